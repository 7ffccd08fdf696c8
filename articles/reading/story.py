"""A story put together for reading: one shape for page, preview, feed and search.

A revision's text goes in; an unsaved article with its blocks, all they refer to and
what their templates name comes out. Nothing here writes.
"""

import math
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from django.conf import settings

from articles.models import Article, Byline, Contributor, Edition, Section
from articles.reading.body import Body
from articles.reading.cards import cards_of
from films.models import Character, Film, Person
from newsroom.delivery.recipe import holds_until
from newsroom.history.rehydrate import Rehydrated, rehydrate
from newsroom.pictures.models import Picture
from newsroom.titles import without_marks

OLD_AFTER = timedelta(days=31)  # 30 days that are over
WORDS_A_MINUTE = 275
LONGEST_LOOK, SHORTEST_LOOK = 12, 3  # seconds for the first picture, and the least


@dataclass(frozen=True)
class Name:
    """One byline as it is printed."""

    contributor: Contributor
    name: str
    role: str

    @property
    def url(self) -> str:
        return self.contributor.get_absolute_url()


class Story(Body):
    """What readers see of one revision at one moment.

    `blocks` is its body in order; one whose picture, film … has been deleted since is
    left out. `problems` lists what of the revision could not be brought back.
    """

    def __init__(
        self,
        text: str,
        *,
        at,
        edition: Edition | None = None,
        read: Rehydrated | None = None,
    ):
        """Read `text` (a snapshot) as at `at` (aware datetime).

        `edition` is None in a preview; `read` is what has been made of the text
        already. Queries: one for each kind of thing that the story refers to,
        however many there are.
        """
        if read is None:
            read = rehydrate(text, loaders=loaders(at, edition), regions=regions)
        self.at = at
        self.edition = edition
        self.article: Article = read.instance
        self.problems = read.problems
        self.topics = read.related["topics"]
        self.bylines = [
            Name(line.contributor, line.credited_as or line.contributor.name, line.role)
            for line in read.children[Byline]
        ]
        self._about = read.related
        self._take_blocks(read.blocks("main"))

    # Head

    @property
    def headline(self) -> str:
        return self.article.headline

    @property
    def plain_headline(self) -> str:
        return self.article.plain_headline

    @property
    def standfirst(self) -> str:
        return self.article.standfirst

    @property
    def design(self) -> str:
        return self.article.design

    @property
    def display(self) -> str:
        return self.article.display

    @property
    def section(self):
        return self.article.section

    @property
    def accent(self) -> str:
        return self.article.accent

    @property
    def kicker(self) -> str:
        return self.article.kicker

    @property
    def byline(self) -> str:
        """The names as one line: "A", "A and B", "A, B and C"."""
        names = [line.name for line in self.bylines]
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} and {names[-1]}"

    @property
    def lead_picture(self):
        return self.article.lead_picture

    @property
    def lead_caption(self) -> str:
        picture = self.lead_picture
        return self.article.lead_caption or (picture.caption if picture else "")

    @property
    def social_picture(self):
        return self.article.social_picture or self.lead_picture

    @property
    def published_at(self):
        """When the story first went public; in a preview, now."""
        return self.edition.first_published_at if self.edition else self.at

    @property
    def updated_at(self):
        """When this edition replaced an earlier one, or None for the first."""
        if self.edition and self.edition.starts_at > self.edition.first_published_at:
            return self.edition.starts_at
        return None

    @property
    def url(self) -> str:
        return self.article.get_absolute_url()

    @property
    def canonical(self) -> str:
        return settings.ORIGIN + self.url

    @property
    def title_for_search(self) -> str:
        return without_marks(self.article.search_title or self.headline)

    @property
    def description(self) -> str:
        return without_marks(self.article.search_description or self.standfirst)

    @property
    def is_old(self) -> bool:
        """News that was first published more than 30 days ago."""
        old_at = self.published_at + OLD_AFTER
        is_news = self.design == "news"
        holds_until(old_at if is_news else None)
        return is_news and self.at >= old_at

    # What the story refers to; the reference rows of an edition are these.

    @cached_property
    def pictures(self) -> list[Picture]:
        found = [self.lead_picture, self.article.social_picture]
        found += self.shown[Picture]
        found += [line.contributor.picture for line in self.bylines]
        return [picture for picture in found if picture]

    @cached_property
    def characters(self) -> list[Character]:
        return [*self._about["characters"], *self.shown[Character]]

    @cached_property
    def people(self) -> list[Person]:
        """The people it is about, then those that its blocks show; each once."""
        return _once([*self._about["people"], *self.shown[Person]])

    @cached_property
    def films(self) -> list[Film]:
        """The films it is about, then those that its blocks show; each once."""
        found = [*self._about["films"], *self.shown[Film]]
        return _once([*found, *(each.film for each in self._about["characters"])])

    @property
    def films_shown(self) -> list[Film]:
        """Those that readers may see now."""
        return [film for film in self.films if film.is_public(self.at)]

    @property
    def stories(self) -> list[Article]:
        return self.shown[Article]

    # Body

    @cached_property
    def words(self) -> int:
        return len(f"{self.standfirst} {self.text}".split())

    @property
    def minutes(self) -> int:
        """Reading time in whole minutes, at least 1: words, and a look at pictures."""
        if self.edition:
            return self.edition.minutes
        looks = sum(
            max(LONGEST_LOOK - place, SHORTEST_LOOK)
            for place in range(len(self.pictures))
        )
        return max(1, math.ceil(self.words / WORDS_A_MINUTE + looks / 60))


def _once(rows) -> list:
    return list({row.pk: row for row in rows}.values())


def regions(article) -> list[str]:
    return [region.key for region in article.regions]


def loaders(at, edition=None) -> dict:
    """How each kind of thing that a story refers to is read, in one query each."""

    def stories(keys):
        # Only what readers may see of them is ever shown, so the rows stay unread.
        public = cards_of(Edition.objects.of(*keys).public(at))
        shown = {card.article_id: card for card in public}
        for pk in keys:
            story = Article(pk=pk)
            story.shown = shown.get(pk)
            yield story

    found = {
        Article: stories,
        Character: Character.objects.for_cards(),
        Contributor: Contributor.objects.select_related("picture"),
        Film: Film.objects.for_cards(),
    }
    if edition:
        found[Section] = lambda keys: [edition.section]
    return found
