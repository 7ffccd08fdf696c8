"""The one question that the search page asks."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from newsroom.search.asking import Asked, read
from newsroom.search.forgiving import forgiven
from newsroom.search.models import MOST, Document
from newsroom.search.words import fold

PER_PAGE = 20
SUGGESTIONS = 8
# As many things of a name are looked at where a word may be a part of one.
NAMES = 50
MOST_PAGES = 50


@dataclass(frozen=True)
class Results:
    """One page of what was found, and how much there is of each kind.

    `asked` is what was looked for in the end; `is_cut` says that there is more than
    was counted.
    """

    asked: Asked
    documents: list[Document]
    counts: Counter[str]
    total: int
    page: int
    is_cut: bool = False

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
    """What readers may find at `at` for `query`, best first: 2 queries.

    Where nothing holds all its words, typing errors are mended and words left out, by
    some queries for each word. No `kinds` means all of them. `counts` tells each
    kind's number whatever `kinds` asks for. A page past the end has no documents.
    """
    asked = read(query)
    found = _found(asked, at)
    if asked.terms and not found:
        asked = forgiven(asked, at)
        found = _found(asked, at)
    counts = Counter(kind for _key, kind in found)
    asked_for = [key for key, kind in found if not kinds or kind in kinds]
    start = (page - 1) * PER_PAGE
    return Results(
        asked=asked,
        documents=_documents(asked_for[start : start + PER_PAGE]),
        counts=counts,
        total=len(asked_for),
        page=page,
        is_cut=len(found) >= MOST,
    )


def stands_in_a_name(word: str, text: str, at: datetime) -> bool:
    """Whether `text` holds the name of something public that `word` is a part of."""
    folded = f" {fold(text)} "
    (term,) = read(word).terms
    return any(
        f" {name} " in folded
        for document in Document.objects.public(at).holding(term)[:NAMES]
        for name in document.folded_names.split("\n")
        if fold(word) in name.split()
    )


def _found(asked: Asked, at) -> list[tuple[int, str]]:
    """(key, kind) of all that is found, the best first."""
    found = Document.objects.public(at).matching(asked)
    return list(found.values_list("pk", "kind"))


def _documents(keys: list[int]) -> list[Document]:
    """The documents of `keys`, in that order, with their pictures."""
    rows = Document.objects.select_related("picture").in_bulk(keys)
    return [rows[key] for key in keys if key in rows]


def suggestions(query: str, at: datetime) -> list[Document]:
    """The few public documents whose titles best go on from `query`: 1 query."""
    asked = read(query, is_growing=True)
    if not asked.terms:
        return []
    found = Document.objects.public(at).matching(asked).filter(rank__gte=2)
    return list(found[:SUGGESTIONS])
