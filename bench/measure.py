"""The pages in turn, and the processor time that each costs the servers."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from bench import load
from bench.pages import Page
from bench.server import Server, spent

SLICE = 0.5  # seconds


@dataclass(frozen=True)
class Measured:
    """A page of a server, under the heading that it is printed with."""

    heading: str
    page: Page
    server: Server

    @property
    def key(self) -> tuple[str, str]:
        return self.heading, self.page.name


class Readers:
    """The process that sends the requests, as a context manager."""

    def __enter__(self):
        # A new interpreter: a fork would share memory with the bench's own.
        self.pool = ProcessPoolExecutor(1, get_context("spawn"))
        return self

    def __exit__(self, *exc_info):
        self.pool.shutdown()

    def look(self, measured: Measured) -> Measured:
        found = self.pool.submit(load.look, measured.page, measured.server.port)
        return Measured(measured.heading, found.result(), measured.server)

    def round(self, asked: list[Measured], seconds: float) -> dict[tuple, float]:
        """CPU seconds of one request of each page, over `seconds` of each.

        The pages take turns in short slices: what else the machine does changes how
        much a processor gets done in a second, and so weighs on all of them alike.
        """
        counts, costs = Counter(), Counter()
        for _ in range(max(1, round(seconds / SLICE))):
            for each in asked:
                before = each.server.cpu_seconds()
                sent = self.pool.submit(load.run, each.page, each.server.port, SLICE)
                counts[each.key] += sent.result()
                costs[each.key] += spent(before, each.server.cpu_seconds())
        return {key: costs[key] / count for key, count in counts.items()}
