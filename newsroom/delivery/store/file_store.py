"""Stored pages as files, shared by all processes of one machine."""

import fcntl
import logging
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from newsroom.delivery.store.doubts import Doubt
from newsroom.delivery.store.page import NEVER, Page, Start, TornPageError, unpacked
from newsroom.delivery.store.stamp_file import NUMBER, StampFile
from newsroom.delivery.store.sweep import retire, sweep
from newsroom.delivery.store.waiting import looks

logger = logging.getLogger(__name__)

QUIET_SECONDS = 10
# Every so many pages, the folder that the last one went to is swept.
PAGES_PER_SWEEP = 16
# One for each pair of digits that a key can begin with.
FOLDERS = 256
_FLAGS = os.O_RDONLY | os.O_CLOEXEC


class FileStore:
    """Pages below `root`, those of one release of the site in a folder of its own.

    `most_bytes` bounds what all pages of the release take on the disk. Where the disk
    will not, a line in the log says so and pages are made each time; only `doubt`
    raises OSError, for a change that stored pages do not learn of must not be made.
    """

    def __init__(self, root: Path, *, release: str, most_bytes: int):
        self.stamps = StampFile(root)
        self.folder = root / release
        self.most_bytes = most_bytes
        self._stored = count(1)
        self._quiet_until = 0.0

    def now(self) -> Start:
        """The start of a page, if it is made from now on."""
        try:
            return Start(self.stamps.slots[NUMBER], self.stamps.now())
        except OSError as problem:
            self._complain(problem)
            return NEVER

    def get(self, key: str, *, since: Start | None = None) -> Page | None:
        """The valid page under `key`, if there is one.

        A page whose making began at `since` or later is valid to whoever has waited
        from `since` on, even while a change of it is on its way.
        """
        page = self._read(key)
        if page is None:
            return None
        try:
            stamps = self.stamps.slots
        except OSError as problem:
            self._complain(problem)
            return None
        if page.start.number != stamps[NUMBER]:
            return None
        if since is not None and page.start >= since:
            return page
        newest = max(map(stamps.__getitem__, page.slots))
        is_valid = newest < page.start.clock and time.time() < page.until
        return page if is_valid else None

    def reserve(self, key: str) -> Page | None:
        """The page under `key` as it was at some time of the last day."""
        page = self._read(key)
        return page if page and page.is_reserve else None

    def put(self, key: str, page: Page) -> None:
        path = self._path(key)
        # Whoever reads meets the old page or the new one, never half of one.
        new = path.with_name(f"{secrets.token_hex(8)}.tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            new.write_bytes(page.pack())
            new.replace(path)
            if next(self._stored) % PAGES_PER_SWEEP == 0:
                sweep(path.parent, self.most_bytes // FOLDERS)
                retire(self.folder)
        except OSError as problem:
            self._complain(problem)
            with suppress(OSError):
                new.unlink(missing_ok=True)

    def drop(self, key: str) -> None:
        """Forget the page under `key`: there is none at its address any more."""
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as problem:
            self._complain(problem)

    def doubt(self, slots: list[int]) -> dict[int, Doubt]:
        return self.stamps.doubt(slots)

    def settle(self, doubts: dict[int, Doubt]) -> None:
        self.stamps.settle(doubts)

    def catch_up(self) -> None:
        """Nothing is owed: a change that cannot tell the stamps is not made."""

    @contextmanager
    def flight(self, key: str) -> Iterator[bool]:
        """One at a time for the page under `key`; True to whoever had to wait.

        Whoever has waited too long goes on without its turn.
        """
        try:
            lock = self._lock(key)
        except OSError as problem:
            self._complain(problem)
            yield False
            return
        with lock:
            has_waited = False
            for _look in looks():
                if _took(lock):
                    break
                has_waited = True
            yield has_waited

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]

    def _lock(self, key):
        file = self._path(key).with_name("flight.lock")
        file.parent.mkdir(parents=True, exist_ok=True)
        return open(file, "ab")

    def _read(self, key: str) -> Page | None:
        try:
            descriptor = os.open(f"{self.folder}/{key[:2]}/{key[2:]}", _FLAGS)
        except FileNotFoundError:
            return None
        except OSError as problem:
            self._complain(problem)
            return None
        try:
            return unpacked(os.read(descriptor, os.fstat(descriptor).st_size))
        except (OSError, TornPageError) as problem:
            self._complain(problem)
            return None
        finally:
            os.close(descriptor)

    def _complain(self, problem: Exception) -> None:
        """One line in the log, and no second one for the same trouble."""
        if time.monotonic() > self._quiet_until:
            self._quiet_until = time.monotonic() + QUIET_SECONDS
            logger.error("Pages cannot be stored or read: %s", problem)


def _took(lock) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
