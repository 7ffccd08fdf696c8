"""A story's card: what it shows, read and drawn for many stories at once.

A page has twenty and more of them, so they are read as values of the columns that are
shown, and drawn by a join of strings.
"""

from dataclasses import dataclass
from datetime import datetime
from html import escape

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from articles.models import Edition, Section
from articles.models.article import Design, Labelled
from articles.models.scores import Scored
from newsroom.delivery.recipe import used
from newsroom.delivery.tags import tag_of
from newsroom.moments import day_element
from newsroom.paths import address
from newsroom.pictures.markup import Drawable, picture_html
from newsroom.pictures.models import Picture
from newsroom.titles import with_titles

CHIP = "components/score_chip.html"
DESIGNS = dict(Design.choices)
SIZES = "(min-width: 60rem) 30vw, (min-width: 40rem) 50vw, 104px"


OWN = (
    *("pk", "article_id", "starts_at", "first_published_at", "slug", "headline"),
    *("standfirst", "design", "byline", "minutes", "stars", "verdict"),
)
SECTION = ("section_id", "section__name", "section__accent")
PICTURE = (
    *("lead_picture_id", "lead_picture__manifest", "lead_picture__width"),
    *("lead_picture__height", "lead_picture__alt_text"),
)


@dataclass(slots=True, eq=False)
class CardSection:
    """What a card shows of its section."""

    pk: int
    name: str
    accent: str


@dataclass(slots=True, eq=False)
class Card(Labelled, Scored):
    """What is shown of an edition where it is one of many."""

    pk: int
    article_id: int
    starts_at: datetime
    first_published_at: datetime
    slug: str
    headline: str
    standfirst: str
    design: str
    byline: str
    minutes: int
    stars: int | None
    verdict: str
    section: CardSection
    lead_picture: Drawable | None

    def get_absolute_url(self) -> str:
        return address("articles:article_detail", self.slug)

    def get_design_display(self) -> str:
        return DESIGNS.get(self.design, "")


def cards_of(editions, most: int | None = None) -> list[Card]:
    """The cards of a queryset of editions, the newest story first: 1 query.

    `most` is how many at most. Each names its edition, section and picture in the
    recipe of the page.
    """
    newest = editions.order_by("-first_published_at", "-pk")
    rows = newest.values_list(*OWN, *SECTION, *PICTURE)[:most]
    return [_card(row) for row in rows]


def _card(row) -> Card:
    own, section, picture = row[: len(OWN)], row[len(OWN) : -len(PICTURE)], None
    picture_id, *drawn = row[-len(PICTURE) :]
    used(tag_of(Edition, own[0]), tag_of(Section, section[0]))
    if picture_id is not None:
        used(tag_of(Picture, picture_id))
        picture = Drawable(*drawn)
    return Card(*own, CardSection(*section), picture)


def card_html(story, *, heading, size, sizes=SIZES, priority=False, label=""):
    """The card of `story`, a `Card` or what has its words: css/card.css.

    `heading` is "h2" or "h3"; `size` is lead, standard, row, short or field; `sizes`
    are the picture's.
    """
    picture = summary = ""
    if size != "short":
        picture = _picture(story.lead_picture, sizes, priority)
        summary = (
            f'<p class="card__summary" dir="auto">{with_titles(story.standfirst)}</p>'
        )
    if label:
        label = f'<p class="card__label">{escape(label)}</p>'
    verdict = _verdict(story)
    byline = f"<bdi>{escape(story.byline)}</bdi> · " if story.byline else ""
    day = day_element(story.first_published_at)
    return SafeString(
        f'<article class="card card--{size} s-{escape(story.accent)}">{picture}'
        f'<div class="card__text"><p class="kicker" dir="auto">'
        f"{escape(story.kicker)}</p>"
        f'<{heading} class="card__head"><a class="card__link" dir="auto" '
        f'href="{escape(story.get_absolute_url())}">{with_titles(story.headline)}</a>'
        f'</{heading}>{label}{verdict}{summary}<p class="meta">{byline}{day} · '
        f"{story.minutes} min</p></div></article>"
    )


def _picture(picture, sizes, priority) -> str:
    drawn = picture_html(
        picture, crop="3:2", sizes=sizes, alt="", priority=priority, css="card__image"
    )
    return drawn and f'<div class="card__picture">{drawn}</div>'


def _verdict(story) -> str:
    """What a review comes to: its stars, where it has any, and its sentence."""
    if not story.verdict:
        return ""
    score = render_to_string(CHIP, {"score": story.score}) if story.score else ""
    sentence = with_titles(story.verdict)
    text = f'<span class="card__verdict-text" dir="auto">{sentence}</span>'
    return f'<p class="card__verdict">{score} {text}</p>'
