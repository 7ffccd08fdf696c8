"""A save that lost against others in the database is tried again.

PostgreSQL ends one of two that wait for each other. SQLite lets one write at a time,
and ends whoever has waited for some seconds.
"""

import sqlite3
from collections.abc import Callable

from django.db import OperationalError

# PostgreSQL's code for a deadlock.
DEADLOCK = "40P01"
TRIES = 3


def tried_again(request, save: Callable):
    """What `save()` returns; it opens its own transaction and may run three times."""
    given = request.POST
    for _ in range(TRIES - 1):
        try:
            return save()
        except OperationalError as error:
            if not _lost(error.__cause__):
                raise
            _rewind(request, given)
    return save()


def _lost(cause) -> bool:
    return (
        getattr(cause, "sqlstate", "") == DEADLOCK
        or getattr(cause, "sqlite_errorcode", 0) == sqlite3.SQLITE_BUSY
    )


def _rewind(request, given):
    request.POST = given
    for file in request.FILES.values():
        file.seek(0)
