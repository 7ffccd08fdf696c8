"""What a page tells of itself while it is made: its tags, and until when it holds."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.conf import settings
from django.core.cache import cache

from articles.models import Article, Contributor, Edition, FrontSlot, Section
from comments.models import Thread
from comments.reading.conversations import thread_of
from films.models import Character, Credit, Film, Person
from newsroom.delivery import recipe
from newsroom.delivery.recipe import Shown, holds_until, moment, used
from newsroom.delivery.tags import list_tag, row_tag, tag_of, tags_of
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    ContributorFactory,
    SectionFactory,
    public_story,
    publish,
)
from tests.factories.comments import CommentFactory
from tests.factories.films import (
    CharacterFactory,
    CreditFactory,
    FilmFactory,
    PersonFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db

NOON = datetime(2020, 11, 26, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)

# Models of these apps that no reader sees anything of, and why.
NOT_SHOWN = {
    "articles": {
        "Revision": "never changed once stored",
        "WorkflowEvent": "who did what on the desk",
        "Byline": "part of the working copy",
    },
    "comments": {
        "Decision": "why an editor decided so",
        "Question": "asked of one reader, on a page of their own",
        "SpentQuestion": "what one reader has used up",
    },
    "films": {},
    "pictures": {},
    "search": {"Word": "what a word may have been meant to be"},
}


def test_every_model_that_readers_see_names_its_rows():
    unnamed = {
        app: {
            model.__name__
            for model in apps.get_app_config(app).get_models()
            if not issubclass(model, Shown) and not hasattr(model, "region")
        }
        for app in NOT_SHOWN
    }

    # Blocks are read from revisions, never from their tables.
    blocks = {"FactBoxLine", "GalleryPicture"}
    assert {app: found - blocks for app, found in unnamed.items()} == {
        app: set(names) for app, names in NOT_SHOWN.items()
    }


def test_rows_name_themselves_and_what_comes_along_with_them():
    film = CharacterFactory().film

    with recipe.opened() as page:
        list(
            Character.objects.select_related("film").prefetch_related("film__releases")
        )

    assert page.tags == {f"films.character-{film.characters.get().pk}", row_tag(film)}


def test_outside_of_a_page_nothing_is_gathered():
    used("films.film-1")
    holds_until(NOON)

    assert recipe.current() is None


def test_a_page_has_one_moment():
    with recipe.opened(NOON) as page:
        assert moment() == page.at == NOON
        with recipe.opened() as inner:
            assert inner is page
    assert moment() > NOON


def test_a_page_holds_until_the_first_moment_after_its_own():
    with recipe.opened(NOON) as page:
        for told in (None, NOON - HOUR, NOON, NOON + 2 * HOUR, NOON + HOUR):
            holds_until(told)

    assert page.until == NOON + HOUR


# Doors


def tags_through(door, *args, **kwargs) -> set[str]:
    with recipe.opened() as page:
        list(door(*args, **kwargs))
    return page.tags


def test_a_door_names_its_list_also_where_it_finds_nothing():
    for model in (Film, Person, Character, Edition, Contributor, Credit):
        assert list_tag(model) in tags_through(model.objects.public)
    assert tags_through(Section.objects.public) == {list_tag(Section)}
    assert tags_through(FrontSlot.objects.places) == {list_tag(FrontSlot)}


def of(model, *rows):
    """The tags of the parts of the list of `model` that belong to these rows."""
    return {list_tag(model, row_tag(row)) for row in rows}


def test_a_door_to_a_part_names_that_part_and_not_the_whole():
    film, person, section = FilmFactory(), PersonFactory(), SectionFactory()
    editions = Edition.objects
    cases = [
        (lambda: editions.about(film).public(), of(Edition, film)),
        (lambda: editions.about(film).public(), of(Edition, film)),
        (lambda: editions.in_section(section).public(), of(Edition, section)),
        (lambda: editions.beside(section, [film]).public(), of(Edition, section, film)),
        (lambda: editions.of(7, 8).public(), {tag_of(Article, pk) for pk in (7, 8)}),
        (lambda: editions.of(7).withdrawn(), {tag_of(Article, 7)}),
        (lambda: editions.addressed("x").public(), set()),
        (lambda: Credit.objects.of(person).public(), of(Credit, person)),
        (lambda: Film.objects.addressed("x").public(), set()),
        (lambda: Character.objects.addressed("x", "y").public(), set()),
        (lambda: Contributor.objects.addressed("x").public(), set()),
        (lambda: Thread.objects.of(film), of(Thread, film)),
    ]

    for door, named in cases:
        assert tags_through(door) == named


def test_a_part_that_is_narrowed_before_its_door_names_the_whole_list():
    film = FilmFactory()

    tags = tags_through(lambda: Edition.objects.about(film).filter(pk=1).public())

    assert tags == of(Edition, film) | {list_tag(Edition)}


def test_a_thread_is_named_before_its_first_comment():
    film = FilmFactory()

    with recipe.opened() as page:
        assert thread_of(film) is None

    comment = CommentFactory(on=film)
    assert page.tags <= tags_of(comment)


@pytest.mark.parametrize(
    ("door", "fields"),
    [
        (Edition.objects.public, ("starts_at", "ends_at")),
        (Edition.objects.withdrawn, ("starts_at", "ends_at")),
        (Film.objects.public, ("public_from",)),
        (Person.objects.public, ("public_from",)),
    ],
)
def test_a_door_holds_until_the_next_moment_of_any_row(door, fields):
    edition, film, person = public_story(), FilmFactory(), PersonFactory()
    row = {Edition: edition, Film: film, Person: person}[door.__self__.model]
    untold = opened_until(door)

    for name in fields:
        later = moment() + HOUR
        type(row).objects.filter(pk=row.pk).update(**{name: later})
        assert opened_until(door) == later
        type(row).objects.filter(pk=row.pk).update(
            **{name: moment() - HOUR if name != "ends_at" else None}
        )

    assert untold is None


def opened_until(door):
    with recipe.opened() as page:
        door()
    return page.until


def test_a_door_asks_for_its_next_moment_once_a_page(django_assert_num_queries):
    with recipe.opened(), django_assert_num_queries(1):
        for _card in range(3):
            Edition.objects.public()
    with django_assert_num_queries(0):
        Edition.objects.public()


@pytest.mark.parametrize("model", [Film, Person])
def test_a_row_that_is_asked_whether_it_is_public_tells_from_when(model):
    row = model(public_from=NOON + HOUR)

    with recipe.opened(NOON) as page:
        assert not row.is_public(page.at)

    assert page.until == NOON + HOUR


# Changes


def test_a_change_names_the_row_what_it_is_a_part_of_and_their_lists():
    release = ReleaseFactory()

    assert tags_of(release) == {
        row_tag(release),
        row_tag(release.film),
        list_tag(type(release)),
        list_tag(Film),
    }


def test_a_change_of_an_edition_names_all_that_it_refers_to():
    film, writer = FilmFactory(), ContributorFactory()
    article = ArticleFactory()
    article.films.add(film)
    BylineFactory(article=article, contributor=writer)

    edition = publish(article)

    assert tags_of(edition) == {
        row_tag(edition),
        row_tag(article),
        list_tag(Edition),
        *of(Edition, edition.section, film, writer),
    }


def test_a_change_of_a_credit_names_the_list_of_its_person():
    credit = CreditFactory()

    assert of(Credit, credit.person) < tags_of(credit)
    assert row_tag(credit.person) not in tags_of(credit)


# What a page must not be made of


def test_a_page_is_not_made_of_what_a_cache_holds():
    cache.set("anything", 1)
    assert cache.get("anything") == 1

    with recipe.opened():
        for read in (cache.get, cache.has_key, cache.incr):
            with pytest.raises(AssertionError, match="what a cache holds has no tags"):
                read("anything")


RELATIVE = re.compile(r"{%\s*now\b|\|\s*(naturaltime|naturalday|timesince|timeuntil)\b")


def test_no_page_says_how_long_ago_something_was():
    templates = [*(settings.BASE_DIR / "templates").rglob("*.html")]
    assert len(templates) > 50

    told = [path.name for path in templates if RELATIVE.search(path.read_text())]

    assert told == []
    assert RELATIVE.search("{{ at|timesince }}")
    assert RELATIVE.search('{% now "Y" %}')
