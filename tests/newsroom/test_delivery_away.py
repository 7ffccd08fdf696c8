"""What readers get while the database or the disk is away."""

import logging
import time
from contextlib import nullcontext

import pytest
from django.db import OperationalError
from django.utils import timezone

from newsroom.delivery.store import stamps
from newsroom.delivery.store.current import page_store
from newsroom.delivery.store.page import LIFE_SECONDS
from tests.factories.films import FilmFactory
from tests.newsroom.stored_urls import faults, made

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.urls("tests.newsroom.stored_urls"),
]


@pytest.fixture
def away():
    """Call it, and every view that looks into the database finds it away."""
    return lambda: faults.append(OperationalError("connection\nrefused"))


def test_valid_pages_are_sent_as_if_nothing_were(reader, away):
    page = reader.get("/films/")
    away()

    assert reader.get("/films/") == page


def test_a_page_that_cannot_be_made_anew_is_sent_as_it_was(
    reader, away, commit, caplog
):
    film = FilmFactory(title="Old")
    page = reader.get("/films/")
    commit(film)
    away()

    sent = reader.get("/films/")

    assert sent == page
    faults_told = [r.getMessage() for r in caplog.records if r.levelno >= logging.ERROR]
    assert faults_told == [
        "GET /films/ was not answered: OperationalError: connection refused"
    ]


def test_what_was_never_stored_is_a_branded_503(reader, away):
    away()

    sent = reader.get("/films/")

    assert sent.status == 503
    assert sent.headers["retry-after"] == "30"
    assert sent.headers["cache-control"] == "private, no-store"
    assert "Back in a moment" in sent.text
    assert 'class="masthead"' in sent.text


def test_who_waited_while_the_database_was_away_does_not_try_it_again(
    reader, away, monkeypatch
):
    away()
    reader.get("/films/")  # fails, at a time after the next one has come
    front, ahead = reader.application, time.monotonic() + 60
    front._failure = (ahead, front._failure[1])
    monkeypatch.setattr(
        type(page_store()), "flight", lambda store, key: nullcontext(True)
    )
    made.clear()

    sent = reader.get("/films/")

    assert sent.status == 503
    assert made == []


def test_a_page_older_than_a_day_is_not_sent_any_more(reader, away, monkeypatch):
    reader.get("/films/")
    away()
    now = timezone.now().timestamp()
    monkeypatch.setattr("time.time", lambda: now + LIFE_SECONDS + 1)

    assert reader.get("/films/").status == 503


def test_an_error_in_the_code_is_an_error_and_no_reason_for_an_old_page(reader, commit):
    film = FilmFactory()
    reader.get("/films/")
    commit(film)
    faults.append(KeyError("a mistake"))

    assert reader.get("/films/").status == 500


def test_where_no_page_can_be_stored_pages_are_made_each_time(
    reader, settings, caplog, tmp_path
):
    (tmp_path / "a-file").touch()
    settings.PAGE_STORE, settings.PAGES_ROOT = "files", tmp_path / "a-file" / "pages"

    sent = [reader.get("/films/").status for _time in range(2)]

    assert sent == [200, 200]
    assert len(made) == 2
    assert caplog.text.count("Pages cannot be stored or read") == 1


def test_a_change_that_stored_pages_cannot_learn_of_is_not_made(settings, tmp_path):
    (tmp_path / "a-file").touch()
    settings.PAGES_ROOT = tmp_path / "a-file" / "pages"

    with pytest.raises(OSError, match="Not a directory"):
        stamps.touch(["films.film-1"])
