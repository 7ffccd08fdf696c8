"""Keyset pages of editions: as fast at the end of the archive as at its start."""

from dataclasses import dataclass

from django.http import Http404

from articles.models import Edition

SIZE = 20


@dataclass(frozen=True)
class Page:
    """One page of a list. An address is "" where there is no such page."""

    editions: list[Edition]
    older_url: str = ""
    newer_url: str = ""


def page_of(editions, request) -> Page:
    """The page that `?after=<edition>` names, or the first.

    `editions` is a queryset in the order of `for_cards`. Raises Http404 for an
    `after` that names no edition.
    """
    after = request.GET.get("after", "")
    if after:
        if not (after.isascii() and after.isdigit() and len(after) < 19):
            raise Http404(f"{after[:40]!r} is not the number of an edition.")
        # Also one that has been updated since the reader got this address.
        last = Edition.objects.started().filter(pk=after).first()
        if last is None:
            raise Http404(f"No story has the edition {after}.")
        editions = editions.older_than(last)
    found = list(editions[: SIZE + 1])
    has_more = len(found) > SIZE
    found = found[:SIZE]
    return Page(
        found,
        older_url=f"?after={found[-1].pk}" if has_more else "",
        newer_url=request.path if after else "",
    )
