"""The rows of a film's record: who claims what of them, and who stands where."""

import pytest

from films.models import Citation, Film, Gap, Passage, Portrayal
from films.values.record_rows import OF_JOBS, PLACES, RecordRow
from tests.factories.films import (
    CharacterFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    SourceFactory,
)
from tests.films.page import row_of, text_of

pytestmark = pytest.mark.django_db


def page_of(client, film):
    return client.get(film.get_absolute_url())


def test_every_row_has_a_place_and_every_job_a_row_of_the_list():
    assert set(PLACES) == set(RecordRow)
    assert set(OF_JOBS.values()) <= set(RecordRow)


@pytest.mark.parametrize(
    ("row", "label", "value"),
    [
        ("languages", "Language", "Mandarin"),
        ("licence", "Licence", "CC BY 4.0"),
        ("countries", "Country", "China"),
        ("certificate", "Certificate", "PG"),
    ],
)
def test_a_disputed_row_says_so_to_readers(client, row, label, value):
    film = FilmFactory(
        languages=["cmn"], licence="CC BY 4.0", countries=["CN"], certificate="PG"
    )
    source = SourceFactory()
    Citation.objects.create(film=film, row=row, state="disputed", source=source)

    found = row_of(page_of(client, film), label)
    assert found.startswith(value)
    assert "1 disputed" in found


def test_what_is_not_known_can_have_a_source_that_says_so(client):
    film = FilmFactory()
    Gap.objects.create(film=film, row="budget")
    Citation.objects.create(film=film, row="budget", source=SourceFactory())

    assert row_of(page_of(client, film), "Budget") == "Not known|Reference |1"


def test_the_cast_stands_in_billing_order_whoever_plays_whom(client):
    film = FilmFactory()
    voice = JobFactory(key="voice", name="Voice", is_cast=True)
    hero = CharacterFactory(film=film, name="Bo")
    names = {3: "Cy Tin", 1: "Ada Lamp", 2: "Bea Pan"}
    for order, name in names.items():
        person = PersonFactory(name=name)
        credit = CreditFactory(film=film, job=voice, person=person, order=order)
        if order == 3:
            Portrayal.objects.create(credit=credit, character=hero, note="singing")

    text = text_of(page_of(client, film))

    billed = text[text.index("In billing order") :]
    assert "Ada Lamp Voice Bea Pan Voice Cy Tin Bo (singing)" in billed


def test_a_cast_that_nobody_has_put_in_order_claims_none(client):
    film = FilmFactory()
    CreditFactory(film=film, job=JobFactory(key="voice", is_cast=True), order=None)

    assert "In billing order" not in text_of(page_of(client, film))


@pytest.mark.parametrize("kind", Passage.Kind.values)
def test_what_gives_away_the_plot_is_folded_in_every_kind_of_prose(client, kind):
    film = FilmFactory()
    Passage.objects.create(film=film, kind=kind, text="It boils over.", is_spoiler=True)

    html = page_of(client, film).text

    before, _, fold = html.partition('<details class="spoiler">')
    assert "It boils over." not in before
    assert "It boils over." in fold.partition("</details>")[0]


def test_other_catalogues_are_linked_and_named_to_machines(client):
    film = FilmFactory(form=Film.Form.SERIES, imdb_id="tt6343314", tmdb_id=12)

    html = page_of(client, film).text

    for address in (
        "https://www.imdb.com/title/tt6343314/",
        "https://www.themoviedb.org/tv/12",
    ):
        assert f'href="{address}"' in html
        assert f'"{address}"' in html.partition("ld+json")[2].partition("</script>")[0]
