"""The documents of the index, stored in sets."""

from collections.abc import Iterable, Iterator
from itertools import islice

from newsroom.search.engines import engine
from newsroom.search.models import Document, Word
from newsroom.search.words import LONGEST, fold, words

BATCH = 200
# Of a shorter word nobody could say what was meant.
SHORTEST_KNOWN = 4

# What a document says; the rest of its columns follows from these.
SAID = (
    "title",
    "text",
    "url",
    "picture",
    "names",
    "facets",
    "public_from",
    "public_until",
    "boost",
)
STORED = [*SAID, "folded_names", "updated_at"]


def put(kind: str, documents: Iterable[dict], *, keys: Iterable = ()) -> list[Document]:
    """Store `documents`, each in place of what stood there; those that differed.

    A document is a dict of `key`, `title`, `text`, `url` and `public_from` (aware),
    and may have `public_until`, `picture`, `names`, `facets` and `boost`: among equal
    matches the higher comes first. What has no `public_from` is not public and is taken
    out of the index, and so is each of `keys` that no document is given for; what was
    taken out comes back as well, without a key of its own. The number of queries is
    the same for 1 document and for 200.
    """
    new = {str(each["key"]): _document(kind, **each) for each in documents}
    keys = new.keys() | {str(key) for key in keys}
    old = {
        document.key: document
        for document in Document.objects.filter(kind=kind, key__in=keys)
    }
    public = {key: each for key, each in new.items() if each.public_from}
    stored = [
        each
        for key, each in public.items()
        if key not in old or _said(each) != _said(old[key])
    ]
    Document.objects.bulk_create(
        stored,
        update_conflicts=True,
        unique_fields=["kind", "key"],
        update_fields=STORED,
    )
    _store_words(stored)
    gone = [document for key, document in old.items() if key not in public]
    if gone:
        pks = [document.pk for document in gone]
        engine().drop(pks)
        Document.objects.filter(pk__in=pks).delete()
    return stored + gone


def remove(kind: str, *keys) -> list[Document]:
    """Take the documents of `keys` out of the index; those that stood there."""
    return put(kind, [], keys=keys)


def _store_words(documents: list[Document]) -> None:
    if not documents:
        return
    rows, known = [], set()
    for document in documents:
        title, text = list(words(document.title)), list(words(document.text))
        rows.append(
            (
                document.pk,
                {
                    "title": " ".join(word.text for word in title),
                    "title_more": _others(title, [document.title, *document.names]),
                    "text": " ".join(word.text for word in text),
                    "text_more": _others(text),
                },
            )
        )
        known.update(word.text for word in (*title, *text))
    engine().put(rows)
    _learn({word for word in known if len(word) >= SHORTEST_KNOWN})


def _others(found, names=()) -> str:
    """What is found besides the words as they stand: parts, stems, other names."""
    named = [word for name in names for word in words(name)]
    # Names are written without spaces too: "nextgen".
    joined = [fold(name).replace(" ", "")[:LONGEST] for name in names]
    others = [other for word in [*found, *named] for other in word.others]
    return " ".join(dict.fromkeys([*(word.text for word in named), *joined, *others]))


def _learn(found: set[str]) -> None:
    for batch in in_batches(sorted(found)):
        there = set(Word.objects.filter(pk__in=batch).values_list("pk", flat=True))
        new = [word for word in batch if word not in there]
        Word.objects.bulk_create(map(Word, new), ignore_conflicts=True)
        engine().learn(new)


def _document(kind, *, key, facets=None, **fields) -> Document:
    document = Document(kind=kind, key=str(key), facets=facets or {}, **fields)
    document.fold()
    return document


def _said(document) -> list:
    return [getattr(document, Document._meta.get_field(n).attname) for n in SAID]


def in_batches(keys: Iterable) -> Iterator[list]:
    """`keys` in lists of at most 200."""
    keys = iter(keys)
    while batch := list(islice(keys, BATCH)):
        yield batch
