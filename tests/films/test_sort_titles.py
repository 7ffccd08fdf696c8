"""Lists go by the word that people look under, and follow a title that changes."""

import pytest
from django.contrib import admin

from films.models import Film, Person
from films.values.sort_titles import sort_title
from tests.factories.films import FilmFactory, PersonFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("title", "sorted_as"),
    [
        ("The Quay", "Quay, The"),
        ("A Quarrel", "Quarrel, A"),
        ("an Hour", "Hour, an"),
        ("(30) Days", "Days, (30)"),
        ("Theatre", "Theatre"),
        ("The", "The"),
        ("A", "A"),
        ("東京の夜", "東京の夜"),
    ],
)
def test_a_sort_title_is_made_of_the_title(title, sorted_as):
    assert sort_title(title) == sorted_as


def test_films_are_listed_by_the_word_people_look_under():
    """CASES F27."""
    for title in ["The Quay", "A Quarrel", "(30) Days", "Quartz", "ártico"]:
        FilmFactory(title=title)
    FilmFactory(title="A to Zebra", sort_title="A to Zebra")

    assert [film.title for film in Film.objects.all()] == [
        "A to Zebra",
        "ártico",
        "(30) Days",
        "A Quarrel",
        "Quartz",
        "The Quay",
    ]


def test_a_renamed_person_stands_under_the_new_name():
    petra = PersonFactory(name="Petra Oldham")
    PersonFactory(name="Ida Moss")
    assert [person.name for person in Person.objects.all()][-1] == "Petra Oldham"

    petra.name = "Petra Adham"
    petra.save()

    assert [person.name for person in Person.objects.all()][0] == "Petra Adham"


def test_a_title_of_signs_alone_has_its_place():
    assert FilmFactory(title="!!!").sort_key == "!!!"


@pytest.mark.parametrize("typed", ["Łuna, Ada", "luna", "ada luna", "Ada Łuna"])
def test_the_desk_finds_a_person_as_lists_and_as_pages_have_the_name(rf, typed):
    ada = PersonFactory(name="Ada Łuna")
    PersonFactory(name="Bo Lamp")
    people = admin.site.get_model_admin(Person)

    found, _many = people.get_search_results(rf.get("/"), Person.objects.all(), typed)

    assert list(found.distinct()) == [ada]
