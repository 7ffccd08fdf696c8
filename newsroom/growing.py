"""What every app's `grow.py` is handed while a site is grown.

Such a module has `NAME`, the option that says how many are wanted, and
`grow(growth, wanted)`, which adds that many by bulk inserts. What it adds depends only
on the rows that are there: a site grown twice from the same state is the same.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from time import monotonic

from django.utils import timezone

BATCH = 1000
SECONDS_BETWEEN_WORDS = 5
FIRST = """
    Amber Brass Copper Distant Early Frozen Gentle Hollow Iron Jade Kindred Lunar Misty
    Northern Open Paper Quiet Restless Silver Tender Under Velvet Winter Yellow
"""
SECOND = """
    Anchor Bridge Candle Door Engine Field Garden Harbour Island Journey Kettle Lantern
    Mirror Night Orchard Planet Quarry River Signal Tower Umbrella Voyage Window Year
"""
NAMES = [f"{first} {second}" for second in SECOND.split() for first in FIRST.split()]


class Growth:
    """The clock of one growing, made-up words, and a voice that tells how far it is."""

    def __init__(self, *, say: Callable[[str], None]):
        self.say = say
        self.now: datetime = timezone.now()

    def title(self, number: int) -> str:
        """Two words and the number, so that no two are the same."""
        return f"{NAMES[number % len(NAMES)]} {number}"

    def batches(self, noun: str, first: int, many: int) -> Iterator[range]:
        """The numbers from `first` on, up to 1,000 at a time, told of now and then."""
        next_word = monotonic() + SECONDS_BETWEEN_WORDS
        for start in range(first, first + many, BATCH):
            if (now := monotonic()) > next_word:
                self.say(f"{noun}: {start - first:,} of {many:,} …")
                next_word = now + SECONDS_BETWEEN_WORDS
            yield range(start, min(start + BATCH, first + many))
