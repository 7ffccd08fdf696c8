"""What answers before Django does: stored pages, and one making of each at a time."""

import time
from collections.abc import Iterable
from hashlib import blake2b
from io import BytesIO
from typing import NamedTuple

from django.conf import settings

from newsroom.delivery import recipe
from newsroom.delivery.address import Address, address_of, public_view
from newsroom.delivery.sending import answer
from newsroom.delivery.store.current import page_store
from newsroom.delivery.store.page import Page, last_modified, made
from newsroom.delivery.store.slots import slots_of_page

# All that a page is made of, beside its address: nothing that a reader sent.
OWN = ("SERVER_NAME", "SERVER_PORT", "SERVER_PROTOCOL", "SCRIPT_NAME", "PATH_INFO")
SERVERS = ("wsgi.version", "wsgi.errors", "wsgi.multithread", "wsgi.multiprocess")
# What is made anew for each answer.
OF_ONE_ANSWER = {"content-length", "cache-control", "etag", "vary", "last-modified"}


class Answer(NamedTuple):
    """What Django said; `has_failed` where the database or the disk was away."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes
    has_failed: bool = False


class Front:
    """The WSGI application around Django's.

    A stored page is sent as it is. One that must be made is asked of Django without
    anything that the reader sent: no cookie, no header, no unknown key of the query
    can enter what all readers get. What is not public passes by.
    """

    def __init__(self, application):
        self.application = application
        self._failure = (0.0, None)
        # Its release is named by the code that is loaded now, not by a later one.
        page_store()

    def __call__(self, environ, start_response) -> Iterable[bytes]:
        # Where nothing is stored, nothing is made for storing: no page is compressed.
        is_off = settings.DEBUG or settings.PAGE_STORE == "off"
        address = None if is_off else address_of(environ)
        if address is None:
            return self.application(environ, start_response)
        page = page_store().get(address.key)
        if page is None:
            if public_view(environ) is None:
                return self.application(environ, start_response)
            page = self._fresh(environ, address)
        if isinstance(page, Page):
            return answer(page, environ, start_response)
        start_response(page.status, page.headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [page.body]

    def _fresh(self, environ, address) -> Page | Answer:
        """The page made now, or by another meanwhile; an old one if none can be."""
        store, key = page_store(), address.key
        arrived, asked_at = store.now(), time.monotonic()
        with store.flight(key) as has_waited:
            found = None
            if has_waited:
                found = store.get(key, since=arrived) or self._failed_since(asked_at)
            if found is None and (not has_waited or store.reserve(key)):
                found = self._made(environ, address)
        # What is not stored is not waited for twice.
        found = found or self._made(environ, address)
        if isinstance(found, Answer) and found.has_failed:
            self._failure = (time.monotonic(), found)
            return store.reserve(key) or found
        return found

    def _failed_since(self, asked_at: float) -> Answer | None:
        """The 503 that another got meanwhile: it is not asked for once more."""
        failed_at, answer = self._failure
        return answer if failed_at >= asked_at else None

    def _made(self, environ, address) -> Page | Answer:
        store = page_store()
        store.catch_up()
        start = store.now()
        with recipe.opened() as contents:
            said = self._asked(_bare(environ, address), contents)
        if not _is_for_all(said):
            if not said.has_failed:
                store.drop(address.key)
            return said
        until = contents.until
        etag = f'W/"{blake2b(said.body, digest_size=16).hexdigest()}"'
        headers = [h for h in said.headers if h[0].lower() not in OF_ONE_ANSWER]
        if said.status.startswith("200"):
            headers += last_modified(etag, store.reserve(address.key))
        page = made(
            start=start,
            until=until.timestamp() if until else None,
            slots=slots_of_page(contents.tags),
            status=said.status,
            headers=headers,
            etag=etag,
            text=said.body,
        )
        store.put(address.key, page)
        return page

    def _asked(self, environ, contents) -> Answer:
        """Django's whole answer."""
        head = []

        def start_response(status, headers, exc_info=None):
            head[:] = [status, headers]

        parts = self.application(environ, start_response)
        try:
            body = b"".join(parts)
        finally:
            parts.close()
        return Answer(*head, body, contents.has_failed)


def _bare(environ: dict, address: Address) -> dict:
    """A request for this address from nobody in particular."""
    kept = {name: environ[name] for name in (*OWN, *SERVERS) if name in environ}
    return kept | {
        "REQUEST_METHOD": "GET",
        "QUERY_STRING": address.query,
        "HTTP_HOST": environ["HTTP_HOST"],
        "wsgi.url_scheme": address.scheme,
        "wsgi.input": BytesIO(),
        "wsgi.run_once": False,
    }


def _is_for_all(said: Answer) -> bool:
    """Whether Django's own middleware, which has the last word, calls it public."""
    return any(
        name.lower() == "cache-control" and value.startswith("public")
        for name, value in said.headers
    )
