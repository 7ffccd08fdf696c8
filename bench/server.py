"""A gunicorn under measurement: its address, its processor time and its memory."""

import http.client
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TICKS = os.sysconf("SC_CLK_TCK")
WORKERS = 2


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """gunicorn with the project's own configuration, as a context manager."""

    def __init__(self, application: str, port: int, log: Path):
        self.application, self.port, self.log = application, port, log

    def __enter__(self):
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn"]
                + ["--config", "deploy/gunicorn.conf.py", "--max-requests", "0"]
                + ["--bind", f"127.0.0.1:{self.port}", self.application],
                cwd=ROOT,
                env={**os.environ, "WEB_CONCURRENCY": str(WORKERS)},
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

    def cpu_seconds(self) -> float:
        """User and system time that all its processes have used, in steps of a tick."""
        ticks = 0
        for pid in self.processes():
            # The fields after the name, which stands in parentheses: proc(5).
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / TICKS

    def memory_kb(self) -> int:
        """Proportional set size of all its processes: shared pages count once."""
        total = 0
        for pid in self.processes():
            for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
                if line.startswith("Pss:"):
                    total += int(line.split()[1])
        return total

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
