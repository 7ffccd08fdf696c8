"""Nested JSON becomes rows, and what cannot is named by file, path and value."""

import json
from datetime import UTC, datetime

import pytest

from films.models import Company, Film, Person
from newsroom.example.given import DataError, Given
from tests.factories.example import QuietSite
from tests.factories.films import JobFactory

pytestmark = pytest.mark.django_db

SPRING = {
    "title": "Spring",
    "slug": "spring",
    "languages": "zxx en",
    "runtime_minutes": 8,
    "releases": [{"kind": "online", "date": "2019-04", "territories": "*"}],
    "characters": [{"name": "Spring", "slug": "spring", "text": ["One.", "Two."]}],
    "credits": [
        {
            "job": "voice",
            "person": "ada",
            "portrayals": [{"character": "spring/spring"}],
        },
        {"job": "director", "person": "ada"},
    ],
}


@pytest.fixture
def site(tmp_path):
    for key in ("voice", "director"):
        JobFactory(key=key, name=key.title(), is_cast=key == "voice")
    Person.objects.create(name="Ada Lens", slug="ada")
    site = QuietSite()
    site.folder = tmp_path
    return site


def add(site, record, model=Film):
    (site.folder / "spring.json").write_text(json.dumps(record))
    return site.rows.add(model, site.read("spring.json"))


def changed(path, value):
    """SPRING with `value` at `path`."""
    record = json.loads(json.dumps(SPRING))
    *way, last = path
    place = record
    for step in way:
        place = place[step]
    place[last] = value
    return record


def test_columns_names_and_rows_below_become_rows(site):
    film = add(site, SPRING)

    film.refresh_from_db()
    assert (film.title, film.languages, film.runtime_minutes) == (
        "Spring",
        ["zxx", "en"],
        8,
    )
    assert str(film.releases.get().date) == "April 2019"
    assert film.characters.get().text == "One.\n\nTwo."
    voice, director = film.credits.order_by("pk")
    assert (voice.job.key, voice.person.slug) == ("voice", "ada")
    assert voice.portrayals.get().character == film.characters.get()
    assert director.job.key == "director"


def test_a_row_whose_name_exists_stays_as_it_is(site):
    add(site, SPRING)

    again = add(site, {**SPRING, "title": "Autumn", "poster": "example:none"})

    assert again is None
    assert Film.objects.get().title == "Spring"


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["titel"], "Spring", "titel: a film has no such field; it has "),
        (["id"], 7, "id: a film has no such field"),
        (["credits", 1, "persom"], "ada", "credits[1].persom: a credit has no such"),
        (
            ["credits", 1, "person"],
            "ade",
            "credits[1].person: there is no person 'ade'",
        ),
        (
            ["credits", 1, "person"],
            ["ada"],
            "credits[1].person: there is no person ['a",
        ),
        (
            ["credits", 0, "portrayals", 0, "character"],
            "spring/dog",
            "credits[0].portrayals[0].character: there is no character 'spring/dog'",
        ),
        (["runtime_minutes"], "long", "runtime_minutes: 'long': “long” value must be"),
        (["runtime_minutes"], -8, "runtime_minutes: '-8': Ensure this value is"),
        (["form"], "opera", "form: 'opera': Value 'opera' is not a valid choice."),
        (["title"], "", "title: '': This field cannot be blank."),
        (["title"], "S" * 201, "this value has at most 200 characters"),
        (["languages"], "zxx xx", "languages: 'zxx xx': 'xx' is not a language"),
        (
            ["releases", 0, "date"],
            "2019-13",
            "date: '2019-13': '2019-13' is not a date",
        ),
        (["credits"], {"job": "voice"}, "credits: {'job': 'voice'} is not a list."),
        (["credits", 1], "ada", "credits[1]: 'ada' is not an object with names."),
        (["credits", 1], {"person": "ada"}, "credits[1]: the database refuses this"),
        (["credits", 1], {"job": "voice"}, "credits[1]: the database refuses this"),
    ],
)
def test_what_is_wrong_is_named_by_file_path_and_value(site, path, value, message):
    with pytest.raises(DataError) as refusal:
        add(site, changed(path, value))

    assert str(refusal.value).startswith("spring.json: ")
    assert message in str(refusal.value)


def test_a_file_that_is_no_json_is_named(site):
    (site.folder / "people.json").write_text("[{'name': 'Ada'}]")

    with pytest.raises(DataError, match=r"^people.json: this is no JSON: .*line 1"):
        site.add_table(Person, "people.json")


def test_a_table_adds_what_is_missing(site):
    Company.objects.create(name="Netflix", slug="netflix")
    table = [{"name": "Decider", "slug": "decider"}, {"name": "N", "slug": "netflix"}]
    (site.folder / "companies.json").write_text(json.dumps(table))

    added = site.add_table(Company, "companies.json")

    assert [company.name for company in added] == ["Decider"]
    assert Company.objects.get(slug="netflix").name == "Netflix"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("-3 days 09:00", datetime(2026, 3, 7, 9, 0, tzinfo=UTC)),
        ("-1 day 17:30", datetime(2026, 3, 9, 17, 30, tzinfo=UTC)),
        ("+5 days 10:30", datetime(2026, 3, 15, 10, 30, tzinfo=UTC)),
        ("-7 hours 30 minutes", datetime(2026, 3, 10, 5, 15, tzinfo=UTC)),
        ("-45 minutes", datetime(2026, 3, 10, 12, 0, tzinfo=UTC)),
        # A time of day that has not come yet today is an hour ago.
        ("-0 days 23:00", datetime(2026, 3, 10, 11, 45, tzinfo=UTC)),
    ],
)
def test_moments_are_counted_from_the_loading(text, moment):
    site = QuietSite()
    site.now = datetime(2026, 3, 10, 12, 45, tzinfo=UTC)

    assert site.moment(Given(text, "x.json")) == moment


def test_a_time_of_day_is_local(settings):
    settings.TIME_ZONE = "Europe/Berlin"
    site = QuietSite()
    site.now = datetime(2026, 3, 10, 12, 45, tzinfo=UTC)

    moment = site.moment(Given("-3 days 09:00", "x.json"))

    assert moment == datetime(2026, 3, 7, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("text", ["yesterday", "-", "3 days", "-3 weeks", "", None, 7])
def test_what_is_no_moment_is_named(text):
    with pytest.raises(DataError, match=r"^x.json: at: .* is no moment; write it as"):
        QuietSite().moment(Given(text, "x.json", "at"))


def test_a_long_work_says_how_far_it_is(monkeypatch):
    ticks = iter([0, 1, 3, 5, 13, 15, 16])
    monkeypatch.setattr("newsroom.example.site.monotonic", lambda: next(ticks))
    site = QuietSite()

    assert list(site.one_by_one("Films", "abcdef", many=6)) == [*"abcdef"]
    assert site.said == ["Films: 1 of 6 …", "Films: 4 of 6 …"]
