"""Between two moments that a page has told, the clock changes nothing on it."""

import random
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from django.http import Http404
from django.test import RequestFactory
from django.urls import resolve
from django.utils import timezone

from articles.blocks import CharacterProfile, FilmCard, RelatedStory, WhereToWatch
from articles.models import Edition, FrontSlot
from films.models import Film, Person
from films.values.partial_dates import PartialDate
from newsroom.delivery import recipe
from newsroom.search.models import Document
from tests.factories.articles import (
    ArticleFactory,
    BylineFactory,
    ContributorFactory,
    SectionFactory,
    TopicFactory,
    add_block,
    publish,
)
from tests.factories.films import (
    CharacterFactory,
    CompanyFactory,
    CreditFactory,
    FilmFactory,
    JobFactory,
    PersonFactory,
    ReleaseFactory,
)

pytestmark = pytest.mark.django_db

MOMENTS = 6
ADDRESSES = [
    "/",
    "/articles/",
    "/sections/news/",
    "/topics/a-topic/",
    "/authors/",
    "/authors/a-writer/",
    "/articles/story-a/",
    "/articles/story-b/",
    "/films/",
    "/films/film-a/",
    "/films/film-a/characters/hero/",
    "/people/a-voice/",
    "/search/?q=thing",
    "/feeds/articles.atom",
    "/sitemap.xml",
]


class World:
    """A small site, most of whose times lie around `now` by the chance of `seed`."""

    def __init__(self, seed):
        self.chance = random.Random(seed)  # noqa: S311  the same site each time
        self.now = timezone.now().replace(microsecond=0)
        self.films = [self.film(name) for name in "abc"]
        self.voice = PersonFactory(slug="a-voice", public_from=self.long_ago())
        others = [PersonFactory(public_from=self.sometime()) for _person in range(2)]
        voice = JobFactory(key="voice", name="Voice", is_cast=True)
        for film in self.films:
            for person in (self.voice, *others):
                CreditFactory(film=film, person=person, job=voice)
        self.hero = CharacterFactory(film=self.films[0], slug="hero")
        self.topic, self.writer = (
            TopicFactory(slug="a-topic"),
            ContributorFactory(slug="a-writer"),
        )
        self.stories = []
        for name in "abcd":
            self.stories.append(self.story(name))
        for place, story in enumerate(self.chance.sample(self.stories, 2), 1):
            FrontSlot.objects.create(position=place, article=story)
        for number in range(3):
            Document.objects.create(
                kind="film",
                key=str(number),
                title=f"A thing {number}",
                url=f"/films/{number}/",
                public_from=self.sometime(),
                public_until=self.chance.choice([None, self.now + timedelta(days=9)]),
            )

    def long_ago(self):
        return self.now - timedelta(days=900)

    def sometime(self) -> datetime:
        """Between three days ago and three days from now, to the minute."""
        return self.now + timedelta(minutes=self.chance.randint(-4320, 4320))

    def day(self) -> PartialDate:
        # In these days it comes out, or leaves the cinemas.
        days = self.chance.choice([-120, -119, -118, -117, 0, 1, 2, 3])
        day = (self.now + timedelta(days=days)).date()
        kinds = [
            PartialDate.of(day),
            PartialDate(day.year, day.month),
            PartialDate(day.year),
        ]
        return self.chance.choice([*kinds, kinds[0], kinds[0]])

    def film(self, name):
        public_from = self.long_ago() if name == "a" else self.sometime()
        film = FilmFactory(slug=f"film-{name}", public_from=public_from)
        for kind in self.chance.sample(["theatrical", "streaming", "disc"], 2):
            ReleaseFactory(
                film=film,
                kind=kind,
                date=self.day(),
                status=self.chance.choice(["announced", "scheduled", "scheduled"]),
                platform=self.chance.choice([None, CompanyFactory()]),
            )
        return film

    def story(self, name):
        article = ArticleFactory(
            slug=f"story-{name}", section=SectionFactory(name="News", slug="news")
        )
        article.topics.add(self.topic)
        article.films.add(self.chance.choice(self.films))
        BylineFactory(article=article, contributor=self.writer)
        add_block(article, FilmCard, film=self.chance.choice(self.films))
        add_block(article, WhereToWatch, film=self.chance.choice(self.films))
        add_block(article, CharacterProfile, character=self.hero, text="<p>Brave.</p>")
        for story in self.stories[-1:]:
            add_block(article, RelatedStory, story=story)
        edition = publish(article)
        starts = self.long_ago() if name == "a" else self.sometime()
        ends = self.chance.choice([None, None, starts + timedelta(hours=30)])
        Edition.objects.filter(pk=edition.pk).update(
            starts_at=starts,
            ends_at=ends,
            ended_as="withdrawn" if ends else "",
            first_published_at=self.now - timedelta(days=self.chance.randint(28, 31)),
        )
        return article

    def moments(self) -> list[datetime]:
        """Times at which something may be another than before, and just before."""
        told = [self.now + timedelta(days=days) for days in (1, 2, 31)]
        for model, names in {
            Edition: ["starts_at", "ends_at"],
            Film: ["public_from"],
            Person: ["public_from"],
            Document: ["public_from", "public_until"],
        }.items():
            for row in model.objects.values_list(*names):
                told += [moment for moment in row if moment]
        told += [
            edition.first_published_at + timedelta(days=31)
            for edition in Edition.objects.all()
        ]
        midnight = self.now.replace(hour=0, minute=0, second=0)
        told += [midnight + timedelta(days=days) for days in range(1, 6)]
        ahead = sorted({moment for moment in told if moment > self.now})
        chosen = sorted(self.chance.sample(ahead, min(MOMENTS, len(ahead))))
        before = [at - timedelta(seconds=1) for at in chosen]
        return sorted({self.now, *chosen, *(at for at in before if at > self.now)})


def page_at(address, at):
    """(what a reader gets, until when) at a moment; a 404, which is never stored, is
    None."""
    path = address.partition("?")[0]
    view, args, kwargs = resolve(path)
    with recipe.opened(at) as page:
        try:
            response = view(RequestFactory().get(address), *args, **kwargs)
        except Http404:
            return None, None
    return (response.status_code, response.content), page.until


def untold_changes(world, addresses) -> list[str]:
    """Where a page became another one before the moment it had told."""
    found = []
    moments = world.moments()
    for address in addresses:
        shown, until = page_at(address, moments[0])
        for at in moments[1:]:
            now_shown, now_until = page_at(address, at)
            holds = shown is not None and (until is None or at < until)
            if holds and now_shown != shown:
                found.append(f"{address} at {at}, told was {until}")
            if not holds or now_shown != shown:
                shown, until = now_shown, now_until
    return found


@pytest.mark.parametrize("seed", range(3))
def test_a_page_changes_by_the_clock_only_when_it_said_so(seed):
    assert untold_changes(World(seed), ADDRESSES) == []


@pytest.mark.parametrize(
    ("silenced", "addresses"),
    [
        ("articles.querysets.turns", ["/articles/"]),
        ("films.querysets.turns", ["/films/"]),
        ("films.sheet.availability.holds_until", ["/films/", "/articles/story-a/"]),
        ("newsroom.delivery.recipe.holds_until", ["/articles/story-a/"]),
    ],
)
def test_a_door_that_keeps_its_moment_to_itself_is_caught(
    monkeypatch, silenced, addresses
):
    monkeypatch.setattr(silenced, lambda *args: None)
    for seed in range(4):
        with transaction.atomic():
            found = untold_changes(World(seed), addresses)
            transaction.set_rollback(True)
        if found:
            return
    pytest.fail("No page showed that its door had kept silent.")
