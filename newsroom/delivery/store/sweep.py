"""Keeps what stored pages take on the disk within its bound, without a cron job."""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from newsroom.delivery.store.page import LIFE_SECONDS

# How much of its share a folder keeps that had grown beyond it.
KEPT = 0.8
# A page is written within seconds; what still is unfinished was left by a crash.
UNFINISHED_SECONDS = 60
BLOCK = 512  # what st_blocks counts in, on every system


def sweep(folder: Path, most_bytes: int) -> int:
    """Remove what is of no use in `folder`, then the oldest pages beyond `most_bytes`.

    Returns how many files went.
    """
    now, pages, gone = time.time(), [], []
    for path, status in _files(folder):
        life = UNFINISHED_SECONDS if path.suffix == ".tmp" else LIFE_SECONDS
        if path.suffix == ".lock":
            continue
        if now - status.st_mtime > life:
            gone.append(path)
        else:
            pages.append((status.st_mtime, status.st_blocks * BLOCK, path))
    taken = sum(size for _age, size, _path in pages)
    if taken > most_bytes:
        for _age, size, path in sorted(pages):
            if taken <= most_bytes * KEPT:
                break
            gone.append(path)
            taken -= size
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)


def retire(release: Path) -> None:
    """Say that `release` is in use, and remove a part of one that is not any more.

    Pages of a release that has stored nothing for a day are too old to be sent.
    """
    os.utime(release)
    for other in release.parent.iterdir():
        last_used = other.stat().st_mtime
        if other.is_dir() and time.time() - last_used > LIFE_SECONDS:
            # Another process may be at the same.
            shutil.rmtree(next(other.iterdir(), other), ignore_errors=True)
            with suppress(FileNotFoundError):
                os.utime(other, (last_used, last_used))


def _files(folder):
    """(path, status) of each file; one that another process has removed is left out."""
    for entry in os.scandir(folder):
        try:
            yield Path(entry), entry.stat()
        except FileNotFoundError:
            continue
