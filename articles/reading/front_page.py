"""The front page: curated places first, then the newest, and no story twice."""

from dataclasses import dataclass, field

from articles.models import Edition, FrontSlot
from articles.reading.cards import Card, cards_of
from films.models import Film
from films.sheet.availability import with_status

LATEST, FEATURES, MORE, TILES = 5, 4, 6, 6


@dataclass
class FrontPage:
    """What stands where. `lead` is None on a site without a story."""

    lead: Card | None = None
    latest: list[Card] = field(default_factory=list)
    features: list[Card] = field(default_factory=list)
    more: list[Card] = field(default_factory=list)
    film_tiles: list[Film] = field(default_factory=list)


def front_page(at) -> FrontPage:
    """The front page as it stands at `at` (aware datetime), in 5 queries at most."""
    slots = FrontSlot.objects.places()
    newest = cards_of(Edition.objects.public(at), 40)
    missing = set(slots) - {edition.article_id for edition in newest}
    older = Edition.objects.of(*missing).public(at)
    editions = [*newest, *(cards_of(older) if missing else [])]
    # sorted() is stable: behind the curated places, the newest story comes first.
    waiting = sorted(editions, key=lambda e: slots.get(e.article_id, len(slots) + 1e6))
    lead = waiting.pop(0) if waiting else None
    features = [
        e for e in waiting if e.accent == "feature" and e.article_id not in slots
    ]
    features = features[:FEATURES]
    rest = [edition for edition in waiting if edition not in features]
    return FrontPage(
        lead=lead,
        latest=rest[:LATEST],
        features=features,
        more=rest[LATEST : LATEST + MORE],
        film_tiles=with_status(Film.objects.newly_public(at).for_tiles()[:TILES], at),
    )
