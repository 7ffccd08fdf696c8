"""What is asked of the servers, and what must stand in the answers."""

from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

# What the story of known size holds (data.py).
PARAGRAPHS, COMMENTS = 17, 50
# The yardstick's answer (constant.py): about the bytes of a page without its pictures.
CONSTANT = b"x" * 28 * 1024


@dataclass(frozen=True)
class Made:
    """The addresses to ask for, and the sum that a comment at one of them needs."""

    front: str
    article: str
    film: str
    archive: str
    search: str
    comment: str
    question: str
    answer: str


class WrongAnswerError(Exception):
    """A server answers something else than the page: a fast one may be an error."""


@dataclass(frozen=True)
class Request:
    path: str
    method: str = "GET"
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def as_sent(self) -> bytes:
        headers = {"Host": "127.0.0.1", "Accept-Encoding": "gzip, br", **self.headers}
        if self.body:
            headers["Content-Length"] = str(len(self.body))
        lines = [f"{name}: {value}\r\n" for name, value in headers.items()]
        head = f"{self.method} {self.path} HTTP/1.1\r\n{''.join(lines)}\r\n"
        return head.encode() + self.body


@dataclass(frozen=True)
class Page:
    """A GET of one address.

    `marks` are texts and how often each stands on the page; None is as often as on
    the first look, and at least once. Other bytes may change while the page is
    measured: its sum does, and what the clock changes.
    """

    name: str
    path: str
    marks: tuple[tuple[bytes, int | None], ...] = ()
    size: int = 0
    statuses = (200,)

    def request(self, number: int) -> Request:
        """What reader `number` sends."""
        return Request(self.path)

    def first(self, status: int, headers: dict[bytes, bytes], body: bytes) -> "Page":
        """The page with its size and marks as this first answer has them."""
        marks = []
        for text, times in self.marks:
            found = body.count(text)
            if not found:
                raise WrongAnswerError(f"{self.path} ({status}) has no {text[:40]!r}.")
            marks.append((text, found if times is None else times))
        page = replace(self, marks=tuple(marks), size=len(body))
        return page.judged(status, headers, body)

    def judged(self, status: int, headers: dict[bytes, bytes], body: bytes) -> "Page":
        """What to ask for next. Raises WrongAnswerError where this is not the page."""
        if status not in self.statuses:
            raise WrongAnswerError(f"{self.path} answers {status}: {body[:200]!r}")
        for text, times in self.marks:
            found = body.count(text)
            if times is not None and found != times:
                raise WrongAnswerError(
                    f"{self.path} has {text[:40]!r} {found} times, not {times}."
                )
        return self


@dataclass(frozen=True)
class Unchanged(Page):
    """The same page, asked for by a reader who has it: 304, by its ETag."""

    etag: str = ""
    statuses = (200, 304)

    def request(self, number: int) -> Request:
        return Request(
            self.path, headers={"If-None-Match": self.etag} if self.etag else {}
        )

    def judged(self, status, headers, body) -> Page:
        page = super().judged(status, headers, body)
        # The page may have changed meanwhile; from now on the reader has that one.
        return replace(page, etag=headers[b"etag"].decode()) if status == 200 else page


@dataclass(frozen=True)
class Plain(Page):
    """The same page, as it was before it was compressed."""

    def request(self, number: int) -> Request:
        return Request(self.path, headers={"Accept-Encoding": "identity"})


@dataclass(frozen=True)
class Posting(Page):
    """A comment by a new reader each time, with the sum solved; one POST is one."""

    question: str = ""
    answer: str = ""
    origin: str = ""
    statuses = (302, 303)

    def request(self, number: int) -> Request:
        fields = {
            "name": f"New reader {number}",
            "email": f"new{number}@example.org",
            "body": f"Remark {number}: the city is the hero.",
            "question": self.question,
            "answer": self.answer,
        }
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Origin": self.origin,
            "Sec-Fetch-Site": "same-origin",
            # Each reader has a network of their own, so no limit is lifted.
            "X-Forwarded-For": f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}",
        }
        return Request(self.path, "POST", headers, urlencode(fields).encode())


def constant() -> Page:
    return Page("bare constant view", "/", ((CONSTANT, 1),))


def public_pages(made: Made) -> list[Page]:
    """The pages that readers read; their browsers take gzip and Brotli."""
    story = (
        (b"I saw it twice.", COMMENTS),
        (b"The city wakes before", PARAGRAPHS),
        (b"I was made for this", 3),
        (b"The robot is the one who listens", 1),
        (b'class="card ', 4),
    )
    film = (
        (b"<h1", 1),
        (b'class="character-tile"', None),
        (b'id="reference-', None),
        (b'class="facts__name"', None),
        (b'class="card ', None),
    )
    cards = ((b"<h1", 1), (b'class="card ', None), (b'class="film-tile ', None))
    return [
        Page("article", made.article, story),
        Page("film", made.film, film),
        Page("front page", made.front, cards),
        Page("archive", made.archive, ((b'class="card card--row ', 20),)),
        Page("search", made.search, ((b'class="search-result ', None),)),
    ]


def unchanged(made: Made) -> Unchanged:
    return Unchanged("article, not changed", made.article)


def plain(article: Page) -> Page:
    """The article to a program that takes no compressed answer."""
    return Plain("article, not compressed", article.path, article.marks)


def posting(made: Made, origin: str) -> Posting:
    return Posting(
        "posting a comment",
        made.comment,
        question=made.question,
        answer=made.answer,
        origin=origin,
    )
