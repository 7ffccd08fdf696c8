"""What every page needs and no view hands over: the site's name, its style sheet."""

from functools import lru_cache

from django import template
from django.conf import settings
from django.template.loader import render_to_string

register = template.Library()


@register.simple_tag
def site() -> dict[str, str]:
    """The site's `name` and its canonical `origin`, for `{% site as site %}`."""
    return {"name": settings.SITE_NAME, "origin": settings.ORIGIN}


@register.simple_tag
def stylesheet() -> str:
    """The `<link>` of the style sheet, rendered once per process.

    django-compressor works out thirty hashed addresses to find its one file,
    which is too much for every page. While compression is off (development, tests)
    the component files are linked one by one, afresh each time.
    """
    if settings.COMPRESS_ENABLED:
        return _joined()
    return render_to_string("components/stylesheet.html")


@lru_cache(maxsize=1)
def _joined() -> str:
    return render_to_string("components/stylesheet.html")
