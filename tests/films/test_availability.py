import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from films.availability import where_to_watch
from films.models import Film
from films.partial_dates import PartialDate
from tests.factories.films import CompanyFactory, FilmFactory, ReleaseFactory

pytestmark = pytest.mark.django_db


def at(text):
    return datetime.datetime.fromisoformat(text).replace(tzinfo=datetime.UTC)


def line_of(film, moment):
    line = where_to_watch(film, at(moment))
    return line.text if line else None


@pytest.fixture
def streamed():
    film = FilmFactory()
    ReleaseFactory(
        film=film, platform=CompanyFactory(name="Netflix"), is_exclusive=True
    )
    return film


def test_before_the_day_a_stream_says_when_and_that_it_is_only_there(streamed):
    line = where_to_watch(streamed, at("2018-09-06T23:59:59"))

    assert line.text == "streaming 7 September 2018, only on Netflix"
    assert line.next_change == at("2018-09-07T00:00:00")


def test_from_the_day_on_it_says_where_it_streams_now(streamed):
    line = where_to_watch(streamed, at("2018-09-08T00:00:00"))

    assert line.next_change is None
    assert line.text == line_of(streamed, "2018-09-07T00:00:00")
    assert line.text == "now streaming on Netflix"


def test_the_day_begins_at_midnight_of_the_site(streamed, settings):
    settings.TIME_ZONE = "America/New_York"

    before = where_to_watch(streamed, at("2018-09-07T03:59:59"))

    assert before.text == "streaming 7 September 2018, only on Netflix"
    assert before.next_change == at("2018-09-07T04:00:00")
    assert line_of(streamed, "2018-09-07T04:00:00") == "now streaming on Netflix"


def test_nothing_is_said_where_nothing_is_known():
    film = FilmFactory()
    ReleaseFactory(film=film, date=PartialDate(), status="announced")
    ReleaseFactory(film=film, date=None)
    ReleaseFactory(film=film, status="cancelled")

    assert where_to_watch(film, at("2018-09-07T00:00:00")) is None


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

    line = where_to_watch(film, at("2018-09-30T12:00:00"))

    assert line.text == "streaming September 2018"
    assert line.next_change == at("2018-10-01T00:00:00")
    assert line_of(film, "2018-10-01T00:00:00") == "now streaming"


def test_an_announcement_never_turns_into_a_release_by_itself():
    film = FilmFactory()
    ReleaseFactory(film=film, status="announced")

    assert line_of(film, "2018-09-07T12:00:00") == "streaming 7 September 2018"
    assert line_of(film, "2018-09-08T00:00:00") is None


def test_a_film_loaded_for_cards_needs_no_query(streamed):
    film = Film.objects.for_cards().get()

    with CaptureQueriesContext(connection) as queries:
        text = line_of(film, "2020-01-01T00:00:00")

    assert text == "now streaming on Netflix"
    assert len(queries) == 0
