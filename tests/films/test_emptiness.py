"""What nobody has filled in prints nothing; unknown and none are said as such."""

import pytest
from django.urls import reverse

from films.models import CriticReview, Film, Gap
from tests.factories.films import (
    CharacterFactory,
    CompanyFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
)
from tests.films.page import text_of

pytestmark = pytest.mark.django_db

# What pages say of something that is not there.
ABSENT = [
    *("not known", "unknown", "no rating", "not yet", "to be announced", "not stated"),
    *("has been announced", "none", "unsigned", "no date"),
]


def absences(page) -> list[str]:
    text = text_of(page).lower()
    return [words for words in ABSENT if words in text]


@pytest.fixture
def film():
    """A record that holds what its forms ask for, and nothing else."""
    film = FilmFactory(title="Kettle", logline="", public_from="2020-01-01T00:00Z")
    voice = JobFactory(key="voice", name="Voice", row_label="Voices", is_cast=True)
    person = PersonFactory(name="Ada Lamp", slug="ada-lamp")
    CreditFactory(film=film, person=person, job=voice)
    CharacterFactory(film=film, name="Bo", slug="bo")
    critic = PersonFactory(name="Cy Tin")
    outlet = CompanyFactory(name="Daily Kettle", slug="daily")
    CriticReview.objects.create(film=film, critic=critic, outlet=outlet)
    return film


def test_no_page_says_of_what_was_not_filled_in_that_it_is_not_there(client, film):
    pages = {
        address: absences(client.get(address))
        for address in (
            film.get_absolute_url(),
            f"{film.get_absolute_url()}characters/bo/",
            "/people/ada-lamp/",
            "/companies/daily/",
            reverse("films:film_index"),
            "/",
        )
    }

    assert pages == dict.fromkeys(pages, [])


def test_what_was_looked_for_in_vain_is_said(client, film):
    Gap.objects.create(film=film, row="budget")
    CriticReview.objects.update(gives_no_rating=True)

    assert absences(client.get(film.get_absolute_url())) == ["not known", "no rating"]


def test_a_page_that_says_so_is_found(client, film):
    """The control."""
    Film.objects.update(logline="Played by: not known.")

    assert absences(client.get(film.get_absolute_url())) == ["not known"]
