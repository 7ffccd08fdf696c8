"""Write a new secret key to a file only its owner may read: write_secret.py FILE.

An existing file is never overwritten: with its key go all sessions and previews.
"""

import os
import secrets
import sys
from pathlib import Path

target = Path(sys.argv[1])
target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
try:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
except FileExistsError:
    sys.exit(f"newsroom: {target} exists already and is left as it is.")
with os.fdopen(handle, "w") as file:
    file.write(secrets.token_urlsafe(64) + "\n")
