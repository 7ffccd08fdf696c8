"""Databases that live as long as a measurement."""

import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

DEFAULT = "postgres://127.0.0.1:5432/postgres"


@dataclass(frozen=True)
class Database:
    """Its URL, and who works for it outside the site's own processes."""

    name: str
    url: str
    connection: psycopg.Connection | None = None

    def processes(self) -> list[int]:
        """The processes on this machine that serve the connections to it."""
        if self.connection is None:
            return []
        named = urlsplit(self.url).path[1:]
        rows = self.connection.execute(
            "select pid from pg_stat_activity where datname = %s", [named]
        )
        return [pid for (pid,) in rows]


@contextmanager
def sqlite(scratch: Path):
    """A file in `scratch`. What SQLite does is done in the site's processes."""
    yield Database("SQLite", f"sqlite:///{scratch / 'newsroom.sqlite3'}")


@contextmanager
def postgresql(scratch: Path):
    """A new, empty database, dropped at the end.

    NEWSROOM_BENCH_DATABASE_URL names a database of a user who may create others;
    without it, the local server is asked as the user who runs this. The server must
    run on this machine: its processor time is counted.
    """
    admin = os.environ.get("NEWSROOM_BENCH_DATABASE_URL") or DEFAULT
    name = f"newsroom_bench_{os.getpid()}"
    try:
        connection = psycopg.connect(admin, autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as problem:
        raise SystemExit(
            f"bench: no PostgreSQL: {' '.join(str(problem).split())} Hint: start one, "
            "set NEWSROOM_BENCH_DATABASE_URL=postgres://user:password@host/postgres, "
            "or measure --database sqlite alone."
        ) from None
    with connection:
        _refuse_a_far_server(connection)
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        parts = urlsplit(admin)
        user = connection.info.user
        host = parts.netloc if "@" in parts.netloc else f"{user}@{parts.netloc}"
        url = urlunsplit(parts._replace(netloc=host, path=f"/{name}"))
        try:
            yield Database("PostgreSQL", url, connection)
        finally:
            connection.execute(
                sql.SQL("drop database {} with (force)").format(sql.Identifier(name))
            )


def _refuse_a_far_server(connection) -> None:
    pid = connection.info.backend_pid
    try:
        is_here = Path(f"/proc/{pid}/comm").read_text().startswith("postgres")
    except FileNotFoundError:
        is_here = False
    if not is_here:
        raise SystemExit(
            f"bench: PostgreSQL's process {pid} is not on this machine, so its "
            "processor time cannot be counted. Hint: name a local server, or measure "
            "--database sqlite alone."
        )


DATABASES = {"sqlite": sqlite, "postgresql": postgresql}
