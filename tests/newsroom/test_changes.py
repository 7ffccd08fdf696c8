"""The one place for what follows from a change; the walk of all rows is in
tests/changes/."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.exceptions import FieldDoesNotExist
from django.core.management import call_command
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from articles.blocks import CharacterProfile
from articles.models import Edition, EditionFilm
from films.models import Film, Person
from newsroom import changes, following
from newsroom.changes import ChangeError, changed, changed_all, changing
from newsroom.search import index
from newsroom.search.asking import read
from newsroom.search.models import Document
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    ContributorFactory,
    add_block,
    publish,
)
from tests.factories.desk import UserFactory
from tests.factories.films import (
    CharacterFactory,
    CreditFactory,
    FilmFactory,
    PersonFactory,
    ReleaseFactory,
)
from tests.sending import send_form

pytestmark = pytest.mark.django_db


def found(query):
    """Kinds and titles of what readers find."""
    documents = Document.objects.public(timezone.now()).matching(read(query))
    return {(document.kind, document.title) for document in documents}


def saved(row, **values):
    with changing(row):
        for name, value in values.items():
            setattr(row, name, value)
        row.save()


@pytest.fixture
def desk(client):
    client.force_login(UserFactory(role="film desk"))
    return client


def test_a_film_is_found_by_its_directors_new_name_and_not_by_the_old_one(desk):
    director = PersonFactory(name="Petra Oldham")
    film = FilmFactory(title="Kettle")
    changed(director, CreditFactory(film=film, person=director))
    assert found("oldham") == {("person", "Petra Oldham"), ("film", "Kettle")}

    send_form(desk, director, name="Petra Newham")

    assert found("newham") == {("person", "Petra Newham"), ("film", "Kettle")}
    assert found("oldham") == set()


def test_a_renamed_film_has_its_new_title_in_its_characters_and_stories(desk):
    film = FilmFactory(title="Oldfilm")
    CharacterFactory(film=film, name="Mai")
    article = ArticleFactory(headline="News")
    article.films.add(film)
    publish(article)
    changed(film)

    send_form(desk, film, title="Newfilm")

    assert found("newfilm") == {
        ("film", "Newfilm"),
        ("character", "Mai (Newfilm)"),
        ("article", "News"),
    }
    assert found("oldfilm") == set()


def test_a_film_taken_back_is_found_through_nothing(desk):
    film = FilmFactory(title="Secretfilm")
    character = CharacterFactory(film=film, name="Mai")
    article = ArticleFactory(headline="News")
    article.films.add(film)
    add_block(article, CharacterProfile, character=character, text="<p>Text.</p>")
    edition = publish(article)
    changed(film)
    page = desk.get(edition.get_absolute_url()).text
    assert "Secretfilm" in page
    assert len(found("secretfilm")) == 3

    send_form(desk, film, public_from_0="", public_from_1="")

    assert found("secretfilm") == set()
    assert "Secretfilm" not in desk.get(edition.get_absolute_url()).text


def test_a_film_that_becomes_public_is_found_through_its_stories():
    film = FilmFactory(title="Latefilm", public_from=None)
    article = ArticleFactory(headline="News")
    article.films.add(film)
    publish(article)
    assert found("latefilm") == set()

    saved(film, public_from=timezone.now())

    assert found("latefilm") == {("film", "Latefilm"), ("article", "News")}


def test_a_contributors_new_name_stands_on_cards_and_in_search():
    writer = ContributorFactory(name="Ada Before")
    article = ArticleFactory()
    BylineFactory(article=article, contributor=writer)
    edition = publish(article)

    saved(writer, name="Ada After")

    edition.refresh_from_db()
    assert edition.byline == "Ada After"
    assert found("before") == set()
    assert len(found("after")) == 1


def test_a_character_that_moves_takes_its_stories_to_the_other_film():
    first, second = FilmFactory.create_batch(2)
    character = CharacterFactory(film=first)
    article = ArticleFactory()
    add_block(article, CharacterProfile, character=character, text="<p>Text.</p>")
    edition = publish(article)
    assert [row.target for row in EditionFilm.objects.all()] == [first]

    saved(character, film=second)

    assert [row.target for row in EditionFilm.objects.all()] == [second]
    assert list(Edition.objects.about(second)) == [edition]
    assert not Edition.objects.about(first)


def test_a_release_that_moves_to_another_film_changes_the_years_of_both():
    first, second = FilmFactory.create_batch(2)
    release = ReleaseFactory(film=first)
    changed(release)

    saved(release, film=second)

    assert [film.year for film in Film.objects.order_by("pk")] == [None, 2018]


def test_what_is_deleted_is_found_no_more():
    film, character = FilmFactory(title="Kettle"), CharacterFactory(name="Mai")
    person = PersonFactory(name="Ada")
    changed(film, character, person)
    assert found("kettle") | found("mai") | found("ada")

    for row in (film, character, person):
        with changing(row):
            row.delete()

    assert not found("kettle") | found("mai") | found("ada")


def test_a_part_that_changes_dates_the_record_it_is_a_part_of():
    film, other = FilmFactory.create_batch(2)
    long_ago = timezone.now() - timedelta(days=9)
    Film.objects.update(changed_at=long_ago)

    changed(ReleaseFactory(film=film))

    film.refresh_from_db()
    other.refresh_from_db()
    assert film.changed_at > long_ago
    assert other.changed_at == long_ago


def test_many_films_of_a_person_cost_as_many_queries_as_one():
    person = PersonFactory()
    CreditFactory(person=person)
    changed_all()
    with CaptureQueriesContext(connection) as with_one:
        saved(person, name="Second name")
    CreditFactory.create_batch(29, person=person)
    changed_all()

    with CaptureQueriesContext(connection) as with_thirty:
        saved(person, name="Third name")

    assert Document.objects.filter(kind="film", text__contains="Third").count() == 30
    assert len(with_thirty) == len(with_one)


def test_many_stories_of_a_film_cost_as_many_queries_as_one():
    film = FilmFactory()

    def add_story():
        article = ArticleFactory()
        article.films.add(film)
        publish(article)

    add_story()
    changed_all()
    with CaptureQueriesContext(connection) as with_one:
        saved(film, title="Second title")
    for _number in range(4):
        add_story()

    with CaptureQueriesContext(connection) as with_five:
        saved(film, title="Third title")

    stories = Document.objects.filter(kind="article", text__contains="Third title")
    assert stories.count() == 5
    assert len(with_five) == len(with_one)


def test_a_change_that_search_says_nothing_of_writes_no_document():
    film = FilmFactory()
    changed(film)
    written = Document.objects.get().updated_at

    saved(film, imdb_id="tt0133093")

    assert Document.objects.get().updated_at == written


@pytest.mark.django_db(transaction=True)
def test_a_change_outside_a_transaction_is_refused_and_changes_nothing():
    film = FilmFactory(title="Kettle")

    with pytest.raises(ChangeError, match="inside transaction.atomic"):
        changed(film)
    with pytest.raises(ChangeError), changing(film):
        film.delete()
    with pytest.raises(ChangeError):
        changed_all()
    assert not Document.objects.exists()

    with transaction.atomic():
        changed(film)
    assert found("kettle") == {("film", "Kettle")}


@pytest.mark.django_db(transaction=True)
def test_what_follows_is_undone_with_its_change():
    film = FilmFactory(title="Kettle")
    with transaction.atomic():
        changed(film)

    with transaction.atomic():
        saved(film, title="Pot")
        transaction.set_rollback(True)

    assert found("kettle") == {("film", "Kettle")}
    assert found("pot") == set()


def test_a_lookup_that_leads_nowhere_is_named(monkeypatch):
    module = type("Plug", (), {"FOLLOWS": {Film: ["credits__persom"]}})
    monkeypatch.setattr(following, "app_modules", lambda name: [module])
    following.lookups.cache_clear()

    with pytest.raises(FieldDoesNotExist, match="persom"):
        following.lookups()

    monkeypatch.undo()
    following.lookups.cache_clear()


def test_what_wrote_past_the_verbs_is_brought_up_to_date_at_once(monkeypatch):
    taken_back = []
    monkeypatch.setattr(changes.stamps, "touch_all", lambda: taken_back.append(True))
    person, film = PersonFactory(name="Old"), FilmFactory(title="Kettle")
    CreditFactory(person=person, film=film)
    ReleaseFactory(film=film)
    index.put("film", [{"key": "gone", "title": "Gone", **SAID}])
    index.put("nobody", [{"key": 1, "title": "Gone", **SAID}])
    Person.objects.update(name="New")

    counts, removed = changed_all()

    assert (counts, removed) == ({"film": 1, "person": 1}, 2)
    assert found("new") == {("film", "Kettle"), ("person", "New")}
    assert found("gone") == set()
    assert Film.objects.get().year == 2018
    assert taken_back == [True]


SAID = {"text": "", "url": "/", "public_from": timezone.now()}


def test_the_index_can_be_built_anew_by_hand_and_tried_before():
    FilmFactory(title="Kettle")
    index.put("film", [{"key": "gone", "title": "Gone", **SAID}])

    tried, out = StringIO(), StringIO()
    call_command("rebuild_search", dry_run=True, stdout=tried)
    assert found("gone")
    assert not found("kettle")
    for _run in range(2):
        call_command("rebuild_search", stdout=out)

    assert found("kettle")
    assert not found("gone")
    assert tried.getvalue() == "Would hold 1 documents (1 film); 1 removed.\n"
    assert out.getvalue().splitlines() == [
        "Holds 1 documents (1 film); 1 removed.",
        "Holds 1 documents (1 film); 0 removed.",
    ]
