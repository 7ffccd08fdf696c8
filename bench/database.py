"""A PostgreSQL database that lives as long as a measurement."""

import os
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql

DEFAULT = "postgres://127.0.0.1:5432/postgres"


@contextmanager
def own_database():
    """The URL of a new, empty database, dropped at the end.

    NEWSROOM_BENCH_DATABASE_URL names a database of a user who may create others;
    without it, the local server is asked as the user who runs this.
    """
    admin = os.environ.get("NEWSROOM_BENCH_DATABASE_URL") or DEFAULT
    name = f"newsroom_bench_{os.getpid()}"
    try:
        connection = psycopg.connect(admin, autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as problem:
        raise SystemExit(
            f"bench: no PostgreSQL: {' '.join(str(problem).split())} Hint: start one, "
            "or set NEWSROOM_BENCH_DATABASE_URL=postgres://user:password@host/postgres."
        ) from None
    with connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        parts = urlsplit(admin)
        user = connection.info.user
        host = parts.netloc if "@" in parts.netloc else f"{user}@{parts.netloc}"
        try:
            yield urlunsplit(parts._replace(netloc=host, path=f"/{name}"))
        finally:
            connection.execute(
                sql.SQL("drop database {} with (force)").format(sql.Identifier(name))
            )
