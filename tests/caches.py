"""Caches that refuse to be read while a page is made.

What a page takes from a cache has lost its tags and its moments on the way, and would
be kept for a day with them missing.
"""

from django.core.cache.backends.locmem import LocMemCache
from django.core.cache.backends.redis import RedisCache

from newsroom.delivery import recipe


class Refusing:
    def get(self, *args, **kwargs):
        refuse()
        return super().get(*args, **kwargs)

    def get_many(self, *args, **kwargs):
        refuse()
        return super().get_many(*args, **kwargs)

    def has_key(self, *args, **kwargs):
        refuse()
        return super().has_key(*args, **kwargs)

    def incr(self, *args, **kwargs):
        refuse()
        return super().incr(*args, **kwargs)


def refuse():
    assert recipe.current() is None, (
        "A page reads a cache, and what a cache holds has no tags; read it from the "
        "database."
    )


class OfOneProcess(Refusing, LocMemCache):
    """As the site has it without Redis."""


class InRedis(Refusing, RedisCache):
    """As the site has it with Redis."""
