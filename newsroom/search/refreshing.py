"""Brings the index up to date with the rows that it is made of."""

from collections import Counter
from collections.abc import Iterable, Iterator

from django.db.models import Model

from newsroom.search import index
from newsroom.search.engines import engine
from newsroom.search.index import in_batches
from newsroom.search.kinds import Kind, all_kinds
from newsroom.search.models import Document, Word


def refresh(model: type[Model], pks: Iterable[int]) -> list[Document]:
    """Bring the documents of these rows of `model` up to date; those that differed.

    Rows that are gone or not public leave the index. The number of queries is the
    same for 1 row and for 200. Needs a transaction.
    """
    return [
        document
        for name, kind in all_kinds().items()
        if kind.model is model
        for batch in in_batches(sorted(pks))
        for document in _refresh(name, kind, batch)
    ]


def rebuild() -> tuple[Counter, int]:
    """Bring every document up to date and remove what no app describes.

    Returns how many there are of each kind, and how many were removed. Needs a
    transaction.
    """
    before = set(_keys("pk"))
    Word.objects.all().delete()
    engine().forget_words()
    kinds = {name: kind for name, kind in all_kinds().items() if kind.model}
    Document.objects.exclude(kind__in=kinds).delete()
    for name, kind in kinds.items():
        rows = kind.model._default_manager.for_search().order_by("pk")
        pks = list(rows.values_list("pk", flat=True))
        stale = set(_keys("key", kind=name)) - set(map(str, pks))
        for batch in in_batches(sorted(stale)):
            index.remove(name, *batch)
        for batch in in_batches(pks):
            _refresh(name, kind, batch)
    return Counter(_keys("kind")), len(before - set(_keys("pk")))


def _keys(name: str, **asked) -> Iterator:
    return Document.objects.filter(**asked).values_list(name, flat=True).iterator()


def _refresh(name: str, kind: Kind, pks: list[int]) -> list[Document]:
    # Two changes at once may meet in one document. Whoever comes second waits here
    # and then reads what the first has written.
    rows = kind.model._base_manager.filter(pk__in=pks).order_by("pk")
    list(rows.select_for_update(no_key=True).values_list("pk"))
    found = kind.model._default_manager.for_search().filter(pk__in=pks)
    return index.put(name, kind.documents(list(found)), keys=pks)
