"""Saves that meet in the database at the same moment."""

import sqlite3
from functools import partial
from threading import Event

import pytest
from django.db import OperationalError
from django.test import Client
from django.urls import reverse

from articles.models import Article, Edition, Revision
from films.admin.films import FilmAdmin
from films.models import Film, Person, Release
from newsroom.history.models import Save
from newsroom.history.saving import admin as saving
from tests.desk_forms import sent_by
from tests.factories.articles import ArticleFactory
from tests.factories.desk import SuperuserFactory
from tests.factories.films import FilmFactory, ReleaseFactory
from tests.parallel import at_once

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def desk():
    client = Client()
    client.force_login(SuperuserFactory(first_name="Ana"))
    return client


def address(model, page, *args):
    return reverse(
        f"admin:{model._meta.label_lower.replace('.', '_')}_{page}", args=args
    )


def browsers_of(desk, count):
    """As many browsers of the same person, signed in."""
    copies = [Client() for _ in range(count)]
    for copy in copies:
        copy.cookies = desk.cookies.copy()
    return copies


def send_at_once(desk, url, forms):
    answers = at_once(
        *(
            partial(browser.post, url, form)
            for browser, form in zip(browsers_of(desk, len(forms)), forms, strict=True)
        )
    )
    return [(answer.status_code, answer.get("Location")) for answer in answers]


def test_one_form_sent_five_times_at_once_is_one_save(desk):
    article = ArticleFactory()
    url = address(Article, "change", article.pk)
    data = sent_by(desk.get(url)) | {"headline": "Once", "_publish": "1"}

    answers = send_at_once(desk, url, [data] * 5)

    assert set(answers) == {(302, url)}
    assert Article.objects.get().version == 2
    assert Revision.objects.count() == 1
    assert Edition.objects.count() == 1
    assert Save.objects.count() == 1


def test_one_adding_form_sent_five_times_at_once_adds_one_row(desk):
    url = address(Person, "add")
    data = sent_by(desk.get(url)) | {"name": "Ida Wren", "slug": "ida-wren"}

    answers = send_at_once(desk, url, [data] * 5)

    assert len(set(answers)) == 1
    assert answers[0][0] == 302
    assert Person.objects.count() == 1


def test_an_adding_form_without_a_unique_field_adds_one_row_too(desk):
    film = FilmFactory()
    url = address(Release, "add")
    data = sent_by(desk.get(url)) | {
        "film": film.pk,
        "kind": "streaming",
        "date": "2018",
    }

    answers = send_at_once(desk, url, [data] * 5)

    assert set(answers) == {(302, address(Release, "changelist"))}
    assert Release.objects.count() == 1
    assert Film.objects.get().version == 2


def test_of_three_who_save_at_once_one_is_stored_and_two_are_told(desk):
    film = FilmFactory()
    url = address(Film, "change", film.pk)
    forms = [
        sent_by(desk.get(url)) | {"logline": f"Line {number}."} for number in range(3)
    ]

    answers = send_at_once(desk, url, forms)

    assert sorted(status for status, _ in answers) == [200] * 2 + [302]
    stored = forms[[status for status, _ in answers].index(302)]
    found = Film.objects.get()
    assert (found.logline, found.version) == (stored["logline"], 2)


@pytest.mark.postgresql
def test_two_saves_that_wait_for_each_other_both_get_an_answer(desk, monkeypatch):
    release = ReleaseFactory(status="scheduled")
    film = release.film
    on_film, on_release = (
        address(Film, "change", film.pk),
        address(Release, "change", release.pk),
    )
    # The film's form holds its film and then writes to the release, while the form of
    # the release holds that and then counts up its film.
    first = sent_by(desk.get(on_film)) | {"releases-0-status": "cancelled"}
    second = sent_by(desk.get(on_release)) | {"note": "Mine."}
    film_is_held, release_is_held = Event(), Event()
    save_related, lock = FilmAdmin.save_related, saving.lock

    def wait_with_the_film(self, *args):
        film_is_held.set()
        release_is_held.wait(timeout=10)
        return save_related(self, *args)

    def wait_with_the_release(row):
        version = lock(row)
        if isinstance(row, Release):
            release_is_held.set()
            film_is_held.wait(timeout=10)
        return version

    monkeypatch.setattr(FilmAdmin, "save_related", wait_with_the_film)
    monkeypatch.setattr(saving, "lock", wait_with_the_release)
    one, other = browsers_of(desk, 2)

    answers = at_once(
        partial(one.post, on_film, first), partial(other.post, on_release, second)
    )

    statuses = [answer.status_code for answer in answers]
    assert sorted(statuses) in ([200, 302], [302, 302])
    release.refresh_from_db()
    assert (release.status == "cancelled", release.note == "Mine.") == tuple(
        status == 302 for status in statuses
    )


def test_a_save_is_tried_again_if_it_lost_and_for_no_other_fault(desk, monkeypatch):
    film = FilmFactory()
    url = address(Film, "change", film.pk)
    data = sent_by(desk.get(url)) | {"logline": "Stored."}
    tries = []

    def fail(self, request, *args, **kwargs):
        tries.append(request.POST["logline"])
        error = OperationalError("deadlock detected")
        error.__cause__ = type("Cause", (Exception,), fail.cause)()
        raise error

    monkeypatch.setattr(FilmAdmin, "after_save", fail)
    for fail.cause, count in (
        ({"sqlstate": "40P01"}, 3),
        ({"sqlite_errorcode": sqlite3.SQLITE_BUSY}, 3),
        ({"sqlstate": "57014"}, 1),
        ({}, 1),
    ):
        tries.clear()
        assert desk.post(url, data).status_code == 503
        assert tries == ["Stored."] * count
    film.refresh_from_db()
    assert (film.logline, film.version) == ("", 1)
