"""Requests to a WSGI application, as a server makes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import unquote_to_bytes

from django.core.signals import request_finished, request_started
from django.db import close_old_connections


@dataclass
class Sent:
    """What an application sent. Headers are named in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


class Reader:
    """Asks `application` for pages, with nothing but what a test gives along."""

    def __init__(self, application, host="testserver"):
        self.application = application
        self.host = host

    def get(self, address, *, method="GET", body=b"", scheme="http", **headers) -> Sent:
        """`headers` are named as in Python: `accept_encoding="br"`."""
        path, _mark, query = address.partition("?")
        environ = {
            "REQUEST_METHOD": method,
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "SCRIPT_NAME": "",
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "192.0.2.1",
            "HTTP_HOST": self.host,
            "wsgi.url_scheme": scheme,
            "wsgi.input": BytesIO(body),
            "wsgi.version": (1, 0),
            "CONTENT_LENGTH": str(len(body)),
            **{f"HTTP_{name.upper()}": value for name, value in headers.items()},
        }
        head = []
        with _kept_connection():
            parts = self.application(environ, lambda *given: head.extend(given[:2]))
            sent = b"".join(parts)
            if hasattr(parts, "close"):
                parts.close()
        status, headers = head
        named = {name.lower(): value for name, value in headers}
        return Sent(int(status.split()[0]), named, sent)


@contextmanager
def _kept_connection() -> Iterator[None]:
    """Requests leave the connection open that holds the test's transaction.

    Django's own test client does the same.
    """
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    try:
        yield
    finally:
        for signal in signals:
            signal.connect(close_old_connections)
