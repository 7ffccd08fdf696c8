import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from films.models import Film, Release
from films.sheet.availability import KINDS, where_to_watch, with_status
from films.values.partial_dates import PartialDate
from newsroom.delivery import recipe
from tests.factories.films import CompanyFactory, FilmFactory, ReleaseFactory

pytestmark = pytest.mark.django_db


def at(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)


def line_of(film, moment):
    return where_to_watch(film, at(moment))


def told_at(film, moment):
    """The line at `moment`, and until when a page with it holds."""
    with recipe.opened(at(moment)) as page:
        return where_to_watch(film, page.at), page.until


@pytest.fixture
def streamed():
    film = FilmFactory()
    ReleaseFactory(
        film=film, platform=CompanyFactory(name="Netflix"), is_exclusive=True
    )
    return film


def test_before_the_day_a_stream_says_when_and_that_it_is_only_there(streamed):
    line, until = told_at(streamed, "2018-09-06T23:59:59")

    assert line == "streaming 7 September 2018, only on Netflix"
    assert until == at("2018-09-07T00:00:00")


def test_from_the_day_on_it_says_where_it_streams_now(streamed):
    line, until = told_at(streamed, "2018-09-08T00:00:00")

    assert until is None
    assert line == line_of(streamed, "2018-09-07T00:00:00")
    assert line == "now streaming on Netflix"


def test_the_day_begins_at_midnight_of_the_site(streamed, settings):
    settings.TIME_ZONE = "America/New_York"

    before, until = told_at(streamed, "2018-09-07T03:59:59")

    assert before == "streaming 7 September 2018, only on Netflix"
    assert until == at("2018-09-07T04:00:00")
    assert line_of(streamed, "2018-09-07T04:00:00") == "now streaming on Netflix"


def test_nothing_is_said_where_nothing_is_known():
    film = FilmFactory()
    ReleaseFactory(film=film, date=PartialDate(), status="announced")
    ReleaseFactory(film=film, date=None)
    ReleaseFactory(film=film, status="cancelled")

    assert line_of(film, "2018-09-07T00:00:00") == ""


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2018-09-06T12:00:00", "in cinemas 7 September 2018"),
        ("2018-09-07T00:00:00", "in cinemas since 7 September 2018"),
        ("2019-01-04T23:59:59", "in cinemas since 7 September 2018"),
        ("2019-01-05T00:00:00", "released in cinemas 7 September 2018"),
    ],
)
def test_a_film_comes_to_the_cinemas_and_leaves_them(moment, text):
    film = FilmFactory()
    ReleaseFactory(film=film, kind="theatrical")

    assert line_of(film, moment) == text


def test_the_stream_is_named_once_the_cinemas_are_done():
    film = FilmFactory()
    ReleaseFactory(film=film, kind="theatrical")
    ReleaseFactory(film=film, platform=CompanyFactory(name="Mubi"))

    assert line_of(film, "2018-10-01T00:00:00") == "in cinemas since 7 September 2018"
    assert line_of(film, "2019-10-01T00:00:00") == "now streaming on Mubi"


def test_a_month_counts_as_out_when_it_has_ended():
    film = FilmFactory()
    ReleaseFactory(film=film, date=PartialDate(2018, 9))

    line, until = told_at(film, "2018-09-30T12:00:00")

    assert line == "streaming September 2018"
    assert until == at("2018-10-01T00:00:00")
    assert line_of(film, "2018-10-01T00:00:00") == "now streaming"


def test_an_announcement_never_turns_into_a_release_by_itself():
    film = FilmFactory()
    ReleaseFactory(film=film, status="announced")

    assert line_of(film, "2018-09-07T12:00:00") == "streaming 7 September 2018"
    assert line_of(film, "2018-09-08T00:00:00") == ""


def test_a_film_loaded_for_cards_needs_no_query(streamed):
    films = list(Film.objects.for_cards())

    with CaptureQueriesContext(connection) as queries:
        (film,) = with_status(films, at("2020-01-01T00:00:00"))

    assert film.status_text == "now streaming on Netflix"
    assert len(queries) == 0


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_told_before_its_day_and_from_it_on(kind):
    film = FilmFactory()
    ReleaseFactory(film=film, kind=kind, date=PartialDate(2018, 9, 7))

    before = line_of(film, "2018-09-06T12:00:00")
    after = line_of(film, "2018-09-07T12:00:00")

    assert kind in Release.Kind.values
    assert "7 September 2018" in before
    assert after not in ("", before)
