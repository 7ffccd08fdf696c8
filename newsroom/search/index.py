"""What the apps call to be found. Verbs call it inside their own transaction."""

from datetime import datetime

from newsroom.search.models import Document


def put(
    *,
    kind: str,
    key,
    title: str,
    text: str,
    url: str,
    picture=None,
    facets: dict | None = None,
    public_from: datetime | None,
    public_until: datetime | None = None,
    boost: int = 0,
) -> Document | None:
    """Store the one document of (`kind`, `key`), in place of what stood there.

    Times are aware. With no `public_from` the thing is not public: its document is
    removed and None comes back. Among equal matches a higher `boost` comes first.
    """
    if public_from is None:
        remove(kind, key)
        return None
    document, _is_new = Document.objects.update_or_create(
        kind=kind,
        key=str(key),
        defaults={
            "title": title,
            "text": text,
            "url": url,
            "picture": picture,
            "facets": facets or {},
            "public_from": public_from,
            "public_until": public_until,
            "boost": boost,
        },
    )
    return document


def remove(kind: str, key) -> None:
    """Take the document of (`kind`, `key`) out of the index, if there is one."""
    Document.objects.filter(kind=kind, key=str(key)).delete()
