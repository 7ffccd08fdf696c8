"""The address of a page, as far as it decides what the page says."""

from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from django.conf import settings
from django.core.exceptions import TooManyFieldsSent
from django.core.handlers.wsgi import get_path_info
from django.http import QueryDict
from django.http.request import split_domain_port, validate_host
from django.urls import Resolver404, resolve

from newsroom.delivery.reader import known_query

METHODS = {"GET", "HEAD"}


class Address(NamedTuple):
    """Scheme, path (as in WSGI: latin-1), and the query keys that the view reads."""

    scheme: str
    root: str
    path: str
    query: str

    @property
    def key(self) -> str:
        """32 hexadecimal digits that stand for this address in the store."""
        text = f"{self.scheme} {self.root}{self.path}?{self.query}"
        return blake2b(text.encode(), digest_size=16).hexdigest()


def address_of(environ: dict) -> Address | None:
    """The address that a request asks for; None where no page can be stored.

    That is for other methods, a foreign host, files, plain HTTP on a site that is
    HTTPS, and a query string that is not for a public page.
    """
    path = environ.get("PATH_INFO", "")
    if (
        environ["REQUEST_METHOD"] not in METHODS
        or not is_own_host(environ.get("HTTP_HOST", ""), tuple(settings.ALLOWED_HOSTS))
        or path.startswith((settings.STATIC_URL, settings.MEDIA_URL))
    ):
        return None
    scheme = _scheme(environ)
    if settings.SECURE_SSL_REDIRECT and scheme == "http":
        return None
    query = environ.get("QUERY_STRING", "")
    if query:
        query = _known(query, environ)
    if query is None:
        return None
    return Address(scheme, environ.get("SCRIPT_NAME", ""), path, query)


def public_view(environ: dict):
    """The view that answers at this path, if it is marked `@public_page`."""
    try:
        view = resolve(get_path_info(environ)).func
    except Resolver404:
        return None
    return view if getattr(view, "is_public", False) else None


def _known(query: str, environ) -> str | None:
    """What the view at this path reads of the query; None where there is no such."""
    view = public_view(environ)
    if view is None:
        return None
    try:
        # As bytes: WSGI has them as latin-1, and Django reads UTF-8.
        given = QueryDict(query.encode("latin-1"))
        return known_query(given, view.query).urlencode()
    except TooManyFieldsSent:
        return None


@lru_cache(maxsize=256)
def is_own_host(host: str, allowed: tuple[str, ...]) -> bool:
    domain, _port = split_domain_port(host)
    return bool(domain) and validate_host(domain, allowed)


def _scheme(environ) -> str:
    """As `request.scheme`: by the proxy's word where one is trusted to say so."""
    if settings.SECURE_PROXY_SSL_HEADER:
        name, secure = settings.SECURE_PROXY_SSL_HEADER
        said = environ.get(name)
        if said is not None:
            return "https" if said.split(",")[0].strip() == secure else "http"
    return environ["wsgi.url_scheme"]
