"""The site in processes of its own: gunicorn, and one that changes things."""

import http.client
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.db import connection

from tests.live.relay import Relay


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


class Site:
    """Serves the rows of the test's database, from a data directory of its own.

    On SQLite it has a copy of them; on PostgreSQL it reaches them by a relay.
    """

    def __init__(self, folder: Path):
        self.folder = folder
        self.made_file = folder / "pages-made"
        self.made_file.touch()
        self.port = free_port()
        self._processes = []
        self._relay = None
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("NEWSROOM_")},
            "DJANGO_SETTINGS_MODULE": "tests.live.settings",
            "PYTHONPATH": str(settings.BASE_DIR),
            "NEWSROOM_SECRET_KEY": settings.SECRET_KEY,
            "NEWSROOM_VAR": str(folder),
            "NEWSROOM_ORIGIN": f"http://127.0.0.1:{self.port}",
            "NEWSROOM_DATABASE_URL": self._database(),
            "LIVE_PAGES_MADE": str(self.made_file),
            "WEB_CONCURRENCY": "2",
        }

    def _database(self) -> str:
        if connection.vendor == "sqlite":
            self.database_file = self.folder / "site.sqlite3"
            with sqlite3.connect(self.database_file) as copy:
                connection.connection.backup(copy)
            copy.close()
            return f"sqlite:///{self.database_file}"
        found = connection.settings_dict
        self._relay = Relay((found["HOST"], int(found["PORT"])))
        user = f"{quote(found['USER'])}:{quote(found['PASSWORD'])}"
        return f"postgres://{user}@127.0.0.1:{self._relay.port}/{found['NAME']}"

    def serve(self, *options: str) -> None:
        """Start gunicorn as it is deployed; returns when it answers."""
        self.server = self._start(
            *("-m", "gunicorn", "--config", "deploy/gunicorn.conf.py", *options),
            *("--bind", f"127.0.0.1:{self.port}", "tests.live.wsgi"),
        )
        for _try in range(600):
            try:
                if self.get("/healthz")[0] == 200:
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("gunicorn does not answer")

    def kill(self) -> None:
        """End the server and its workers as a crash would."""
        os.killpg(self.server.pid, signal.SIGKILL)
        self.server.wait()

    def changer(self) -> subprocess.Popen:
        process = self._start("-m", "tests.live.changer", pipes=True)
        assert process.stdout.readline() == "ready\n"
        return process

    def _start(self, *arguments, pipes=False):
        pipe = subprocess.PIPE if pipes else None
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=settings.BASE_DIR,
            env=self.environment,
            stdin=pipe,
            stdout=pipe,
            text=True,
            start_new_session=True,
        )
        self._processes.append(process)
        return process

    def get(self, path, *, method="GET", body=None, **headers):
        """(status, text) of one answer."""
        client = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            client.request(method, path, body, headers)
            answer = client.getresponse()
            return answer.status, answer.read().decode()
        finally:
            client.close()

    def made(self) -> list[str]:
        """The paths of all pages that Django was asked for, and forget them."""
        found = self.made_file.read_text().splitlines()
        self.made_file.write_text("")
        return [path for path in found if path != "/healthz"]

    def take_database_away(self) -> None:
        if self._relay:
            self._relay.cut()
            return
        (self.folder / "kept").mkdir()
        for file in self.folder.glob("site.sqlite3*"):
            file.rename(self.folder / "kept" / file.name)
        self.database_file.touch()

    def bring_database_back(self) -> None:
        if self._relay:
            self._relay.mend()
            return
        for file in self.folder.glob("site.sqlite3*"):
            file.unlink()
        for file in (self.folder / "kept").iterdir():
            file.rename(self.folder / file.name)

    def end(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            for pipe in filter(None, (process.stdin, process.stdout)):
                pipe.close()
        if self._relay:
            self._relay.cut()
