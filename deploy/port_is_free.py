"""Exit with one clear line where 127.0.0.1:PORT is taken: port_is_free.py PORT."""

import socket
import sys

text = sys.argv[1]
if not text.isdigit() or not 0 < int(text) < 65536:
    sys.exit(f"newsroom: PORT={text!r} is not a port. Hint: make run PORT=8001.")
with socket.socket() as probe:
    # As a server does it, so that a port just left by a stopped one is free.
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind(("127.0.0.1", int(text)))
    except OSError as problem:
        sys.exit(
            f"newsroom: port {text} cannot be used: {problem.strerror}. "
            f"Hint: make run PORT={int(text) + 1 if int(text) < 65535 else 8001}."
        )
