"""The one question that the search page asks."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count

from newsroom.search.models import Document

PER_PAGE = 20
MOST_PAGES = 50


@dataclass(frozen=True)
class Results:
    """One page of what was found, and how much there is of each kind."""

    documents: list[Document]
    counts: dict[str, int]
    total: int
    page: int
    next_change: datetime | None

    @property
    def pages(self) -> int:
        return max(1, min(MOST_PAGES, -(-self.total // PER_PAGE)))

    @property
    def first_number(self) -> int:
        """The number of this page's first document among all, from 1."""
        return (self.page - 1) * PER_PAGE + 1

    @property
    def all_kinds_total(self) -> int:
        return sum(self.counts.values())


def search(query: str, kinds: list[str], at: datetime, page: int = 1) -> Results:
    """What readers may find at `at` for `query`, best first: 4 queries.

    No `kinds` means all of them. `counts` tells each kind's number whatever `kinds`
    asks for; `next_change` is when the answer may be another. A page past the end
    has no documents.
    """
    found = Document.objects.public(at).matching(query)
    counts = dict(
        found.order_by().values_list("kind").annotate(Count("pk")).order_by("kind")
    )
    if kinds:
        found = found.filter(kind__in=kinds)
    start = (page - 1) * PER_PAGE
    documents = found.select_related("picture")[start : start + PER_PAGE]
    return Results(
        documents=list(documents),
        counts=counts,
        total=sum(n for kind, n in counts.items() if not kinds or kind in kinds),
        page=page,
        next_change=Document.objects.next_change(at) if query else None,
    )
