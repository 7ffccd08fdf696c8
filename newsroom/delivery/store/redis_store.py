"""Stored pages in Redis, shared by all machines of a site."""

import logging
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry

from newsroom.delivery.models import LatePurge
from newsroom.delivery.outage import DATABASE
from newsroom.delivery.store import redis_scripts
from newsroom.delivery.store.doubts import DOUBT_SECONDS, Doubt, OwnDoubts
from newsroom.delivery.store.page import (
    LIFE_SECONDS,
    NEVER,
    Page,
    Start,
    TornPageError,
    unpacked,
)
from newsroom.delivery.store.waiting import LONGEST_WAIT, looks

logger = logging.getLogger(__name__)

TIMEOUT = 0.25
# After a failure Redis is left alone for so long, or each request would wait for it.
REST_SECONDS = 3
# How often a process looks whether another one owes Redis a purge.
LOOK_SECONDS = 5
ALWAYS = 2**53  # no page begins so late
NO_DOUBT = Doubt(0, 0)
# Not of one release: a change takes back the pages of all.
STAMPS = "newsroom:stamps"


class RedisAwayError(Exception):
    """Redis did not answer, or is being left alone since it did not."""


class RedisStore:
    """Pages in the Redis at `url`, those of one release of the site under its name.

    While Redis is away each page is made anew; a purge is kept in the database, in
    the transaction of its change, until some process can hand it on.
    """

    def __init__(self, url: str, *, release: str):
        self._redis = Redis.from_url(
            url,
            socket_timeout=TIMEOUT,
            socket_connect_timeout=TIMEOUT,
            retry=Retry(NoBackoff(), 0),
        )
        self._name = f"newsroom:pages:{release}"
        self._own = OwnDoubts()
        self._rests_until = self._looks_at = 0.0
        self._owes = False
        self._scripts = {
            name: self._redis.register_script(getattr(redis_scripts, name))
            for name in ("NOW", "GET", "DOUBT", "SETTLE", "RELEASE")
        }

    def now(self) -> Start:
        try:
            return Start(*map(int, self._run("NOW", STAMPS)))
        except RedisAwayError:
            return NEVER

    def get(self, key: str, *, since: Start | None = None) -> Page | None:
        if self._owes:
            return None
        clock = since.clock if since else ALWAYS
        try:
            data = self._run("GET", STAMPS, self._name_of(key), args=[clock])
        except RedisAwayError:
            return None
        page = _page(data)
        return page if page and time.time() < page.until else None

    def reserve(self, key: str) -> Page | None:
        try:
            data = self._ask(self._redis.get, self._name_of(key))
        except RedisAwayError:
            return None
        page = _page(data)
        return page if page and page.is_reserve else None

    def put(self, key: str, page: Page) -> None:
        with suppress(RedisAwayError):
            self._ask(self._redis.set, self._name_of(key), page.pack(), ex=LIFE_SECONDS)

    def drop(self, key: str) -> None:
        with suppress(RedisAwayError):
            self._ask(self._redis.delete, self._name_of(key))

    def doubt(self, slots: list[int]) -> dict[int, Doubt]:
        """As FileStore; {} where Redis is away, and the database keeps the purge."""
        ahead = DOUBT_SECONDS * 1_000_000
        try:
            stamp, before = self._run("DOUBT", STAMPS, args=[ahead, *slots])
        except RedisAwayError:
            LatePurge.objects.create(slots=slots)
            return {}
        return {
            slot: self._own.add(slot, int(stamp), int(stood))
            for slot, stood in zip(slots, before, strict=True)
        }

    def settle(self, doubts: dict[int, Doubt]) -> None:
        """As FileStore. Without it the doubts stand for some seconds, no longer."""
        with suppress(RedisAwayError):
            self._settle(doubts)
        self._own.forget(doubts)

    def _settle(self, doubts):
        told = [(slot, each.stamp, each.before) for slot, each in doubts.items()]
        self._run("SETTLE", STAMPS, args=[number for row in told for number in row])

    def catch_up(self) -> None:
        """Hand on the purges that a process could not, now and then.

        Whoever could not reach Redis takes no page from it before it has done so.
        """
        if not self._owes and time.monotonic() < self._looks_at:
            return
        self._looks_at = time.monotonic() + LOOK_SECONDS
        try:
            late = dict(LatePurge.objects.values_list("pk", "slots"))
            slots = {slot for each in late.values() for slot in each}
            self._settle(dict.fromkeys(slots, NO_DOUBT))
            if late:
                LatePurge.objects.filter(pk__in=late).delete()
            self._owes = False
        except RedisAwayError:
            return
        except DATABASE as problem:
            logger.error("Purges cannot be handed on to Redis: %s", problem)

    @contextmanager
    def flight(self, key: str) -> Iterator[bool]:
        """As FileStore; while Redis is away, nobody waits for another."""
        turn, mine = f"{self._name_of(key)}:turn", secrets.token_hex(8)
        has_waited = False
        try:
            for _look in looks():
                if self._ask(self._redis.set, turn, mine, nx=True, ex=LONGEST_WAIT):
                    break
                has_waited = True
        except RedisAwayError:
            has_waited = False
        try:
            yield has_waited
        finally:
            with suppress(RedisAwayError):
                self._run("RELEASE", turn, args=[mine])

    def _name_of(self, key):
        return f"{self._name}:{key}"

    def _run(self, script, *keys, args=()):
        return self._ask(self._scripts[script], keys=keys, args=args)

    def _ask(self, call, *args, **options):
        if time.monotonic() < self._rests_until:
            raise RedisAwayError
        try:
            return call(*args, **options)
        except (RedisError, OSError) as problem:
            logger.error("Pages are made each time, Redis is away: %s", problem)
            self._rests_until = time.monotonic() + REST_SECONDS
            self._owes = True
            raise RedisAwayError from problem


def _page(data: bytes | None) -> Page | None:
    try:
        return unpacked(data) if data else None
    except TornPageError as problem:
        logger.error("What Redis has stored as a page is none: %s", problem)
        return None
