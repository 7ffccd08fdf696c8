"""Many stories read together."""

from collections.abc import Sequence

from articles.models import Edition
from articles.reading.story import Story, loaders, regions
from newsroom.delivery.recipe import moment
from newsroom.history.rehydrate import rehydrate_all


def stories_of(editions: Sequence[Edition]) -> list[Story]:
    """The story of each edition: one query for each kind of thing in them all.

    Each is read as at now, or as at its start where that is still to come.
    """
    now = moment()
    texts = [edition.revision.text for edition in editions]
    found = rehydrate_all(texts, loaders=loaders(now), regions=regions)
    return [
        Story(text, at=max(now, edition.starts_at), edition=edition, read=read)
        for edition, text, read in zip(editions, texts, found, strict=True)
    ]
