"""How people write dates: the words and figures of one, taken apart."""

import calendar
import re
from dataclasses import dataclass

MONTHS = list(calendar.month_name)
_MONTH_NUMBERS = {
    **{name.lower(): number for number, name in enumerate(MONTHS) if name},
    **{name.lower(): number for number, name in enumerate(calendar.month_abbr) if name},
    "sept": 9,
}
_WEEKDAYS = {
    name.lower() for name in (*calendar.day_name, *calendar.day_abbr, "tues", "thurs")
}
_UNKNOWN = {
    "unknown",
    "not known",
    "date not known",
    "tba",
    "tbc",
    "tbd",
    "to be announced",
    "to be confirmed",
    "to be determined",
}


@dataclass(frozen=True)
class Span:
    """A part of a year: its months, and its number as a month in EDTF."""

    first_month: int
    last_month: int
    edtf: int


SPANS = {
    "Q1": Span(1, 3, 33),
    "Q2": Span(4, 6, 34),
    "Q3": Span(7, 9, 35),
    "Q4": Span(10, 12, 36),
    "spring": Span(3, 5, 21),
    "summer": Span(6, 8, 22),
    "autumn": Span(9, 11, 23),
    "winter": Span(12, 2, 24),
}
_SPAN_BY_EDTF = {span.edtf: name for name, span in SPANS.items()}
_SPAN_NAMES = {name.lower(): name for name in SPANS} | {"fall": "autumn"}
_SPAN_NAMES |= {
    f"{ordinal} quarter": f"Q{number}"
    for number, words in enumerate(
        (("1st", "first"), ("2nd", "second"), ("3rd", "third"), ("4th", "fourth")), 1
    )
    for ordinal in words
}

_TIME = re.compile(
    r"(?<=\d)(t| )\d{1,2}:\d{2}(:\d{2}([.,]\d{1,9})?)?"
    r"( ?(z|utc|gmt|[+-]\d{2}:?\d{2}))?",
    re.A,
)
_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?", re.A)
_NO_YEAR = re.compile(r"--(\d{1,2})-(\d{1,2})", re.A)
_FIGURES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", re.A)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)", re.A)
_FORMS = (
    "Write 7 September 2018, May 2018, summer 2018, Q3 2018, 2018, 7 September (no "
    "year known) or unknown."
)


def parts_of(text: str) -> dict:
    """What `text` says, as arguments of a PartialDate; none at all means unknown.

    Raises ValueError with the reason where it is no date, or may be two.
    """
    words = " ".join(text.lower().split())
    if words.strip(".") in _UNKNOWN:
        return {}
    words = _TIME.sub("", words)
    if found := _ISO.fullmatch(words):
        year, month, day = (int(part) if part else None for part in found.groups())
        if day is None and month in _SPAN_BY_EDTF:
            return {"year": year, "span": _SPAN_BY_EDTF[month]}
        return {"year": year, "month": month, "day": day}
    if found := _NO_YEAR.fullmatch(words):
        return {"month": int(found[1]), "day": int(found[2])}
    if found := _FIGURES.fullmatch(words):
        return _day_in_figures(*map(int, found.groups()))
    return _in_words(words.replace(",", " ").split())


def _day_in_figures(first: int, second: int, year: int) -> dict:
    """7/9/2018 is a day in two countries; only a figure above 12 settles which."""
    if first <= 12 and second <= 12 and first != second:
        raise ValueError(
            f"it may be {first} {MONTHS[second]} or {second} {MONTHS[first]}. "
            "Write the month as a word."
        )
    day, month = (first, second) if second <= 12 else (second, first)
    return {"year": year, "month": month, "day": day}


def _in_words(words: list[str]) -> dict:
    """A day, month, season or quarter with its year, in any usual order."""
    given = [word.strip(".") for word in words]
    if given and given[0] in _WEEKDAYS:
        given = given[1:]
    given = [word for word in given if word not in ("of", "the")]
    parts: dict = {}
    rest = []
    for word in given:
        ordinal = _ORDINAL.fullmatch(word)
        if word.isascii() and word.isdigit() and len(word) == 4:
            _take(parts, "year", int(word))
        elif word.isascii() and word.isdigit() and len(word) <= 2:
            _take(parts, "day", int(word))
        elif word in _MONTH_NUMBERS:
            _take(parts, "month", _MONTH_NUMBERS[word])
        elif ordinal and "quarter" not in given:
            _take(parts, "day", int(ordinal[1]))
        else:
            rest.append(word)
    if rest:
        name = _SPAN_NAMES.get(" ".join(rest))
        if name is None:
            raise ValueError(f"{' '.join(rest)!r} is no part of one. {_FORMS}")
        parts["span"] = name
    if not parts:
        raise ValueError(f"it is empty. {_FORMS}")
    return parts


def _take(parts, name, value):
    if name in parts:
        raise ValueError(f"it has two {name}s. {_FORMS}")
    parts[name] = value
