"""Readers: connections that ask for one page over and over, in a process of their own.

Only the servers' processor time is counted, so what this costs does not matter.
"""

import gzip
import itertools
import socket
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import brotli

from bench.pages import Page, Request

CONNECTIONS = 16
# Numbers no reader twice, whatever the database: each has a name and a network.
readers = itertools.count(1)
_DECODED = {None: bytes, b"gzip": gzip.decompress, b"br": brotli.decompress}


def look(page: Page, port: int) -> Page:
    """The page as one request finds it."""
    connection = Connection(port)
    try:
        return page.first(*connection.ask(page.request(next(readers))))
    finally:
        connection.close()


def run(page: Page, port: int, seconds: float) -> int:
    """How many answers came to what was asked within `seconds`.

    Each is held against what must stand on the page. Raises WrongAnswerError.
    """
    end = monotonic() + seconds
    with ThreadPoolExecutor(CONNECTIONS) as threads:
        asking = [
            threads.submit(_ask_until, end, page, port) for _ in range(CONNECTIONS)
        ]
        return sum(each.result() for each in asking)


def _ask_until(end: float, page: Page, port: int) -> int:
    connection, answers = Connection(port), 0
    try:
        while monotonic() < end:
            answer = connection.ask(page.request(next(readers)))
            page = page.judged(*answer)
            answers += 1
    finally:
        connection.close()
    return answers


class Connection:
    """Kept open as long as the server keeps it, and opened again after that."""

    def __init__(self, port: int):
        self.port, self.socket = port, None

    def ask(self, request: Request) -> tuple[int, dict[bytes, bytes], bytes]:
        """Status, headers by their names in small letters, and body."""
        if self.socket is None:
            self.socket = socket.create_connection(("127.0.0.1", self.port), 30)
            self.answers = self.socket.makefile("rb")
        self.socket.sendall(request.as_sent())
        status = int(self.answers.readline().split()[1])
        headers = {}
        while (line := self.answers.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            headers[name.lower()] = value.strip()
        # A 304 may name the length of the page that it does not send (RFC 9110).
        length = 0 if status == 304 else int(headers.get(b"content-length", 0))
        body = _DECODED[headers.get(b"content-encoding")](self.answers.read(length))
        if headers.get(b"connection", b"").lower() == b"close":
            self.close()
        return status, headers, body

    def close(self) -> None:
        if self.socket is not None:
            self.answers.close()
            self.socket.close()
            self.socket = None
