"""When what pages show was changed last: a map in memory that all processes share.

Each tag has a slot by its hash, and a slot holds one stamp of the machine's monotonic
clock. A page is valid while every slot of its tags is older than the moment its
rendering began. Two tags that share a slot only purge a page too often.
"""

import fcntl
import mmap
import os
import secrets
import subprocess
import time
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from newsroom.delivery.store.doubts import DOUBT_SECONDS, Doubt, OwnDoubts, settled
from newsroom.delivery.store.slots import SLOTS

SECOND = 10**9
BYTES = 8 * SLOTS
# The first slot holds the number by which a page knows its stamps.
NUMBER = 0
BOOT_FILE = Path("/proc/sys/kernel/random/boot_id")
BOOT_COMMAND = ("/usr/sbin/sysctl", "-n", "kern.bootsessionuuid")


class StampFile:
    """The stamps in `folder`, made on first use.

    Their file is named by the machine's start, since its clock begins anew then.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self._map = None
        self._own = OwnDoubts()

    @property
    def file(self) -> Path:
        return self.folder / f"stamps-{boot_id()}"

    def now(self) -> int:
        """Nanoseconds of the one clock that all processes of the machine share."""
        return time.monotonic_ns()

    @property
    def slots(self) -> memoryview:
        """All stamps, live. Raises OSError where the file cannot be made or read."""
        # The file is gone when somebody emptied the folder: then all begins anew.
        if self._map is None or self._map.is_gone():
            self._map = self._opened()
        return self._map.stamps

    def doubt(self, slots: list[int]) -> dict[int, Doubt]:
        """Set the slots ahead: from now on no page with one of them is valid.

        What comes back is for `settle`. Where no `settle` follows (a rollback, a
        process that was killed) the doubt ends by itself.
        """
        with self._locked() as stamps:
            ahead = self.now() + DOUBT_SECONDS * SECOND
            doubts = {slot: self._own.add(slot, ahead, stamps[slot]) for slot in slots}
            for slot in slots:
                stamps[slot] = ahead
        return doubts

    def settle(self, doubts: dict[int, Doubt]) -> None:
        """The change is committed: pages whose making begins now are valid."""
        with self._locked() as stamps:
            # The clock is read behind the lock, or a slot could be set back.
            now = self.now()
            for slot, doubt in doubts.items():
                stamps[slot] = settled(doubt, stamps[slot], now)
        self._own.forget(doubts)

    @contextmanager
    def _locked(self):
        stamps = self.slots
        with self._lock():
            yield stamps

    @contextmanager
    def _lock(self):
        # Each opens the lock anew: flock keeps threads apart only by that.
        with open(self.folder / "stamps.lock", "wb") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _opened(self) -> "_Map":
        self.folder.mkdir(parents=True, exist_ok=True)
        with self._lock():
            if not self.file.exists():
                self._make()
            return _Map(self.file)

    def _make(self):
        """Write the file whole before it has its name, and take older ones away.

        Zeros are written instead of left out: a hole in a full disk would end the
        process at its first stamp.
        """
        older = list(self.folder.glob("stamps-*"))
        made = self.folder / "stamps.tmp"
        made.write_bytes(secrets.token_bytes(8) + bytes(BYTES - 8))
        made.replace(self.file)
        for file in older:
            file.unlink()


class _Map:
    """The file in memory, for as long as it has its name."""

    def __init__(self, path: Path):
        self._file = open(path, "r+b")  # noqa: SIM115  kept open, to see it go
        self.stamps = memoryview(mmap.mmap(self._file.fileno(), BYTES)).cast("Q")

    def is_gone(self) -> bool:
        return os.fstat(self._file.fileno()).st_nlink == 0


@cache
def boot_id() -> str:
    """What tells this start of the machine from others, as Linux and macOS know it.

    Raises OSError on a system that does not.
    """
    if BOOT_FILE.exists():
        return BOOT_FILE.read_text().strip()
    asked = subprocess.run(BOOT_COMMAND, capture_output=True, text=True)  # noqa: S603
    if not asked.stdout.strip():
        raise OSError(f"{BOOT_COMMAND} does not say when this machine started")
    return asked.stdout.strip()
