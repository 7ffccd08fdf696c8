"""Made-up content in the shapes that the components take, one for each state."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from django.urls import reverse_lazy

PUBLISHED = datetime(2018, 9, 7, 8, 30, tzinfo=UTC)
HERE = reverse_lazy("styleguide:styleguide")
UPDATED = datetime(2018, 9, 9, 16, 5, tzinfo=UTC)


@dataclass(frozen=True)
class Page:
    """Anything with a name and an address."""

    name: str
    address: str = HERE

    def get_absolute_url(self) -> str:
        return self.address


@dataclass(frozen=True)
class Card:
    """What a card needs of an edition."""

    headline: str
    standfirst: str
    kicker: str = "News"
    accent: str = "news"
    lead_picture: object = None
    byline: str = "Ana Ruiz"
    first_published_at: datetime = PUBLISHED
    minutes: int = 4
    score: str = ""
    verdict: str = ""

    def get_absolute_url(self) -> str:
        return HERE


@dataclass(frozen=True)
class Film:
    """What a film tile and a film card need."""

    title: str
    year: int | None = 2018
    runtime_minutes: int | None = 106
    certificate: str = "PG"
    status_text: str = ""
    poster: object = None
    url: str = HERE


@dataclass(frozen=True)
class Contributor:
    name: str = "Ana Ruiz"
    role: str = "Animation editor"
    bio: str = (
        "Ana has written about drawn, built and rendered films since she was too "
        "small to see over the seat in front."
    )
    picture: object = None

    def get_absolute_url(self) -> str:
        return HERE


@dataclass(frozen=True)
class Line:
    """One byline."""

    contributor: Contributor
    name: str = "Ana Ruiz"
    role: str = "Animation editor"
    url: str = HERE


@dataclass(frozen=True)
class Story:
    """What the head of a story needs."""

    headline: str
    standfirst: str
    kicker: str
    accent: str
    bylines: list[Line]
    lead_picture: object = None
    lead_caption: str = "A city that buys its friends in boxes."
    published_at: datetime = PUBLISHED
    updated_at: datetime | None = UPDATED
    minutes: int = 6


@dataclass(frozen=True)
class Pager:
    newer_url: str = ""
    older_url: str = ""


@dataclass(frozen=True)
class Row:
    """A row of the release list."""

    title: str
    detail: str
    date_text: str
    day: str = ""
    month: str = ""
    moved_text: str = ""
    url: str = HERE


@dataclass
class Samples:
    """Everything the style guide shows. `pictures` may be empty."""

    pictures: list = field(default_factory=list)
    address: str = HERE

    def _picture(self, place: int):
        return self.pictures[place % len(self.pictures)] if self.pictures else None

    @property
    def cards(self) -> list[Card]:
        told = [
            ("Small robot, large debt: who paid for the future", "Film", "film"),
            ("The comic from the park bench that became a film", "News", "news"),
            ("Meet the heroes of Next Gen", "Features", "feature"),
            ("Six studios that give their tools away", "Features", "feature"),
            ("September on screen: what opens, and where", "Releases", "release"),
        ]
        standfirst = "How an open-source pipeline carried a feature to the whole world."
        return [
            Card(headline, standfirst, kicker, accent, self._picture(place))
            for place, (headline, kicker, accent) in enumerate(told)
        ]

    @property
    def bare_card(self) -> Card:
        return replace(self.cards[1], lead_picture=None)

    @property
    def review_card(self) -> Card:
        return replace(
            self.cards[0],
            kicker="Review",
            score="4/5",
            verdict="A film about memory that trusts its youngest viewers to have one.",
        )

    @property
    def films(self) -> list[Film]:
        return [
            Film("Next Gen", poster=self._picture(0)),
            Film("Sintel", 2010, 15, "12", status_text="Free online"),
            Film("Agent 327: Operation Barbershop", None, None, "", "Date to be told"),
            Film("Spring", 2019, 8, "", "Moved: was 7 March", poster=self._picture(3)),
        ]

    @property
    def contributor(self) -> Contributor:
        return Contributor(picture=self._picture(2))

    @property
    def bylines(self) -> list[Line]:
        return [
            Line(self.contributor),
            Line(Contributor(name="Tom Okoro"), "Tom Okoro"),
        ]

    @property
    def news_story(self) -> Story:
        card = self.cards[0]
        return Story(
            card.headline,
            card.standfirst,
            card.kicker,
            card.accent,
            self.bylines,
            card.lead_picture,
        )

    @property
    def feature_story(self) -> Story:
        return replace(
            self.news_story,
            headline=self.cards[2].headline,
            kicker="Features",
            accent="feature",
            lead_picture=self._picture(2),
        )

    @property
    def release_rows(self) -> list[Row]:
        where = "Netflix, everywhere but China"
        return [
            Row("Next Gen", where, "7 September 2018", "7", "Sep"),
            Row("Spring", "Online", "4 April 2019", "4", "Apr", "was 7 March"),
            Row("Coffee Run", "Online", "Date to be told"),
        ]

    @property
    def pager(self) -> Pager:
        return Pager("?newer", "?older")
