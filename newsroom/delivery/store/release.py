"""What tells one release of the site from another."""

import hashlib
import json
import platform
from functools import cache
from pathlib import Path

from django.conf import settings

# What of the checkout pages are made by.
SOURCES = (
    "requirements.txt",
    "newsroom/**/*.py",
    "films/**/*.py",
    "articles/**/*.py",
    "comments/**/*.py",
    "templates/**/*",
)
MANIFESTS = ("staticfiles.json", "CACHE/manifest.json")
# What differs between processes of one release, and pages do not depend on.
NOT_ON_PAGES = {"DATABASES", "CACHES", "LOGGING", "TASKS"}


@cache
def fingerprint() -> str:
    """The same for all processes that make the same pages of the same data.

    It changes with the code, the templates, the names of the static files and the
    settings, so that no page of an earlier release is sent by a later one.
    """
    found = hashlib.sha256(platform.python_version().encode())
    for path in sorted(_files()):
        found.update(str(path).encode())
        found.update(path.read_bytes())
    found.update(_settings().encode())
    return found.hexdigest()[:16]


def _files():
    for pattern in SOURCES:
        yield from (path for path in settings.BASE_DIR.glob(pattern) if path.is_file())
    for name in MANIFESTS:
        manifest = Path(settings.STATIC_ROOT) / name
        if manifest.is_file():
            yield manifest


def _settings() -> str:
    values = {
        name: getattr(settings, name)
        for name in dir(settings)
        if name.isupper() and name not in NOT_ON_PAGES
    }
    return json.dumps(values, sort_keys=True, default=_plain)


def _plain(value):
    """What JSON does not know, without what differs by process: order and address."""
    if isinstance(value, set | frozenset):
        return sorted(map(str, value))
    return getattr(value, "__qualname__", None) or str(value)
