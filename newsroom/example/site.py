"""What every app's `example.py` is handed while the example site is loaded."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from time import monotonic

from django.db import models
from django.utils import timezone

from newsroom.example.given import Given, read
from newsroom.example.rows import Rows

# A longer silence looks like a standstill; more words than these are in the way.
SECONDS_TO_FIRST_WORD, SECONDS_BETWEEN_WORDS = 2, 10
MOMENT = re.compile(
    r"(?P<sign>[+-])(?=\d)"
    r"((?P<days>\d+) days?)? ?((?P<hours>\d+) hours?)? ?((?P<minutes>\d+) minutes?)?"
    r"( ?(?P<hour>\d\d):(?P<minute>\d\d))?"
)


class ExampleSite:
    """The site being filled: its data files, its rows, its clock and its voice.

    `now` is one moment for the whole loading, so that times given in days fit
    together.
    """

    folder = Path(__file__).parent

    def __init__(self, *, say: Callable[[str], None]):
        self.say = say
        self.now = timezone.now()
        self.rows = Rows()

    def read(self, name: str) -> Given:
        """What the data file `name` says."""
        return read(self.folder, name)

    def read_all(self, below: str) -> list[Given]:
        """What each data file in the folder `below` says, sorted by name."""
        names = sorted(path.name for path in (self.folder / below).glob("*.json"))
        return [self.read(f"{below}/{name}") for name in names]

    def add_table(self, model: type[models.Model], name: str) -> list[models.Model]:
        """The rows of the data file `name` that were missing."""
        added = [self.rows.add(model, each) for each in self.read(name).rows()]
        return [row for row in added if row]

    def moment(self, given: Given) -> datetime:
        """The aware time given as "-3 days 09:00" or "-7 hours 30 minutes".

        With a time of day, which is local, it is never just now: an hour ago at the
        latest, or still to come. Raises DataError for other texts.
        """
        said = MOMENT.fullmatch(str(given.value))
        if not said:
            raise given.error(
                f"{given.value!r} is no moment; write it as “-3 days 09:00”, "
                "“+5 days 10:30” or “-7 hours 30 minutes”."
            )
        parts = {name: int(said[name] or 0) for name in ("days", "hours", "minutes")}
        is_past = said["sign"] == "-"
        moment = self.now + timedelta(**parts) * (-1 if is_past else 1)
        if not said["hour"]:
            return moment
        moment = timezone.localtime(moment).replace(
            hour=int(said["hour"]), minute=int(said["minute"]), second=0, microsecond=0
        )
        return min(moment, self.now - timedelta(hours=1)) if is_past else moment

    def one_by_one(self, noun: str, things: Iterable, *, many: int) -> Iterator:
        """Each of `things`, saying now and then how many of `many` are done."""
        next_word = monotonic() + SECONDS_TO_FIRST_WORD
        for done, thing in enumerate(things):
            if (now := monotonic()) > next_word:
                self.say(f"{noun}: {done} of {many} …")
                next_word = now + SECONDS_BETWEEN_WORDS
            yield thing
