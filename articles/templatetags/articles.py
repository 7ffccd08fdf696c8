"""Where stories appear on other pages."""

from django import template
from django.core.cache import cache
from redis.exceptions import RedisError

from articles.models import Edition, Section

register = template.Library()

STORIES_ABOUT = 6
SECTIONS_KEY, SECTIONS_SECONDS = "articles.sections", 10


@register.inclusion_tag("articles/stories_about.html")
def stories_about(target):
    """Cards of the newest stories about a film, character or person: 1 query."""
    editions = Edition.objects.public().about(target).for_cards()[:STORIES_ABOUT]
    return {"editions": list(editions)}


@register.simple_tag
def sections() -> list[tuple[str, str]]:
    """(name, address) of the sections in their order, at most 10 seconds old.

    Every page asks for them, so without the cache they are read from the database.
    """
    try:
        return cache.get_or_set(SECTIONS_KEY, _read_sections, SECTIONS_SECONDS)
    except (RedisError, OSError):
        return _read_sections()


def _read_sections():
    return [
        (section.name, section.get_absolute_url()) for section in Section.objects.all()
    ]
