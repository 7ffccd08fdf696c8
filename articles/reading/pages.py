"""Keyset pages of editions: as fast at the end of the archive as at its start."""

from dataclasses import dataclass

from django.http import Http404

from articles.models import Edition
from articles.reading.cards import Card, cards_of
from newsroom.keys import key_in

SIZE = 20


@dataclass(frozen=True)
class Page:
    """One page of a list. An address is "" where there is no such page."""

    editions: list[Card]
    older_url: str = ""
    newer_url: str = ""


def page_of(editions, request) -> Page:
    """The page that `?after=<edition>` names, or the first.

    `editions` is a queryset from the public door. Raises Http404 for an `after` that
    names no edition.
    """
    after = key_in(request.GET.get("after"))
    if after:
        # Also one that has been updated since the reader got this address.
        last = Edition.objects.started().filter(pk=after).first()
        if last is None:
            raise Http404(f"No story has the edition {after}.")
        editions = editions.older_than(last)
    found = cards_of(editions, SIZE + 1)
    has_more = len(found) > SIZE
    found = found[:SIZE]
    return Page(
        found,
        older_url=f"?after={found[-1].pk}" if has_more else "",
        newer_url=request.path if after else "",
    )
