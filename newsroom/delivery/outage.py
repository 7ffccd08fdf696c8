"""When what the site stands on is away: its database, or room on its disk."""

import errno
import logging

from django.db import InterfaceError, InternalError, OperationalError, ProgrammingError

# A table that is not there is a ProgrammingError on PostgreSQL.
DATABASE = (OperationalError, InterfaceError, InternalError, ProgrammingError)
DISK = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS, errno.EMFILE, errno.ENFILE}


def is_away(problem: BaseException | None) -> bool:
    """Whether `problem` says so, rather than that the code is wrong."""
    if isinstance(problem, OSError):
        return problem.errno in DISK
    return isinstance(problem, DATABASE)


class SaidOnce(logging.Filter):
    """Leaves Django's line about a 503 out: ours says what is away."""

    def filter(self, record: logging.LogRecord) -> bool:
        return getattr(record, "status_code", None) != 503
