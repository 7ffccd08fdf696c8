"""A story put together for reading: one shape for page, preview, feed and search.

A revision's text goes in; an unsaved article with its blocks, all they refer to and
what their templates name comes out. Nothing here writes.
"""

import math
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.template.loader import get_template
from django.utils.html import strip_tags
from django.utils.safestring import SafeString, mark_safe

from articles.models import (
    Article,
    Byline,
    CharacterProfile,
    Contributor,
    Edition,
    Figure,
    FilmCard,
    PullQuote,
    RelatedStory,
    RichText,
    Section,
    WhereToWatch,
)
from films.availability import where_to_watch
from films.models import Character, Film
from newsroom.history.rehydrate import rehydrate
from newsroom.pictures.models import Picture

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


@dataclass(frozen=True)
class Part:
    """A line of the table of contents."""

    anchor: str
    title: str


class Story:
    """What readers see of one revision at one moment.

    `next_change` (aware datetime or None) is when the clock next changes the page.
    `problems` lists what of the revision could not be brought back.
    """

    def __init__(self, text: str, *, at, edition: Edition | None = None):
        """Read `text` (a snapshot) as at `at` (aware datetime).

        `edition` is None in a preview. Queries: one for each kind of thing that the
        story refers to, however many there are.
        """
        read = rehydrate(text, loaders=loaders(at, edition), regions=regions)
        self.at = at
        self.edition = edition
        self.article: Article = read.instance
        self.blocks = read.blocks("main")
        self.problems = read.problems
        self.topics = read.related["topics"]
        self.people = read.related["people"]
        self._films = read.related["films"]
        self._characters = read.related["characters"]
        self.bylines = [
            Name(line.contributor, line.credited_as or line.contributor.name, line.role)
            for line in read.children[Byline]
        ]
        self.next_change = self._prepare_blocks()

    def _prepare_blocks(self):
        number = 0
        changes = [self.edition and self.edition.ends_at]
        for block in self.blocks:
            if isinstance(block, CharacterProfile):
                number += 1
                block.number = number
                block.is_linked = block.character.film.is_public(self.at)
            elif isinstance(block, RelatedStory):
                block.edition = block.story.shown
                changes.append(block.edition and block.edition.ends_at)
            elif isinstance(block, FilmCard):
                block.is_shown = block.film.is_public(self.at)
            elif isinstance(block, WhereToWatch):
                block.is_shown = block.film.is_public(self.at)
                block.line = where_to_watch(block.film, self.at)
                changes.append(block.line and block.line.next_change)
        changes += [film.public_from for film in self.films]
        return min((at for at in changes if at and at > self.at), default=None)

    def _of(self, kind) -> list:
        return [block for block in self.blocks if isinstance(block, kind)]

    # Head

    @property
    def headline(self) -> str:
        return self.article.headline

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
        return self.article.search_title or self.headline

    @property
    def description(self) -> str:
        return self.article.search_description or self.standfirst

    @property
    def has_spoilers(self) -> bool:
        return any(block.spoiler for block in self._of(CharacterProfile))

    @property
    def is_old(self) -> bool:
        """News that was first published more than 30 days ago."""
        return self.design == "news" and (self.at - self.published_at).days > 30

    @property
    def contents(self) -> list[Part]:
        """The profiles of the story, where there are enough to need a list."""
        profiles = self._of(CharacterProfile)
        if len(profiles) + len(self._of(RichText)) < 3:
            return []
        return [Part(block.anchor, block.heading_text) for block in profiles]

    # What the story refers to; the reference rows of an edition are these.

    @cached_property
    def pictures(self) -> list[Picture]:
        found = [self.lead_picture, self.article.social_picture]
        found += [block.picture for block in self._of(Figure)]
        found += [block.picture_shown for block in self._of(CharacterProfile)]
        found += [line.contributor.picture for line in self.bylines]
        return [picture for picture in found if picture]

    @cached_property
    def characters(self) -> list[Character]:
        shown = [block.character for block in self._of(CharacterProfile)]
        return [*self._characters, *shown]

    @cached_property
    def films(self) -> list[Film]:
        """The films it is about, then those that its blocks show; each once."""
        shown = [block.film for block in self._of((FilmCard, WhereToWatch))]
        shown += [character.film for character in self.characters]
        found = {}
        for film in [*self._films, *shown]:
            found.setdefault(film.pk, film)
        return list(found.values())

    @property
    def films_shown(self) -> list[Film]:
        """Those that readers may see now."""
        return [film for film in self.films if film.is_public(self.at)]

    @property
    def stories(self) -> list[Article]:
        return [block.story for block in self._of(RelatedStory)]

    # Body

    @cached_property
    def blocks_html(self) -> SafeString:
        """The body. Each block's own template escapes what is not sanitised HTML."""
        return mark_safe(  # noqa: S308
            "".join(
                get_template(block.template_name).render(
                    {"block": block, "story": self}
                )
                for block in self.blocks
            )
        )

    @cached_property
    def text(self) -> str:
        """The words of the body without markup and without spoilers."""
        pieces = []
        for block in self.blocks:
            if isinstance(block, CharacterProfile):
                pieces += [block.heading_text, block.text, block.quote]
            elif isinstance(block, RichText):
                pieces.append(block.text)
            elif isinstance(block, PullQuote):
                pieces.append(block.quote)
        return " ".join(
            " ".join(strip_tags(piece.replace("<", " <")).split()) for piece in pieces
        )

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


def regions(article) -> list[str]:
    return [region.key for region in article.regions]


def loaders(at, edition=None) -> dict:
    """How each kind of thing that a story refers to is read, in one query each."""

    def stories(keys):
        # Only what readers may see of them is ever shown, so the rows stay unread.
        public = Edition.objects.public(at).for_cards().filter(article__in=keys)
        shown = {edition.article_id: edition for edition in public}
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
