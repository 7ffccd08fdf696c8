"""Dates as far as they are known: a day, a month, a season, a quarter, a year, or a
day without a year.

Stored as text after ISO 8601 and EDTF (https://www.loc.gov/standards/datetime/), so
that the text order of full dates is date order: "2018-09-07", "2018-05", "2018",
"2027-22" (summer, EDTF 21–24), "2027-33" (first quarter, EDTF 33–36), "--09-07"
(7 September, no year said), and "unknown" (looked up, and nobody knows). An empty
column is "not yet filled in", which is a different thing, and is None in Python.
"""

import calendar
import datetime
from dataclasses import dataclass

from films.values.date_words import MONTHS, SPANS, parts_of
from films.values.parsed_fields import ParsedField, ParsedFormField


@dataclass(frozen=True)
class PartialDate:
    """A date of which some parts may be missing. All parts missing means unknown.

    `span` is a key of SPANS, "Q1" or "summer": a part of a year that is no month. It
    stands with a year and without month and day.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    span: str = ""

    def __post_init__(self):
        if self.year is not None and not 1800 <= self.year <= 2999:
            raise ValueError(f"The year {self.year} is not between 1800 and 2999.")
        if self.span:
            self._check_span()
        elif self.month is None:
            if self.day is not None:
                raise ValueError("A day needs its month.")
        else:
            self._check_month()

    def _check_span(self):
        if self.span not in SPANS:
            raise ValueError(f"{self.span!r} is no quarter or season.")
        if self.year is None or self.month or self.day:
            raise ValueError(f"{self.span} needs a year and no month.")

    def _check_month(self):
        if not 1 <= self.month <= 12:
            raise ValueError(f"There is no month {self.month}.")
        if self.day is None:
            if self.year is None:
                raise ValueError(f"{MONTHS[self.month]} needs a year or a day.")
            return
        # A day without a year may be 29 February.
        last = calendar.monthrange(self.year or 2000, self.month)[1]
        if not 1 <= self.day <= last:
            raise ValueError(f"{MONTHS[self.month]} has no day {self.day}.")

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """The date in `text`, as stored or as people write it.

        A weekday, a time and its zone are passed over: the day is what is meant.
        Raises ValueError, naming `text`, where it is no date, or may be two.
        """
        try:
            return cls(**parts_of(text))
        except ValueError as problem:
            raise ValueError(f"{text!r} is not a date: {problem}") from problem

    @classmethod
    def of(cls, date: datetime.date) -> "PartialDate":
        return cls(date.year, date.month, date.day)

    @property
    def is_unknown(self) -> bool:
        return self == PartialDate()

    @property
    def is_full(self) -> bool:
        """Whether year, month and day are all known."""
        return self.year is not None and self.day is not None

    def first_day(self) -> datetime.date | None:
        """The earliest day this can mean; None without a year."""
        if self.year is None:
            return None
        if self.span:
            return datetime.date(self.year, SPANS[self.span].first_month, 1)
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date | None:
        """The latest day this can mean; None without a year.

        Seasons are those of the northern half of the earth, in whole months, as the
        trade's calendars count them: a winter ends in February of the next year.
        """
        if self.year is None:
            return None
        year, month = self.year, self.month or 12
        if self.span:
            month = SPANS[self.span].last_month
            year += month < SPANS[self.span].first_month
        day = self.day or calendar.monthrange(year, month)[1]
        return datetime.date(year, month, day)

    def covers(self, other: "PartialDate") -> bool:
        """Whether `other` says the same and nothing that contradicts this."""
        if self.span:
            if other.year is None or not (other.month or other.span):
                return False
            return self.first_day() <= other.first_day() <= self.last_day() and (
                other.last_day() <= self.last_day()
            )
        pairs = zip(self.parts, other.parts, strict=True)
        return all(mine is None or mine == theirs for mine, theirs in pairs)

    @property
    def parts(self) -> tuple[int | None, int | None, int | None]:
        return (self.year, self.month, self.day)

    @property
    def iso(self) -> str:
        """As stored."""
        if self.is_unknown:
            return "unknown"
        if self.year is None:
            return f"--{self.month:02}-{self.day:02}"
        month = SPANS[self.span].edtf if self.span else self.month
        text = f"{self.year:04}"
        if month:
            text += f"-{month:02}"
        if self.day:
            text += f"-{self.day:02}"
        return text

    @property
    def machine(self) -> str:
        """For `<time datetime>`, which knows neither seasons nor "unknown".

        HTML writes a yearless date as 09-07.
        """
        if self.is_unknown:
            return ""
        return f"{self.year:04}" if self.span else self.iso.removeprefix("--")

    def __str__(self):
        """As in a sentence: 7 September 2018, summer 2027."""
        if self.is_unknown:
            return "date not known"
        named = [self.day, self.span or (self.month and MONTHS[self.month]), self.year]
        return " ".join(str(part) for part in named if part)

    @property
    def month_first(self) -> str:
        """As in a record: September 7, 2018."""
        if self.day is None:
            return str(self)
        text = f"{MONTHS[self.month]} {self.day}"
        return f"{text}, {self.year}" if self.year else text


class PartialDateFormField(ParsedFormField):
    value_class = PartialDate
    stored = "iso"


class PartialDateField(ParsedField):
    """A column for a PartialDate; None, stored as "", is "not yet filled in"."""

    form_class = PartialDateFormField
    longest = 10
