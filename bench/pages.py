"""What is asked of the servers, and how the answers are checked."""

import itertools
import re
from urllib.parse import urlencode

from bench.data import COMMENTS, PARAGRAPHS, Made
from bench.server import Server


class Page:
    """A GET of one address. `marks` are patterns and how often each must be there."""

    def __init__(self, name: str, server: Server, path: str, marks=()):
        self.name, self.server, self.path, self.marks = name, server, path, marks
        self.size = 0

    def check(self) -> None:
        """Stop where the answer is not the page: a fast variant may be a 404."""
        first, second = (self._get(self.server.connect()) for _ in range(2))
        for mark, times in self.marks:
            found = len(re.findall(mark.encode(), first))
            if found != times:
                raise SystemExit(
                    f"bench: {self.path} has {mark!r} {found} times, not {times}."
                )
        if first != second:
            raise SystemExit(f"bench: {self.path} answers with other bytes each time.")
        self.size = len(first)

    def run(self, connection) -> None:
        body = self._get(connection)
        if len(body) != self.size:
            raise SystemExit(f"bench: {self.path} changed while it was measured.")

    def _get(self, connection) -> bytes:
        connection.request("GET", self.path)
        response = connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise SystemExit(f"bench: {self.path} answers {response.status}.")
        return body

    def ask_in_process(self, client):
        return client.get(self.path)


class Posting:
    """A comment by a new reader each time, with the sum solved; one POST is one."""

    name = "posting a comment"
    readers = itertools.count(1)

    def __init__(self, server: Server, made: Made, origin: str):
        from django.urls import reverse

        from comments.targets import key_of, label_of

        self.server, self.target, self.origin = server, made.target, origin
        self.key = key_of(made.target)
        self.path = reverse(
            "comments:new", args=[label_of(made.target), made.target.pk]
        )
        self.size = 0

    def check(self) -> None:
        self.size = self.run(self.server.connect())

    def run(self, connection) -> int:
        fields, address = self._comment()
        connection.request(
            "POST",
            self.path,
            urlencode(fields),
            {
                "Content-Type": "application/x-www-form-urlencoded",
                "Origin": self.origin,
                "Sec-Fetch-Site": "same-origin",
                # Each reader has a network of their own, so no limit is lifted.
                "X-Forwarded-For": address,
            },
        )
        response = connection.getresponse()
        body = response.read()
        if response.status not in {302, 303}:
            raise SystemExit(f"bench: {self.path} refuses: {response.status}.")
        return len(body)

    def _comment(self) -> tuple[dict, str]:
        """The fields as a reader fills them in, and that reader's address."""
        from comments import sum as sums

        number = next(self.readers)
        asked = sums.shared(self.key)
        fields = {
            "name": f"New reader {number}",
            "email": f"new{number}@example.org",
            "body": f"Remark {number}: the city is the hero.",
            "question": asked.token,
            "answer": str(asked.sum.answer),
        }
        return fields, f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"

    def ask_in_process(self, client):
        fields, address = self._comment()
        return client.post(
            self.path,
            fields,
            headers={
                "origin": self.origin,
                "sec-fetch-site": "same-origin",
                "x-forwarded-for": address,
            },
        )


def pages(site: Server, constant: Server, made: Made, origin: str):
    """The yardstick first, then what is measured by it."""
    return [
        Page("constant view", constant, "/", [("^constant$", 1)]),
        Page(
            "article",
            site,
            made.article,
            [
                (r"Remark \d+\.", COMMENTS),
                ("The city wakes before", PARAGRAPHS),
                ("I was made for this", 3),
                ("The robot is the one who listens", 1),
            ],
        ),
        Page("film", site, made.film, [("<h1", 1)]),
        Page("front page", site, "/", [("<h1", 1)]),
        Posting(site, made, origin),
    ]
