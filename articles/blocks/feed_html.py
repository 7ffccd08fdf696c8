"""Plain HTML that every feed reader shows alike: no classes, no scripts, no styles."""

import re
from collections.abc import Iterable

from django.conf import settings
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from newsroom.pictures.markup import picture_url
from newsroom.titles import with_titles

# Written by the sanitiser: one space, double quotes.
OWN_ADDRESS = re.compile(r' (href|src)="/(?!/)')


def whole(html: str) -> str:
    """`html` with the site's origin before its own addresses."""
    return OWN_ADDRESS.sub(rf' \1="{settings.ORIGIN}/', html)


def paragraphs(texts: Iterable[str]) -> SafeString:
    """Each text as a paragraph, without those that are empty."""
    told = ([with_titles(text)] for text in texts if text)
    return format_html_join("", "<p>{}</p>", told)


def heading(text: str) -> SafeString:
    return format_html("<h2>{}</h2>", with_titles(text)) if text else SafeString("")


def link(row, text: str, label: str = "") -> SafeString:
    """A paragraph that leads to the page of `row`."""
    address = settings.ORIGIN + row.get_absolute_url()
    return format_html(
        '<p>{} <a href="{}">{}</a></p>', label, address, with_titles(text)
    )


def figure(picture, caption: str) -> SafeString:
    """A picture by its whole address with its caption and credit; "" without one."""
    address = picture_url(picture, "natural")
    if not address:
        return SafeString("")
    return format_html(
        '<figure><img src="{}" alt="{}"><figcaption>{} {}</figcaption></figure>',
        address,
        picture.alt_text,
        with_titles(caption),
        picture.credit_line,
    )
