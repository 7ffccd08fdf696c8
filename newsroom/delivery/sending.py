"""How a finished page goes to one reader: whole, compressed, or not at all (304)."""

from collections.abc import Iterable
from functools import lru_cache

from django.utils.http import parse_http_date_safe

from newsroom.delivery.public import cache_control
from newsroom.delivery.store.page import Page

# As it is: preferred to what a reader refuses, not to anything it accepts.
LEAST = 1e-9


def answer(page: Page, environ, start_response) -> Iterable[bytes]:
    """The WSGI answer to this request."""
    headers = [("Cache-Control", cache_control(page.until)), ("ETag", page.etag)]
    if page.brotli:
        headers.append(("Vary", "Accept-Encoding"))
    if _has_it(page, environ):
        start_response("304 Not Modified", headers)
        return []
    coding = coding_for(environ.get("HTTP_ACCEPT_ENCODING", "")) if page.brotli else ""
    if coding:
        body = page.brotli if coding == "br" else page.gzip
        headers.append(("Content-Encoding", coding))
    else:
        body = page.text
    headers += [(name, value) for name, value in page.headers]
    headers.append(("Content-Length", str(len(body))))
    start_response(page.status, headers)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]


def _has_it(page: Page, environ) -> bool:
    """Whether the reader has this page; its date counts where it names no ETag."""
    if known := environ.get("HTTP_IF_NONE_MATCH"):
        return _is_known(page.etag, known)
    since = environ.get("HTTP_IF_MODIFIED_SINCE")
    if not since or not page.modified:
        return False
    known_at = parse_http_date_safe(since)
    return known_at is not None and parse_http_date_safe(page.modified) <= known_at


def _is_known(etag: str, known: str) -> bool:
    """Whether the reader has this page already (RFC 9110, 13.1.2: weak comparison)."""
    asked = {tag.strip().removeprefix("W/") for tag in known.split(",")}
    return "*" in asked or etag.removeprefix("W/") in asked


@lru_cache(maxsize=256)
def coding_for(accepted: str) -> str:
    """The best of "br", "gzip" and "" (as it is) for an `Accept-Encoding`."""
    weights = dict(map(_weight, accepted.lower().split(",")))
    anything = weights.get("*", 0)
    return max(
        ("br", "gzip", ""),
        key=lambda coding: weights.get(coding, anything) if coding else LEAST,
    )


def _weight(part: str) -> tuple[str, float]:
    """The name and the q of one member, 1 where it has none that can be read."""
    name, _separator, parameter = part.partition(";")
    key, _separator, value = parameter.partition("=")
    try:
        weight = float(value) if key.strip() == "q" else 1.0
    except ValueError:
        weight = 1.0
    return name.strip(), weight
