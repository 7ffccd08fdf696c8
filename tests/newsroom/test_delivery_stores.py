"""What every store of pages keeps to: files on one machine, Redis for several."""

import threading
import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from django.conf import settings

from newsroom.delivery.store import redis_store, stamp_file, waiting
from newsroom.delivery.store.file_store import FileStore
from newsroom.delivery.store.page import LIFE_SECONDS, made
from newsroom.delivery.store.redis_store import RedisStore
from newsroom.delivery.store.slots import (
    ANY_CHANGE,
    EVERY_PAGE,
    MOST_SLOTS,
    slots_of_change,
    slots_of_page,
)

KEY, OTHER = "00" * 16, "01" * 16


@pytest.fixture(params=["files", pytest.param("redis", marks=pytest.mark.redis)])
def store(request, tmp_path):
    if request.param == "redis":
        return RedisStore(settings.CACHES["default"]["LOCATION"], release="tests")
    return FileStore(tmp_path / "pages", release="tests", most_bytes=2**30)


def page(start, *tags, text=b"<p>A page.</p>", until=None):
    return made(
        start=start,
        until=until,
        slots=slots_of_page(tags),
        status="200 OK",
        headers=[("Content-Type", "text/html; charset=utf-8")],
        etag='W/"1"',
        text=text,
    )


def put(store, *tags, key=KEY, **fields):
    store.put(key, page(store.now(), *tags, **fields))


def change(store, *tags):
    store.settle(store.doubt(slots_of_change(tags)))


def in_another_thread(call, *args):
    """What `call` returns there: a thread stands for another process here."""
    found = []
    thread = threading.Thread(target=lambda: found.append(call(*args)))
    thread.start()
    thread.join()
    return found[0]


@pytest.mark.parametrize("text", [b"", b"short", b"<p>Long enough.</p>" * 5000])
def test_a_stored_page_comes_back_as_it_was(store, text):
    stored = page(store.now(), "film-1", "film-2", text=text)

    store.put(KEY, stored)

    assert store.get(KEY) == stored
    assert store.get(KEY).text == text
    assert store.get(OTHER) is None


def test_a_page_is_out_of_date_once_anything_on_it_has_changed(store):
    put(store, "film-1", "film-2")
    put(store, "film-3", key=OTHER)

    change(store, "film-2")

    assert store.get(KEY) is None
    assert store.get(OTHER) is not None


def test_no_page_is_valid_while_its_change_is_on_its_way(store):
    put(store, "film-1")

    doubts = store.doubt(slots_of_change(["film-1"]))
    on_its_way = store.get(KEY)
    put(store, "film-1")  # made before the commit, of what stood there before
    made_meanwhile = store.get(KEY)
    store.settle(doubts)
    after_the_commit = store.get(KEY)
    put(store, "film-1")

    assert on_its_way is made_meanwhile is after_the_commit is None
    assert store.get(KEY) is not None


def test_a_page_begun_before_a_change_is_not_valid_however_late_it_is_stored(store):
    begun = page(store.now(), "film-1")

    change(store, "film-1")
    store.put(KEY, begun)

    assert store.get(KEY) is None


def test_a_change_that_is_never_committed_keeps_pages_away_for_some_seconds(
    store, monkeypatch
):
    for module in (stamp_file, redis_store):
        monkeypatch.setattr(module, "DOUBT_SECONDS", 0)
    put(store, "film-1")

    store.doubt(slots_of_change(["film-1"]))
    old = store.get(KEY)
    put(store, "film-1")

    assert old is None
    assert store.get(KEY) is not None


@pytest.mark.parametrize("first_to_end", ["first to begin", "last to begin"])
def test_of_two_changes_at_once_the_earlier_commit_does_not_end_the_others_doubt(
    store, first_to_end
):
    first = store.doubt(slots_of_change(["film-1"]))
    second = in_another_thread(store.doubt, slots_of_change(["film-1"]))
    if first_to_end == "last to begin":
        first, second = second, first

    store.settle(first)
    put(store, "film-1")  # before the second is committed

    assert store.get(KEY) is None


def test_a_doubt_that_nobody_ended_is_not_made_longer_by_later_changes(
    store, monkeypatch
):
    for module in (stamp_file, redis_store):
        monkeypatch.setattr(module, "DOUBT_SECONDS", 0)
    in_another_thread(store.doubt, slots_of_change(["film-1"]))  # and rolled back

    change(store, "film-1")
    put(store, "film-1")

    assert store.get(KEY) is not None


def test_two_changes_of_one_transaction_are_settled_by_its_commit(store):
    first = store.doubt(slots_of_change(["film-1"]))
    second = store.doubt(slots_of_change(["film-1", "film-2"]))

    store.settle(first)
    store.settle(second)
    put(store, "film-1", "film-2")

    assert store.get(KEY) is not None


def test_who_waited_takes_a_page_begun_since_even_while_it_changes(store):
    doubts = store.doubt(slots_of_change(["film-1"]))
    before = store.now()
    put(store, "film-1")
    after = store.now()

    assert store.get(KEY) is None
    assert store.get(KEY, since=before) is not None
    assert store.get(KEY, since=after) is None
    store.settle(doubts)


def test_a_page_ends_by_the_clock_and_stays_a_reserve_for_a_day(store):
    stored = page(store.now(), "film-1")
    store.put(KEY, replace(stored, until=stored.born - 1))
    store.put(OTHER, replace(stored, born=stored.born - LIFE_SECONDS))

    assert store.get(KEY) is None
    assert store.reserve(KEY) is not None
    assert store.reserve(OTHER) is None


def test_a_page_that_was_taken_back_is_a_reserve_until_it_is_dropped(store):
    put(store, "film-1")
    change(store, "film-1")
    kept = store.reserve(KEY)

    store.drop(KEY)
    store.drop(KEY)

    assert kept is not None
    assert store.reserve(KEY) is None


def test_one_stamp_takes_all_pages_back(store):
    put(store, "film-1")
    put(store, key=OTHER)

    store.settle(store.doubt([EVERY_PAGE]))

    assert store.get(KEY) is store.get(OTHER) is None


def test_a_page_of_very_many_rows_goes_with_any_change(store):
    put(store, *(f"film-{number}" for number in range(2 * MOST_SLOTS)))
    put(store, "film-1", key=OTHER)

    change(store, "person-1")

    assert store.get(KEY) is None
    assert store.get(OTHER) is not None
    assert slots_of_page(map(str, range(2 * MOST_SLOTS))) == [EVERY_PAGE, ANY_CHANGE]


def test_a_page_is_made_by_one_at_a_time(store, monkeypatch):
    began, goes_on, waited = threading.Event(), threading.Event(), []
    looking = threading.Event()

    def sleep(seconds):
        looking.set()
        time.sleep(seconds)

    clock = SimpleNamespace(sleep=sleep, monotonic=time.monotonic)
    monkeypatch.setattr(waiting, "time", clock)

    def make():
        with store.flight(KEY) as has_waited:
            began.set()
            goes_on.wait(5)
            waited.append(has_waited)

    threads = [threading.Thread(target=make) for _reader in "ab"]
    threads[0].start()
    began.wait(5)
    threads[1].start()
    looking.wait(5)
    with store.flight(OTHER) as has_waited_for_another:
        pass
    goes_on.set()
    for thread in threads:
        thread.join()

    assert waited == [False, True]
    assert has_waited_for_another is False
