"""The store of finished pages that the settings name."""

from functools import cache

from django.conf import settings

from newsroom.delivery.store.file_store import FileStore
from newsroom.delivery.store.no_store import NoStore
from newsroom.delivery.store.redis_store import RedisStore
from newsroom.delivery.store.release import fingerprint


def page_store():
    """The store of this process; with debug pages on, one that stores nothing."""
    kind = "off" if settings.DEBUG else settings.PAGE_STORE
    return _made(kind, settings.PAGES_ROOT, settings.PAGES_BYTES, settings.REDIS_URL)


@cache
def _made(kind, root, most_bytes, url):
    if kind == "off":
        return NoStore()
    if kind == "redis":
        return RedisStore(url, release=fingerprint())
    return FileStore(root, release=fingerprint(), most_bytes=most_bytes)
