"""What the store in Redis keeps to beside what every store does."""

import logging
import socket
import time

import pytest
from django.conf import settings
from redis import Redis

from newsroom.delivery.models import LatePurge
from newsroom.delivery.store import redis_store, stamps
from newsroom.delivery.store.page import made
from newsroom.delivery.store.redis_store import RedisStore
from newsroom.delivery.store.slots import slots_of_change, slots_of_page

pytestmark = [pytest.mark.redis, pytest.mark.django_db]

KEY = "00" * 16
NOBODY = "redis://127.0.0.1:1/0"


@pytest.fixture
def store():
    return RedisStore(settings.CACHES["default"]["LOCATION"], release="tests")


def put(store):
    store.put(
        KEY,
        made(
            start=store.now(),
            until=None,
            slots=slots_of_page(["film-1"]),
            status="200 OK",
            headers=[],
            etag="",
            text=b"<p>A page.</p>",
        ),
    )


@pytest.fixture
def away(store, monkeypatch):
    """Takes the store's Redis away; what it returns brings it back."""

    def take_away():
        there = store._redis.connection_pool
        monkeypatch.setattr(
            store._redis, "connection_pool", Redis.from_url(NOBODY).connection_pool
        )

        def bring_back():
            monkeypatch.setattr(store._redis, "connection_pool", there)
            store._rests_until = 0

        return bring_back

    return take_away


def change(store, *tags):
    store.settle(store.doubt(slots_of_change(tags)))


def test_a_hit_is_one_call(store, monkeypatch):
    put(store)
    calls = []
    ask = store._ask
    monkeypatch.setattr(store, "_ask", lambda *a, **k: calls.append(a) or ask(*a, **k))

    assert store.get(KEY) is not None
    assert len(calls) == 1


def test_where_redis_has_lost_the_stamps_no_page_is_valid(store):
    put(store)

    store._redis.delete(redis_store.STAMPS)
    lost = store.get(KEY)
    put(store)

    assert lost is None
    assert store.get(KEY) is not None


def test_a_clock_that_is_set_back_loses_no_change(store):
    ahead = store.now().clock + 3600 * 10**6
    store._redis.hset(redis_store.STAMPS, "clock", ahead)  # and now it is set back
    put(store)
    found = store.get(KEY)

    change(store, "film-1")

    assert found is not None
    assert found.start.clock > ahead
    assert store.get(KEY) is None


def test_redis_forgets_pages_by_itself_and_never_the_stamps(store):
    put(store)
    change(store, "film-1")

    lives = {key: store._redis.ttl(key) for key in store._redis.keys("newsroom:*")}

    assert lives.pop(redis_store.STAMPS.encode()) == -1
    assert [0 < life <= 86_400 for life in lives.values()] == [True]


def test_while_redis_is_away_pages_are_made_and_nobody_waits_for_it(
    store, away, caplog
):
    put(store)
    away()

    started = time.monotonic()
    for _request in range(50):
        assert store.get(KEY) is None
        put(store)
        store.drop(KEY)
        assert store.reserve(KEY) is None
        with store.flight(KEY) as has_waited:
            assert not has_waited
    took = time.monotonic() - started

    assert took < redis_store.REST_SECONDS
    told = [r for r in caplog.records if r.levelno >= logging.ERROR]
    assert len(told) == 1
    assert "Redis is away" in told[0].getMessage()


def test_a_redis_that_does_not_answer_is_waited_for_once():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        store = RedisStore(
            f"redis://127.0.0.1:{silent.getsockname()[1]}/0", release="x"
        )
        started = time.monotonic()
        for _request in range(20):
            assert store.get(KEY) is None
        took = time.monotonic() - started

    assert redis_store.TIMEOUT <= took < 3 * redis_store.TIMEOUT


def test_what_is_no_page_is_not_taken_for_one(store):
    put(store)
    store._redis.set(store._name_of(KEY), b"half a page")

    assert store.reserve(KEY) is None


def test_a_purge_that_cannot_reach_redis_is_handed_on_before_a_page_is_taken(
    store, away
):
    put(store)
    bring_back = away()
    change(store, "film-1")
    change(store, "film-2")
    kept = LatePurge.objects.count()

    bring_back()
    before = store.get(KEY)
    store.catch_up()
    after = store.get(KEY)
    put(store)

    assert kept == 2
    assert before is after is None
    assert store.get(KEY) is not None
    assert not LatePurge.objects.exists()


def test_another_process_hands_the_purge_on_when_it_makes_a_page(store, away):
    other = RedisStore(settings.CACHES["default"]["LOCATION"], release="tests")
    put(store)
    away()
    change(store, "film-1")

    other.catch_up()

    assert other.get(KEY) is None
    assert not LatePurge.objects.exists()


def test_a_purge_is_kept_in_the_transaction_of_its_change(
    store, away, monkeypatch, django_capture_on_commit_callbacks
):
    away()
    monkeypatch.setattr(stamps, "page_store", lambda: store)

    with django_capture_on_commit_callbacks(execute=True):
        stamps.touch(["film-1"])

    assert LatePurge.objects.get().slots == slots_of_change(["film-1"])


def test_without_a_late_purge_nobody_asks_the_database_each_time(
    store, django_assert_num_queries
):
    with django_assert_num_queries(1):
        for _page in range(5):
            store.catch_up()
