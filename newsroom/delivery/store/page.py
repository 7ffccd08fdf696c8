"""A finished page as it is stored: bytes that need only be sent."""

import gzip
import json
import time
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from struct import Struct, error
from typing import NamedTuple

import brotli
from django.utils.http import http_date

# A page is made anew, or is no longer a reserve, when it is this old.
LIFE_SECONDS = 24 * 60 * 60
MODIFIED = "Last-Modified"
# Below this, what a compressed answer says of itself outweighs what it saves.
SMALLEST_COMPRESSED = 200
GZIP_LEVEL, BROTLI_QUALITY = 6, 5
# number, clock, until, born; bytes of slots, head, whole text, gzip, brotli.
_LAYOUT = Struct("<QQdd5I")
# Where Redis finds them (`redis_scripts.py`).
CLOCK_AT, SLOTS_BYTES_AT, SLOTS_AT = 8, 32, _LAYOUT.size


class TornPageError(ValueError):
    """What was read is not one whole page."""


class Start(NamedTuple):
    """When the making of a page began, by the clock of the stamps with this number."""

    number: int
    clock: int


# Where there is no clock: what begins now is never valid.
NEVER = Start(0, 0)


@dataclass(frozen=True, slots=True)
class Page:
    """One finished answer with all that decides whether it may be sent.

    `start` is from before the first query, `slots` are those of its tags. `until` and
    `born` are in seconds of the wall clock. `brotli` is empty where the text is too
    short to be worth compressing.
    """

    start: Start
    until: float
    born: float
    slots: array
    status: str
    headers: list[list[str]]
    etag: str
    length: int
    gzip: bytes
    brotli: bytes

    @property
    def text(self) -> bytes:
        return gzip.decompress(self.gzip)

    @property
    def modified(self) -> str:
        """Its `Last-Modified`, or "" where it has none."""
        return dict(self.headers).get(MODIFIED, "")

    @property
    def is_reserve(self) -> bool:
        """Whether it may be sent while nothing newer can be made."""
        return time.time() - self.born < LIFE_SECONDS

    def pack(self) -> bytes:
        head = json.dumps([self.status, self.headers, self.etag]).encode()
        slots = self.slots.tobytes()
        layout = _LAYOUT.pack(
            *self.start,
            self.until,
            self.born,
            len(slots),
            len(head),
            self.length,
            len(self.gzip),
            len(self.brotli),
        )
        return b"".join((layout, slots, head, self.gzip, self.brotli))


def made(
    *,
    start: Start,
    until: float | None,
    slots: Iterable[int],
    status: str,
    headers: Iterable[tuple[str, str]],
    etag: str,
    text: bytes,
) -> Page:
    """The page of an answer that has just been made, compressed."""
    born = time.time()
    is_long = len(text) >= SMALLEST_COMPRESSED
    return Page(
        start=start,
        until=min(until or born + LIFE_SECONDS, born + LIFE_SECONDS),
        born=born,
        slots=array("H", slots),
        status=status,
        headers=[list(header) for header in headers],
        etag=etag,
        length=len(text),
        gzip=gzip.compress(text, GZIP_LEVEL, mtime=0),
        brotli=brotli.compress(text, quality=BROTLI_QUALITY) if is_long else b"",
    )


def last_modified(etag: str, before: Page | None) -> list[tuple[str, str]]:
    """When a page that is made now got its bytes, for its headers.

    No date of what it shows tells that: a story that is withdrawn leaves older ones.
    Bytes that were the same `before` keep their time; none is given to those that
    replace others within one second, as a date could not tell the two apart.
    """
    now = int(time.time())
    if before and before.etag == etag and before.modified:
        return [(MODIFIED, before.modified)]
    if before and int(before.born) >= now:
        return []
    return [(MODIFIED, http_date(now))]


def unpacked(data: bytes) -> Page:
    """The page that `pack` made these bytes of. Raises TornPageError for others."""
    try:
        number, clock, until, born, *lengths = _LAYOUT.unpack_from(data)
    except error as problem:
        raise TornPageError(str(problem)) from problem
    slots, head, length, zipped, brotlied = lengths
    slots += _LAYOUT.size
    head += slots
    zipped += head
    if len(data) != zipped + brotlied:
        raise TornPageError(f"{len(data)} bytes instead of {zipped + brotlied}")
    status, headers, etag = json.loads(data[slots:head].decode())
    return Page(
        Start(number, clock),
        until,
        born,
        array("H", data[_LAYOUT.size : slots]),
        status,
        headers,
        etag,
        length,
        data[head:zipped],
        data[zipped:],
    )
