"""CASES F22: wherever a row is chosen, two of the same name are told apart."""

import re
from datetime import UTC, datetime

import pytest
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Contributor, Section, Topic
from films.models import (
    Character,
    Company,
    Credit,
    Deal,
    Film,
    Job,
    Person,
    Source,
    Term,
)
from films.values.partial_dates import PartialDate
from newsroom.desk.models import User
from newsroom.desk.picking import Picked
from newsroom.pictures.models import Picture
from tests.factories.articles import (
    ArticleFactory,
    ContributorFactory,
    FigureFactory,
    GalleryFactory,
    SectionFactory,
    TopicFactory,
    public_story,
)
from tests.factories.desk import SuperuserFactory, UserFactory
from tests.factories.films import (
    CharacterFactory,
    CompanyFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    SourceFactory,
)
from tests.factories.pictures import PictureFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    client.force_login(SuperuserFactory(username="root"))
    client.get("/admin/")  # which begins the session
    return client


def picked_fields():
    """A field of a form for each model that is chosen by a list with suggestions."""
    found = {}
    for table in admin.site._registry.values():
        for form in [table, *table.inlines]:
            for name in form.autocomplete_fields:
                field = form.model._meta.get_field(name)
                found.setdefault(field.related_model, field)
    return found


PICKED = picked_fields()
# By the database no two have the same name.
NAMED_ONCE = {Section: "name", Topic: "name"}


def ida(n):
    return PersonFactory(name="Ida Wren")


def cast(person, film=None):
    job = JobFactory(key="narrator", name="Narrator", is_cast=True)
    return CreditFactory(person=person, job=job, film=film or FilmFactory())


def deal(n):
    return Deal.objects.create(film=FilmFactory(year=2000 + n), date=PartialDate(2018))


ALIKE = {
    Article: lambda n: ArticleFactory(headline="The Quay opens"),
    Character: lambda n: CharacterFactory(name="The Captain"),
    Company: lambda n: CompanyFactory(name="Harbour"),
    Contributor: lambda n: ContributorFactory(name="Ana Ruiz"),
    Credit: lambda n: cast(Person.objects.first() or ida(n)),
    Deal: deal,
    Film: lambda n: FilmFactory(title="The Quay"),
    Job: lambda n: JobFactory(key=f"whistler-{n}", name="Whistler"),
    Person: ida,
    Picture: lambda n: PictureFactory(alt_text="A boat"),
    Source: lambda n: SourceFactory(title="Interview"),
    Term: lambda n: Term.objects.create(kind="genre", name="Noir", slug=f"noir-{n}"),
    User: lambda n: UserFactory(first_name="Ana", last_name="Ruiz"),
}
SEVERAL = ALIKE | {
    Section: lambda n: SectionFactory(name=f"Part {n}", slug=f"part-{n}"),
    Topic: lambda n: TopicFactory(),
}


def suggested(client, model, term="") -> list[str]:
    field = PICKED[model]
    query = {
        "app_label": field.model._meta.app_label,
        "model_name": field.model._meta.model_name,
        "field_name": field.name,
        "term": term,
    }
    rows = client.get("/admin/autocomplete/", query).json()["results"]
    return [row["text"] for row in rows]


def test_every_model_that_is_chosen_is_looked_at():
    assert set(PICKED) == {*ALIKE, *NAMED_ONCE}
    for model, name in NAMED_ONCE.items():
        assert model._meta.get_field(name).unique


def alike_texts(client, model) -> list[str]:
    rows = [ALIKE[model](n) for n in range(3)]
    (name,) = {str(row) for row in rows}
    texts = [text for text in suggested(client, model) if text.startswith(name)]
    assert len(texts) == 3
    return texts


@pytest.mark.parametrize("model", ALIKE, ids=lambda model: model.__name__)
def test_rows_of_one_name_are_told_apart(desk, model):
    texts = alike_texts(desk, model)

    assert len({*texts}) == 3


def test_rows_that_are_not_told_apart_are_found(desk, monkeypatch):
    """The control: lists that say of each row what it is called, as Django's do."""
    monkeypatch.setattr(
        Picked, "picker_texts", lambda self, rows: {row.pk: str(row) for row in rows}
    )

    assert {*alike_texts(desk, Person)} == {"Ida Wren"}


@pytest.mark.parametrize("model", PICKED, ids=lambda model: model.__name__)
def test_a_full_list_takes_no_more_queries_than_a_short_one(desk, model):
    Job.objects.exclude(is_cast=True).delete()  # those that each new site has
    for number in range(2):
        SEVERAL[model](number)
    with CaptureQueriesContext(connection) as for_few:
        few = suggested(desk, model)

    for number in range(2, 20):
        SEVERAL[model](number)
    with CaptureQueriesContext(connection) as for_many:
        many = suggested(desk, model)

    assert len(many) >= 20 > len(few)
    assert len(for_many) == len(for_few)


# What each says


def test_a_person_is_known_by_the_newest_credit_and_else_by_the_address(desk):
    composer = JobFactory(key="composer", name="Composer")
    actor = JobFactory(key="actor", name="Actor")
    first, second, third = (
        PersonFactory(name="Ida Wren", slug=slug) for slug in ("wren", "wren-2", "w3")
    )
    for year, title in [(1929, "Fog"), (1931, "Kettle"), (None, "Undated")]:
        film = FilmFactory(title=title, year=year)
        CreditFactory(film=film, job=composer, person=first)
    undated = FilmFactory(title="The Pier", disambiguator="short")
    CreditFactory(film=undated, job=actor, person=second)

    assert suggested(desk, Person, "Wren") == [
        "Ida Wren · composer, Kettle (1931)",
        "Ida Wren · actor, The Pier",
        "Ida Wren · /people/w3/",
    ]


def test_a_film_is_known_by_its_year(desk):
    FilmFactory(title="The Quay", year=1931)
    FilmFactory(title="The Quay", year=2004, disambiguator="remake")
    FilmFactory(title="The Quay", slug="the-quay-3")

    assert suggested(desk, Film, "Quay") == [
        "The Quay · 1931",
        "The Quay (remake) · 2004",
        "The Quay · /films/the-quay-3/",
    ]


def test_films_of_one_name_and_year_are_known_by_their_addresses(desk):
    for slug in ("the-quay", "the-quay-2"):
        FilmFactory(title="The Quay", year=1931, slug=slug)

    assert suggested(desk, Film, "Quay") == [
        "The Quay · 1931 · /films/the-quay/",
        "The Quay · 1931 · /films/the-quay-2/",
    ]


def test_a_character_and_a_credit_are_known_by_their_film(desk):
    film = FilmFactory(title="Kettle", year=1931)
    CharacterFactory(film=film, name="The Captain")
    cast(PersonFactory(name="Ida Wren"), film)

    assert suggested(desk, Character) == ["The Captain · Kettle (1931)"]
    assert suggested(desk, Credit) == ["Ida Wren, narrator · Kettle (1931)"]


def test_a_story_is_known_by_its_section_and_how_far_it_is(desk):
    public = public_story(headline="The Quay opens")
    public.starts_at = datetime(2025, 3, 3, 12, tzinfo=UTC)
    public.save()
    draft = ArticleFactory(headline="The Quay opens")
    Article.objects.filter(pk=draft.pk).update(
        created_at=datetime(2025, 4, 4, 12, tzinfo=UTC)
    )

    assert {*suggested(desk, Article)} == {
        "The Quay opens · News, published 3 March 2025",
        "The Quay opens · News, draft of 4 April 2025",
    }


def test_other_rows_are_known_by_what_the_desk_says_of_them(desk):
    CompanyFactory(name="Harbour", kind="distributor")
    Term.objects.create(kind="theme", name="Noir", slug="noir")
    ContributorFactory(name="Ana Ruiz", role="Staff writer")
    SourceFactory(title="Interview", publisher="Dockside", published=PartialDate(2018))
    UserFactory(username="ana", first_name="Ana", last_name="Ruiz")
    picture = PictureFactory(alt_text="A boat", file_name="boat.jpg")
    Picture.objects.filter(pk=picture.pk).update(
        uploaded_at=datetime(2025, 4, 4, 12, tzinfo=UTC)
    )

    assert suggested(desk, Company) == ["Harbour · distributor"]
    assert suggested(desk, Term) == ["Noir · theme"]
    assert suggested(desk, Contributor) == ["Ana Ruiz · Staff writer"]
    assert suggested(desk, Source) == ["Interview · Dockside, 2018"]
    assert "Ana Ruiz · ana" in suggested(desk, User)
    assert suggested(desk, Picture) == ["A boat · boat.jpg, uploaded 4 April 2025"]


# What is chosen already


def chosen(client, address) -> set[str]:
    page = client.get(address).content.decode()
    return {*re.findall(r"<option[^>]* selected>([^<]*)</option>", page)}


def test_an_opened_form_tells_apart_what_is_chosen(desk):
    credit = CreditFactory(
        person=PersonFactory(name="Ida Wren"),
        film=FilmFactory(title="Kettle", year=1931),
    )
    story = FigureFactory(picture=PictureFactory(alt_text="A boat", file_name="b.jpg"))
    story.parent.films.add(credit.film)

    of_credit = chosen(desk, f"/admin/films/credit/{credit.pk}/change/")
    of_story = chosen(desk, f"/admin/articles/article/{story.parent_id}/change/")

    assert {"Ida Wren", "Kettle · 1931"} <= of_credit
    assert "Kettle · 1931" in of_story
    assert any(text.startswith("A boat · b.jpg, uploaded") for text in of_story)


def test_what_is_chosen_costs_no_query_of_its_own(desk, monkeypatch):
    credit = CreditFactory()
    address = f"/admin/films/credit/{credit.pk}/change/"
    desk.get(address)
    with CaptureQueriesContext(connection) as told_apart:
        desk.get(address)

    for table in admin.site._registry.values():
        if isinstance(table, Picked):
            monkeypatch.setattr(table, "for_picker", lambda rows: rows)
            monkeypatch.setattr(table, "known_by", lambda row: "")
    with CaptureQueriesContext(connection) as named:
        desk.get(address)

    assert len(told_apart) == len(named)


def test_the_pictures_of_a_gallery_are_told_apart(desk):
    boat, other = (
        PictureFactory(alt_text="A boat", file_name=name) for name in ("b.jpg", "c.jpg")
    )
    gallery = GalleryFactory(pictures=[boat])

    page = desk.get(f"/admin/articles/article/{gallery.parent_id}/change/").content

    assert b"A boat \xc2\xb7 b.jpg, uploaded" in page
    assert b"A boat \xc2\xb7 c.jpg, uploaded" in page
