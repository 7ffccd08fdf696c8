"""How often one network may post: counters in the cache, and the comments stored.

The cache counts across processes where it is shared (Redis). Where it cannot be
reached, each process counts for itself; the comments stored in the last minutes
are counted from the database as well, so no fallback lifts the limit on those.
"""

import logging
from datetime import timedelta
from math import ceil

from django.core.cache import cache
from django.core.cache.backends.locmem import LocMemCache
from redis.exceptions import RedisError

from comments import limits
from comments.models import Comment

log = logging.getLogger(__name__)
_own = LocMemCache("comments.posting.rates", {})


def _add(store, key: str, step: int) -> int:
    store.add(key, 0, limits.RATE_WINDOW)
    try:
        return store.incr(key, step)
    except ValueError:  # it ran out between the two calls
        store.set(key, max(step, 0), limits.RATE_WINDOW)
        return max(step, 0)


def _count(key: str, step: int = 1) -> int:
    """The counter `key` of this window after adding `step`."""
    try:
        return _add(cache, key, step)
    except (RedisError, OSError) as error:
        log.warning("comment limits count per process: the cache fails: %s", error)
        return _add(_own, key, step)


def count_attempt(network: str) -> int:
    """Count an attempt of this network; the seconds to wait, or 0."""
    is_too_many = _count(f"comments.attempts.{network}") > limits.RATE_ATTEMPTS
    return limits.RATE_WINDOW if is_too_many else 0


def reserve(network: str, form_token: str, at) -> int:
    """Take a place for one comment of this network at `at`; the seconds to wait, or 0.

    Several sendings of one form at the same moment take one place.
    """
    stored = list(
        Comment.objects.filter(
            network=network,
            submitted_at__gt=at - timedelta(seconds=limits.RATE_WINDOW),
        )
        .order_by("-submitted_at")
        .values_list("submitted_at", flat=True)[: limits.RATE_COMMENTS]
    )
    if len(stored) == limits.RATE_COMMENTS:
        free_at = stored[-1] + timedelta(seconds=limits.RATE_WINDOW)
        return max(1, ceil((free_at - at).total_seconds()))
    if _count(f"comments.sending.{form_token}") > 1:
        return 0
    if _count(f"comments.taken.{network}") > limits.RATE_COMMENTS:
        release(network, form_token)
        return limits.RATE_WINDOW
    return 0


def release(network: str, form_token: str) -> None:
    """Give the place back that `reserve` took: the comment was not taken in."""
    if _count(f"comments.sending.{form_token}", -1) <= 0:
        _count(f"comments.taken.{network}", -1)
