NEWS = []
