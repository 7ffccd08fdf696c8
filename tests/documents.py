"""What search would hold if its index were built at this moment."""

from newsroom.search.kinds import all_kinds


def fresh_documents() -> list[dict]:
    """The fields of every document, read from the rows, with its `kind`."""
    return [
        {"kind": name, **fields}
        for name, kind in all_kinds().items()
        for fields in kind.documents(list(kind.model.objects.for_search()))
    ]
