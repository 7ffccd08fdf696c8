"""Cards of stories, and where stories appear on other pages."""

from django import template

from articles.blocks import BLOCKS
from articles.models import Edition, EditionFilm, Section
from articles.reading.body import Body
from articles.reading.cards import card_html, cards_of

register = template.Library()
register.simple_tag(card_html, name="card")

STORIES_ABOUT = 6


@register.inclusion_tag("articles/stories_about.html")
def stories_about(target):
    """Cards of the newest stories about a film, character or person: 1 query."""
    editions = Edition.objects.about(target).public()
    return {"editions": cards_of(editions, STORIES_ABOUT)}


@register.simple_tag
def verdict_on(film):
    """Our newest public verdict on a film, an `EditionFilm`, or None: 1 query."""
    return EditionFilm.objects.verdict_on(film)


@register.simple_tag
def sample_body(pictures) -> Body:
    """A body of every type of block in its states, with `pictures`, none is enough."""

    def picture(place):
        return pictures[place % len(pictures)] if pictures else None

    body = Body()
    body.blocks = [sample for block in BLOCKS for sample in block.samples(picture)]
    return body


@register.simple_tag
def sections() -> list[tuple[str, str]]:
    """(name, address) of the sections in their order: 1 query."""
    found = Section.objects.public()
    return [(section.name, section.get_absolute_url()) for section in found]
