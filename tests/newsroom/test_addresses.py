"""Old addresses: one move to where the thing stands now, and never another's."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from films.models import Film
from newsroom.addresses.keeping import AddressTakenError, claim
from newsroom.addresses.models import Address
from newsroom.changes import changed, changed_all, changing
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    ContributorFactory,
    SectionFactory,
    TopicFactory,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.films import (
    CharacterFactory,
    CompanyFactory,
    CreditFactory,
    FilmFactory,
    PersonFactory,
)
from tests.sending import send_form

pytestmark = pytest.mark.django_db


def public_topic():
    article = ArticleFactory()
    topic = TopicFactory()
    article.topics.add(topic)
    publish(article)
    return topic


def public_contributor():
    byline = BylineFactory()
    publish(byline.article)
    return byline.contributor


def public_company():
    company = CompanyFactory()
    CreditFactory(person=None, company=company)
    return company


THINGS = {
    "film": FilmFactory,
    "person": PersonFactory,
    "character": CharacterFactory,
    "company": public_company,
    "section": lambda: SectionFactory(slug="a-section", name="A section"),
    "topic": public_topic,
    "contributor": public_contributor,
}


def move(thing, slug):
    with changing(thing):
        thing.slug = slug
        thing.save()


@pytest.mark.parametrize("make", THINGS.values(), ids=THINGS)
def test_an_old_address_is_one_move_away_however_often_it_changed(client, make):
    thing = make()
    addresses = [thing.get_absolute_url()]
    for slug in ("second", "third"):
        move(thing, slug)
        addresses.append(thing.get_absolute_url())
    first, second, third = addresses

    for old in (first, second):
        response = client.get(old)
        assert (response.status_code, response["Location"]) == (301, third)
    assert client.get(third).status_code == 200

    move(thing, "second")
    for old in (first, third):
        assert client.get(old)["Location"] == second
    assert client.get(second).status_code == 200


def test_the_desk_keeps_the_address_that_readers_knew(client):
    client.force_login(UserFactory(role="film desk"))
    film = FilmFactory(slug="blue-kettle")

    send_form(client, film, slug="the-blue-kettle")

    response = client.get("/films/blue-kettle/")
    assert (response.status_code, response["Location"]) == (
        301,
        "/films/the-blue-kettle/",
    )


def test_the_characters_of_a_film_move_with_it(client):
    character = CharacterFactory(slug="mai", film__slug="kettle")
    film, other = character.film, FilmFactory(slug="other")
    move(film, "pot")

    def leads_to():
        return client.get("/films/kettle/characters/mai/")["Location"]

    assert leads_to() == "/films/pot/characters/mai/"
    move(character, "mai-su")
    assert leads_to() == "/films/pot/characters/mai-su/"
    with changing(character):
        character.film = other
        character.save()
    assert leads_to() == "/films/other/characters/mai-su/"
    move(other, "another")
    assert leads_to() == "/films/another/characters/mai-su/"


@pytest.mark.parametrize("make", THINGS.values(), ids=THINGS)
def test_an_address_never_goes_to_another_thing(make):
    thing = make()
    old = thing.slug
    move(thing, "moved")
    other = type(thing)(slug=old)
    if hasattr(thing, "film_id"):
        other.film_id = thing.film_id

    with pytest.raises(ValidationError) as refusal:
        other.clean()

    (message,) = refusal.value.message_dict["slug"]
    assert f"“{old}” is an address of “{thing}”" in message
    assert f"such as “{old}-2”" in message
    other.slug = f"{old}-2"
    other.clean()
    with pytest.raises(AddressTakenError):
        claim(type(other)(pk=10**6, slug=old, **below(thing)), old, timezone.now())


def below(thing):
    return {"film_id": thing.film_id} if hasattr(thing, "film_id") else {}


def test_two_films_may_have_a_character_of_one_address():
    character = CharacterFactory(slug="narrator")
    changed(character)
    other = CharacterFactory.build(slug="narrator", film=FilmFactory())

    other.clean()


def test_the_form_names_who_has_the_address_and_offers_another(client):
    client.force_login(UserFactory(role="film desk"))
    film = FilmFactory(title="Blue Kettle", slug="kettle")
    changed(film)
    move(film, "blue-kettle")

    answer = client.post(
        reverse("admin:films_film_add"), {"title": "Kettle", "slug": "kettle"}
    )

    assert answer.status_code == 200
    assert "“kettle” is an address of “Blue Kettle”" in answer.text
    assert "Choose another, such as “kettle-2”." in answer.text


def test_a_story_names_another_by_nothing_that_is_secret():
    ArticleFactory(slug="secret", headline="Nobody knows")
    story = ArticleFactory.build(slug="secret", section=SectionFactory())

    with pytest.raises(ValidationError) as refusal:
        story.clean()

    (message,) = refusal.value.message_dict["slug"]
    assert "an address of a story that is not public yet" in message


def test_the_address_of_a_draft_is_nobodys_and_leads_nowhere(client):
    film = FilmFactory(slug="working-title", public_from=None)
    changed(film)
    move(film, "final-title")
    with changing(film):
        film.public_from = timezone.now()
        film.save()

    assert client.get("/films/working-title/").status_code == 404
    FilmFactory.build(slug="working-title").clean()


def test_an_address_that_readers_learned_by_the_clock_is_kept(client):
    film = FilmFactory(slug="kettle", public_from=timezone.now() + timedelta(days=1))
    changed(film)
    assert not Address.objects.exists()
    Film.objects.update(public_from=timezone.now() - timedelta(hours=1))

    move(Film.objects.get(), "pot")

    assert client.get("/films/kettle/")["Location"] == "/films/pot/"


def test_an_old_address_of_what_was_taken_back_leads_nowhere(client):
    film = FilmFactory(slug="kettle")
    move(film, "pot")
    with changing(film):
        film.public_from = None
        film.save()

    assert client.get("/films/kettle/").status_code == 404
    with pytest.raises(ValidationError):
        FilmFactory.build(slug="kettle").clean()


def test_the_address_of_what_is_deleted_is_free_again():
    film = FilmFactory(slug="kettle")
    move(film, "pot")
    with changing(film):
        film.delete()

    FilmFactory.build(slug="kettle").clean()
    assert not Address.objects.exists()


def test_a_bulk_change_ends_with_addresses_for_all():
    film, draft = FilmFactory(slug="kettle"), FilmFactory(slug="pot", public_from=None)
    edition = publish(ArticleFactory(slug="news"))
    Address.objects.all().delete()

    for _run in range(2):
        changed_all()

    kept = Address.objects.exclude(kind="articles.section")
    assert sorted(kept.values_list("kind", "slug", "target")) == [
        ("articles.article", "news", edition.article_id),
        ("films.film", "kettle", film.pk),
    ]
    assert draft.slug not in kept.values_list("slug", flat=True)


def test_a_contributor_without_a_public_story_keeps_no_old_address(client):
    contributor = ContributorFactory(slug="old")

    move(contributor, "new")

    assert not Address.objects.exists()
    assert client.get("/authors/old/").status_code == 404
