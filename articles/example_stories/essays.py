ESSAYS = []
