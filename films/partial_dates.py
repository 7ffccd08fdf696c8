"""Dates as far as they are known: a day, a month, a year, or a day without a year.

Stored as text after ISO 8601 and EDTF, so that text order is date order:
"2018-09-07", "2018-05", "2018", "--09-07" (7 September, no year said), and
"unknown" (looked up, and nobody knows). An empty column is "not yet filled in",
which is a different thing, and is None in Python.
"""

import calendar
import datetime
import re
from dataclasses import dataclass

from films.parsed_fields import ParsedField, ParsedFormField

MONTHS = list(calendar.month_name)
_MONTH_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS) if name},
    **{name.lower(): number for number, name in enumerate(calendar.month_abbr) if name},
    "sept": 9,
}
_ISO = re.compile(r"(?P<year>\d{4})(-(?P<month>\d{1,2})(-(?P<day>\d{1,2}))?)?", re.A)
_NO_YEAR = re.compile(r"--(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.A)
_DAY_FIRST = re.compile(
    r"((?P<day>\d{1,2})\s+)?(?P<name>[a-z]+)\.?(\s*,?\s*(?P<year>\d{4}))?", re.A
)
_MONTH_FIRST = re.compile(
    r"(?P<name>[a-z]+)\.?\s+(?P<day>\d{1,2})(\s*,?\s+(?P<year>\d{4}))?", re.A
)


@dataclass(frozen=True)
class PartialDate:
    """A date of which some parts may be missing. All parts missing means unknown."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self):
        if self.year is not None and not 1800 <= self.year <= 2999:
            raise ValueError(f"The year {self.year} is not between 1800 and 2999.")
        if self.month is None:
            if self.day is not None:
                raise ValueError("A day needs its month.")
            return
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

        Raises ValueError, naming `text`, where it is no date.
        """
        words = " ".join(text.lower().split())
        if words == "unknown":
            return cls()
        for pattern in (_ISO, _NO_YEAR, _MONTH_FIRST, _DAY_FIRST):
            found = pattern.fullmatch(words)
            if not found:
                continue
            parts = found.groupdict()
            month = parts.get("month") or _MONTH_NUMBERS.get(parts.get("name") or "")
            if parts.get("name") and not month:
                break
            numbers = (parts.get("year"), month, parts.get("day"))
            try:
                return cls(*(int(n) if n else None for n in numbers))
            except ValueError as problem:
                raise ValueError(f"{text!r} is not a date: {problem}") from problem
        raise ValueError(
            f"{text!r} is not a date. Write 7 September 2018, May 2018, 2018, "
            "7 September (no year known) or unknown."
        )

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
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date | None:
        """The latest day this can mean; None without a year."""
        if self.year is None:
            return None
        month = self.month or 12
        day = self.day or calendar.monthrange(self.year, month)[1]
        return datetime.date(self.year, month, day)

    def covers(self, other: "PartialDate") -> bool:
        """Whether `other` says the same and nothing that contradicts this."""
        pairs = zip(self.parts, other.parts, strict=True)
        return all(mine is None or mine == theirs for mine, theirs in pairs)

    @property
    def parts(self) -> tuple[int | None, int | None, int | None]:
        return (self.year, self.month, self.day)

    @property
    def iso(self) -> str:
        """As stored. `<time datetime>` takes it too, but for unknown dates."""
        if self.is_unknown:
            return "unknown"
        if self.year is None:
            return f"--{self.month:02}-{self.day:02}"
        text = f"{self.year:04}"
        if self.month:
            text += f"-{self.month:02}"
        if self.day:
            text += f"-{self.day:02}"
        return text

    @property
    def machine(self) -> str:
        """For `<time datetime>`: HTML writes a yearless date as 09-07."""
        return "" if self.is_unknown else self.iso.removeprefix("--")

    def __str__(self):
        """As in a sentence: 7 September 2018."""
        if self.is_unknown:
            return "date not known"
        named = [self.day, self.month and MONTHS[self.month], self.year]
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
