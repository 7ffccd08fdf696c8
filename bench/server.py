"""A gunicorn under measurement: its address, its processor time and its memory."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TICKS = os.sysconf("SC_CLK_TCK")
WORKERS = 2


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """gunicorn around `application`, as a context manager.

    `database` tells the processes that work for it alone elsewhere on this machine.
    """

    def __init__(
        self,
        application: str,
        log: Path,
        *options: str,
        port: int = 0,
        environment: dict[str, str] | None = None,
        database: Callable[[], list[int]] = list,
    ):
        self.application, self.log, self.options = application, log, options
        self.port = port or free_port()
        self.environment, self.database = environment or {}, database

    def __enter__(self):
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "--workers", str(WORKERS)]
                + [*self.options, "--bind", f"127.0.0.1:{self.port}", self.application],
                cwd=ROOT,
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
            )
        for _ in range(300):
            if self.process.poll() is not None:
                break
            if self._listens() and len(self.processes()) == WORKERS + 1:
                return self
            time.sleep(0.1)
        self.__exit__()
        raise SystemExit(f"bench: {self.application} did not start:\n{self.said()}")

    def __exit__(self, *exc_info):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True

    def said(self) -> str:
        return self.log.read_text()[-4000:]

    def processes(self) -> list[int]:
        """The parent and its workers."""
        parent = self.process.pid
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text()
        return [parent, *map(int, children.split())]

    def cpu_seconds(self) -> dict[int, float]:
        """User and system time by process, the database's too, in steps of a tick."""
        return {pid: _cpu(pid) for pid in [*self.processes(), *self.database()]}


def spent(before: dict[int, float], after: dict[int, float]) -> float:
    """Seconds between two readings; a process that is new began at none."""
    return sum(time - before.get(pid, 0) for pid, time in after.items())


def _cpu(pid: int) -> float:
    # The fields after the name, which stands in parentheses: proc(5).
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def pss_kb(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
