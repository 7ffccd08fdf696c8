"""Stored pages under load and in faults, served by gunicorn as it is deployed."""

import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import pytest

from films.models import Film
from tests.comments.forms import typed
from tests.factories.films import FilmFactory
from tests.live.site import Site

pytestmark = pytest.mark.django_db(transaction=True)

CHANGES = 30
CLIENTS = 200


@pytest.fixture
def site(transactional_db, tmp_path):
    for name in ("first", "second", "third"):
        FilmFactory(slug=name, title=f"The {name} film")
    site = Site(tmp_path)
    site.serve()
    yield site
    site.end()


def change(changer, film, title):
    """Returns when the change of the title is committed."""
    changer.stdin.write(f"{film.pk} {title}\n")
    changer.stdin.flush()
    assert changer.stdout.readline() == "done\n"


def test_every_page_asked_right_after_a_change_shows_it_under_load(site):
    film = Film.objects.get(slug="first")
    changer = site.changer()
    pages = ["/films/first/", "/films/", "/"]
    ends, failures = threading.Event(), []

    def read():
        while not ends.is_set():
            for page in pages:
                status, _text = site.get(page)
                if status != 200:
                    failures.append((page, status))

    readers = [threading.Thread(target=read) for _reader in "ab"]
    for reader in readers:
        reader.start()
    stale = []
    for number in range(CHANGES):
        change(changer, film, f"Title {number:03}")
        page = pages[number % len(pages)]
        if f"Title {number:03}" not in site.get(page)[1]:
            stale.append((number, page))
    ends.set()
    for reader in readers:
        reader.join()

    assert stale == []
    assert failures == []


def test_two_hundred_readers_of_a_page_that_is_not_there_make_it_twice_at_most(site):
    site.made()
    changer = site.changer()
    film = Film.objects.get(slug="first")

    with ThreadPoolExecutor(CLIENTS) as readers:
        cold = list(readers.map(site.get, ["/films/first/"] * CLIENTS))
        made_cold = site.made()
        change(changer, film, "Another title")
        purged = list(readers.map(site.get, ["/films/first/"] * CLIENTS))
        made_purged = site.made()

    assert {status for status, _text in cold + purged} == {200}
    assert len(set(cold)) == len(set(purged)) == 1
    assert "Another title" in purged[0][1]
    assert 1 <= len(made_cold) <= 2
    assert 1 <= len(made_purged) <= 2


def test_readers_get_pages_while_the_database_is_away_and_writers_their_text(site):
    film = Film.objects.get(slug="second")
    changer = site.changer()
    for page in ("/films/first/", "/films/second/"):
        assert site.get(page)[0] == 200
    change(changer, film, "Changed before")
    site.made()
    fields = typed(film, body="Words that must not be lost.")
    form = {
        "Sec-Fetch-Site": "same-origin",
        "Content-Type": "application/x-www-form-urlencoded",
    }

    site.take_database_away()
    valid = site.get("/films/first/")
    valid_made = site.made()
    old = site.get("/films/second/")
    never_stored = site.get("/films/third/")
    comment = site.get(
        f"/comments/films.film/{film.pk}/new/",
        method="POST",
        body=urlencode(fields),
        **form,
    )
    alive = site.get("/healthz")
    site.bring_database_back()
    fresh = site.get("/films/second/")

    assert valid[0] == 200
    assert valid_made == []
    assert old[0] == 200
    assert "The second film" in old[1]
    assert never_stored[0] == 503
    assert "Back in a moment" in never_stored[1]
    assert comment[0] == 503
    assert "Words that must not be lost." in comment[1]
    assert alive[0] == 200
    assert fresh[0] == 200
    assert "Changed before" in fresh[1]


def test_pages_outlive_the_server(site):
    page = site.get("/films/first/")
    site.kill()
    site.made()

    site.serve()

    assert site.get("/films/first/") == page
    assert site.made() == []
