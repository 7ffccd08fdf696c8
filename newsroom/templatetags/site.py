"""What every page needs: the site's name, its style sheet, how a moment is printed."""

from functools import lru_cache

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.utils.html import escape
from django.utils.safestring import SafeString

from newsroom import moments
from newsroom.titles import with_titles, without_marks

register = template.Library()
register.filter(moments.day)
register.filter(moments.moment)
register.filter(moments.short_moment)
register.filter(moments.weekday_moment)
register.filter(moments.day_element)
register.filter(moments.moment_element)
register.filter(with_titles)
register.filter(without_marks)


@register.simple_tag
def site() -> dict[str, str]:
    """The site's `name` and its canonical `origin`, for `{% site as site %}`."""
    return {"name": settings.SITE_NAME, "origin": settings.ORIGIN}


@register.inclusion_tag("components/breadcrumb.html")
def breadcrumb(*names_and_addresses, trail=(), here="") -> dict:
    """The way from the front page down to `here`, the page's own name.

    `{% breadcrumb "Films" films_url film.title film.url here=character.name %}`: names,
    each with its address; or the same as pairs in `trail`.
    """
    names, addresses = names_and_addresses[::2], names_and_addresses[1::2]
    return {"trail": [*trail, *zip(names, addresses, strict=True)], "here": here}


@register.simple_tag
def masthead(sections, path, current) -> str:
    """The masthead of the page at `path`, which belongs to the section at `current`.

    Both are marked, where a link leads there: the page itself, or what it is part of.
    """
    drawn = _drawn("components/masthead.html", sections)
    if current != path:
        drawn = _marked(drawn, current, "true")
    return SafeString(_marked(drawn, path, "page"))


def _marked(drawn: str, address: str, mark: str) -> str:
    link = f'href="{escape(address)}"'
    return drawn.replace(link, f'{link} aria-current="{mark}"')


@register.simple_tag
def footer(sections) -> str:
    return _drawn("components/footer.html", sections)


@register.simple_tag
def stylesheet() -> str:
    """The `<link>` of the style sheet.

    django-compressor works out thirty hashed addresses to find its one file.
    """
    return _drawn("components/stylesheet.html")


def _drawn(template_name: str, sections=()) -> str:
    """What is the same on every page, drawn once per process.

    While compression is off (development, tests) it is drawn afresh each time: a
    template may change, and the component files are linked one by one.
    """
    if settings.COMPRESS_ENABLED:
        return _kept(template_name, tuple(sections), settings.SITE_NAME)
    return _draw(template_name, sections)


@lru_cache(maxsize=16)
def _kept(template_name, sections, _site_name) -> str:
    return _draw(template_name, sections)


def _draw(template_name, sections) -> str:
    return render_to_string(template_name, {"site": site(), "sections": sections})
