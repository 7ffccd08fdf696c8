import datetime
import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from films import models, sitemaps
from films.sheet.page_loading import film_page
from films.values.partial_dates import PartialDate
from newsroom.changes import changed
from newsroom.delivery import recipe
from tests.documents import fresh_documents
from tests.factories.films import (
    CharacterFactory,
    CitationFactory,
    CompanyFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    ReleaseFactory,
    SourceFactory,
)
from tests.factories.pictures import PictureFactory
from tests.films.page import text_of

pytestmark = pytest.mark.django_db


def fill(film, times):
    """Give every table of the record `times` rows below `film`."""
    for number in range(times):
        outlet = CompanyFactory()
        voice = CreditFactory(film=film, job=JobFactory(key="voice", is_cast=True))
        voice.person.portrait = PictureFactory()
        voice.person.save()
        character = CharacterFactory(film=film, portrait=PictureFactory())
        models.Portrayal.objects.create(credit=voice, character=character)
        CreditFactory(film=film)
        release = ReleaseFactory(film=film, platform=outlet)
        models.ReleaseParty.objects.create(release=release, company=outlet)
        models.EarlierDate.objects.create(release=release, date=PartialDate(2017))
        deal = models.Deal.objects.create(film=film)
        models.DealParty.objects.create(deal=deal, side="buyer", company=outlet)
        models.MoneyFact.objects.create(
            film=film, deal=deal, kind="acquisition_price", amount=number
        )
        work = models.SourceWork.objects.create(film=film, title=f"Work {number}")
        models.SourceWorkCreator.objects.create(work=work, person=PersonFactory())
        models.Title.objects.create(film=film, text=f"Title {number}")
        models.Version.objects.create(film=film, name=f"Cut {number}")
        models.CriticReview.objects.create(
            film=film, critic=PersonFactory(), outlet=outlet, summary="Gist."
        )
        models.Quote.objects.create(film=film, text="Words.", speaker=PersonFactory())
        term = models.Term.objects.create(
            kind="genre", name=f"Genre {film.pk} {number}", slug=f"g-{film.pk}-{number}"
        )
        models.FilmTerm.objects.create(film=film, term=term)
        passage = models.Passage.objects.create(film=film, text=f"Passage {number}.")
        source = SourceFactory()
        models.SourceAuthor.objects.create(source=source, family=f"Author{number}")
        CitationFactory(film=film, source=source, passage=passage)


def test_a_film_page_makes_no_more_queries_for_three_times_the_rows(client):
    small, large = FilmFactory(slug="small"), FilmFactory(slug="large")
    fill(small, 2)
    fill(large, 6)
    client.get("/films/small/")

    with CaptureQueriesContext(connection) as with_two:
        client.get("/films/small/")
    with CaptureQueriesContext(connection) as with_six:
        response = client.get("/films/large/")

    html = response.content.decode()
    assert html.count('class="character-tile"') == 6
    assert html.count('class="release"') == 6
    assert html.count('class="review"') == 6
    assert html.count('class="deal"') == 6
    assert html.count('class="reference"') == 6
    assert text_of(response).count("Title ") == 6
    assert len(with_six) == len(with_two) <= 13


def test_the_loader_of_a_film_page_makes_eight_queries(django_assert_num_queries):
    film = FilmFactory()
    fill(film, 1)

    with django_assert_num_queries(8):
        loaded = film_page(film.slug, timezone.now())

    with django_assert_num_queries(0):
        review = loaded.reviews.all()[0]
        assert str(review) == f"{review.critic.name}, {review.outlet.name}"
        assert loaded.releases.all()[0].earlier_dates.all()[0].date.year == 2017
        assert loaded.money.all()[0].amount_text == "$0"


def test_rows_that_come_along_are_the_same_as_those_read_one_by_one():
    film = FilmFactory()
    fill(film, 2)
    loaded = film_page(film.slug, timezone.now())

    parts = ("titles", "versions", "passages", "money", "reviews", "quotes", "credits")
    for name in (*parts, "releases", "characters", "deals", "citations"):
        read = list(getattr(film, name).all())
        along = list(getattr(loaded, name).all())
        assert along == read
        for one, other in zip(along, read, strict=True):
            for field in one._meta.concrete_fields:
                assert getattr(one, field.attname) == getattr(other, field.attname)
    critic = loaded.reviews.all()[0].critic
    assert critic.public_from == models.Person.objects.get(pk=critic.pk).public_from


def test_the_list_makes_no_more_queries_for_more_films(client):
    for _number in range(2):
        fill(FilmFactory(poster=PictureFactory()), 1)
    client.get("/films/")
    with CaptureQueriesContext(connection) as with_two:
        client.get("/films/")

    for _number in range(4):
        fill(FilmFactory(poster=PictureFactory()), 1)
    with CaptureQueriesContext(connection) as with_six:
        response = client.get("/films/")

    assert response.content.count(b'class="film-tile s-film"') == 6
    assert len(with_six) == len(with_two)


def test_the_list_goes_on_behind_the_last_film_and_leaves_none_out(client, monkeypatch):
    monkeypatch.setattr("films.views.PER_PAGE", 2)
    for year in (2020, 2019, 2019, None, None):
        film = FilmFactory(title="Same title")
        if year:
            ReleaseFactory(film=film, date=PartialDate(year))
            changed(film)

    seen, url = [], "/films/"
    while url:
        response = client.get(url)
        seen += [film.slug for film in response.context["films"]]
        older = response.context["older_url"]
        url = f"/films/{older}" if older else ""

    assert len(seen) == len(set(seen)) == 5


def test_the_list_refuses_a_place_that_is_no_public_film(client):
    FilmFactory(slug="draft", public_from=None)

    for place in ("draft", "nonsense", "x" * 5000, "a\x00b", "a b"):
        assert client.get("/films/", {"after": place}).status_code == 404


@pytest.mark.parametrize("public_from", [None, timezone.now() + timezone.timedelta(1)])
def test_a_draft_is_nowhere_and_answers_as_nonsense_does(client, public_from):
    draft = FilmFactory(title="Sentinel", slug="sentinel", public_from=public_from)
    character = CharacterFactory(film=draft, slug="part", name="Sentinel part")
    person = PersonFactory()
    CreditFactory(film=draft, person=person)
    public = FilmFactory(title="Public", slug="public")
    CreditFactory(film=public, person=person)

    for path in ("/films/sentinel/", character.get_absolute_url()):
        assert client.get(path).status_code == 404
    for path in ("/films/", "/films/public/", person.get_absolute_url()):
        assert b"entinel" not in client.get(path).content
    assert b"Public" in client.get(person.get_absolute_url()).content
    listed = [path for path, _changed in sitemaps.sitemap(timezone.now())]
    assert not [path for path in listed if "sentinel" in path]
    assert "/films/public/" in listed


def test_a_person_without_a_public_page_is_named_and_not_linked(client):
    film = FilmFactory(slug="here")
    CreditFactory(film=film, person=PersonFactory(name="Ana Bell", public_from=None))
    CreditFactory(film=film, person=PersonFactory(name="Joe Koh", slug="joe-koh"))

    html = client.get("/films/here/").content.decode()

    assert "Ana Bell" in html
    assert '<a href="/people/joe-koh/" dir="auto">Joe Koh</a>' in html
    assert ">Ana Bell</a>" not in html


def test_markup_in_the_record_is_text_on_the_page(client):
    evil = '</script><script>alert("x")</script>'
    film = FilmFactory(title=evil, slug="evil", logline=evil)
    fill(film, 1)
    models.Passage.objects.update(text=evil)
    models.Character.objects.update(name=evil, description=evil)
    models.Source.objects.update(title=evil)

    for path in ("/films/evil/", "/films/", film.characters.get().get_absolute_url()):
        html = client.get(path).content.decode()
        assert "alert(" in html
        assert "<script>alert" not in html


def test_a_page_tells_when_its_line_changes_by_the_clock(rf, client):
    film = FilmFactory(slug="soon", comment_policy="off")
    tomorrow = timezone.localdate() + datetime.timedelta(1)
    ReleaseFactory(film=film, date=PartialDate.of(tomorrow))

    with recipe.opened() as page:
        response = client.get("/films/soon/")

    assert f"Streaming {PartialDate.of(tomorrow)}" in text_of(response)
    assert timezone.localtime(page.until).date() == tomorrow


def test_search_documents_carry_when_the_film_becomes_public():
    soon = timezone.now() + datetime.timedelta(1)
    CharacterFactory(film=FilmFactory(title="Hidden", public_from=None))
    CharacterFactory(film=FilmFactory(title="Planned", public_from=soon))

    documents = fresh_documents()

    assert [document["public_from"] for document in documents] == [soon, soon]


def test_the_year_is_that_of_the_earliest_release_that_was_not_cancelled():
    film = FilmFactory()
    ReleaseFactory(film=film, date=PartialDate(2010), status="cancelled")
    ReleaseFactory(film=film, date=PartialDate(None, 5, 1))
    ReleaseFactory(film=film, date=PartialDate(2019, 5))
    ReleaseFactory(film=film, date=PartialDate(2018, 12, 31))

    changed(film)

    film.refresh_from_db()
    assert film.year == 2018


def test_comments_follow_the_film(client):
    film = FilmFactory()

    assert film.comments_are_public(timezone.now())
    film.comment_policy = "off"
    assert not film.comments_are_public(timezone.now())
    film.comment_policy, film.public_from = "open", None
    assert not film.comments_are_public(timezone.now())


def test_linked_data_shows_the_poster_by_its_whole_address(client, settings):
    FilmFactory(slug="seen", poster=PictureFactory())

    page = client.get("/films/seen/").text

    script = page.split('<script type="application/ld+json">')[1]
    image = json.loads(script.split("</script>")[0])["image"]
    assert image.startswith(f"{settings.ORIGIN}/media/pictures/")
    assert image.count("://") == 1


def test_shared_links_name_the_picture_by_one_origin(client, settings):
    film = FilmFactory(slug="seen", hero=PictureFactory())
    character = CharacterFactory(film=film, portrait=PictureFactory())

    for address in ("/films/seen/", character.get_absolute_url()):
        page = client.get(address).text
        image = page.split('property="og:image" content="')[1].split('"')[0]
        assert image.startswith(f"{settings.ORIGIN}/media/pictures/")
        assert image.count("://") == 1
