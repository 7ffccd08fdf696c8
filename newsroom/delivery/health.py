"""Whether this process is alive, and whether it should get requests."""

from functools import lru_cache

from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpResponse
from django.views.decorators.http import require_safe

NAMED = 5


@require_safe
def healthz(request):
    """200 while the process answers; needs no database."""
    return _line("alive")


@require_safe
def readyz(request):
    """200 when the database answers and is migrated; else 503 and the reason."""
    try:
        missing = _known_migrations() - set(
            MigrationRecorder(connection).applied_migrations()
        )
    except DatabaseError as error:
        return _line(
            f"not ready: the database does not answer ({type(error).__name__})",
            status=503,
        )
    if missing:
        named = ", ".join(f"{app}.{name}" for app, name in sorted(missing)[:NAMED])
        return _line(
            f"not ready: {len(missing)} migrations are not applied ({named}"
            f"{', …' if len(missing) > NAMED else ''}); run migrate",
            status=503,
        )
    return _line("ready")


@lru_cache(maxsize=1)
def _known_migrations() -> frozenset[tuple[str, str]]:
    """All migrations of this code, which stays the same as long as the process."""
    return frozenset(MigrationLoader(None).graph.nodes)


def _line(text: str, status: int = 200) -> HttpResponse:
    return HttpResponse(f"{text}\n", status=status, content_type="text/plain")
