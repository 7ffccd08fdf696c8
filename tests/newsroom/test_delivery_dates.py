"""`Last-Modified`, for readers of feeds who know a page by its date alone."""

import time
from types import SimpleNamespace

import pytest
from django.utils.http import http_date, parse_http_date

from tests.factories.films import FilmFactory
from tests.newsroom.stored_urls import made

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.urls("tests.newsroom.stored_urls"),
]


@pytest.fixture
def clock(monkeypatch):
    """The clock stands until a test sets `now` forward."""
    clock = SimpleNamespace(now=time.time())
    monkeypatch.setattr("time.time", lambda: clock.now)
    return clock


def test_a_reader_who_knows_the_date_of_the_page_gets_304(reader):
    page = reader.get("/films/")
    date = page.headers["last-modified"]

    same = reader.get("/films/", if_modified_since=date)

    assert (same.status, same.body) == (304, b"")
    assert same.headers["etag"] == page.headers["etag"]
    assert same.headers["cache-control"] == page.headers["cache-control"]


@pytest.mark.parametrize("seconds", [0, 1])
def test_a_reader_who_knows_an_older_date_gets_the_page(reader, seconds):
    page = reader.get("/films/")
    date = http_date(parse_http_date(page.headers["last-modified"]) - seconds)

    sent = reader.get("/films/", if_modified_since=date)

    assert sent.status == (200 if seconds else 304)


@pytest.mark.parametrize("headers", [{}, {"if_none_match": '"another"'}])
def test_a_date_counts_only_where_it_is_one_and_no_etag_is_named(reader, headers):
    date = reader.get("/films/").headers["last-modified"]
    since = date if headers else "yesterday"

    assert reader.get("/films/", if_modified_since=since, **headers).status == 200


def test_a_page_made_again_with_the_same_bytes_keeps_its_date(reader, commit, clock):
    film = FilmFactory()
    date = reader.get("/films/").headers["last-modified"]
    clock.now += 60

    commit(film)  # as it was

    assert reader.get("/films/").headers["last-modified"] == date
    assert made == ["/films/", "/films/"]


def test_a_changed_page_has_a_later_date(reader, commit, clock):
    film = FilmFactory()
    date = reader.get("/films/").headers["last-modified"]
    clock.now += 60

    film.title = "Later"
    commit(film)
    sent = reader.get("/films/", if_modified_since=date)

    assert sent.status == 200
    assert "Later" in sent.text
    assert parse_http_date(sent.headers["last-modified"]) == int(clock.now)


def test_a_page_changed_within_a_second_has_no_date_that_both_would_share(
    reader, commit, clock
):
    film = FilmFactory()
    date = reader.get("/films/").headers["last-modified"]

    film.title = "At once"
    commit(film)
    sent = reader.get("/films/", if_modified_since=date)

    assert sent.status == 200
    assert "At once" in sent.text
    assert "last-modified" not in sent.headers


def test_a_move_has_no_date(reader):
    moved = reader.get("/moved/", if_modified_since=http_date())

    assert moved.status == 301
    assert "last-modified" not in moved.headers
