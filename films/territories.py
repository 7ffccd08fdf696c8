"""Sets of territories with exclusions: "worldwide except China".

Stored as ISO 3166-1 alpha-2 codes in one text, sorted, "*" for the world and a
minus for what is left out: "US", "CA US", "* -CN". "unknown" says that it was
looked up and not stated. An empty column is "not yet filled in", None in Python.
"""

import re
from dataclasses import dataclass

from django.db.models import Q

from films.parsed_fields import ParsedField, ParsedFormField
from newsroom.countries import NAMES

WORLD = "*"
_CODES = {name.lower(): code for code, name in NAMES.items()}
_CODES |= {"uk": "GB", "usa": "US", "great britain": "GB", "mainland china": "CN"}
_CODES |= {code.lower(): code for code in NAMES}
_CODES |= dict.fromkeys(["*", "world", "worldwide", "the world"], WORLD)
# The longest name first: "Guinea-Bissau" before "Guinea".
_NAME = re.compile(
    rf"(?P<name>{'|'.join(map(re.escape, sorted(_CODES, key=len, reverse=True)))})"
    r"\s*(,?\s*\band\s+|,\s*|$)",
    re.I,
)
_EXCEPT = re.compile(r"\s+(?:except|excluding|without)\s+(?:for\s+)?", re.I)


@dataclass(frozen=True)
class TerritorySet:
    """Where something holds: some territories, or the world but for some.

    With neither, nobody has said where.
    """

    included: frozenset[str] = frozenset()
    excluded: frozenset[str] = frozenset()

    def __post_init__(self):
        for code in (self.included | self.excluded) - {WORLD}:
            if code not in NAMES:
                raise ValueError(f"{code!r} is not a territory of ISO 3166-1.")
        if self.included != {WORLD}:
            if WORLD in self.included | self.excluded:
                raise ValueError("The world takes in all other territories.")
            if self.excluded:
                raise ValueError("Only from “worldwide” can territories be left out.")

    @classmethod
    def worldwide(cls, *, but=()) -> "TerritorySet":
        return cls(frozenset({WORLD}), frozenset(but))

    @classmethod
    def of(cls, *codes: str) -> "TerritorySet":
        return cls(frozenset(codes))

    @classmethod
    def parse(cls, text: str) -> "TerritorySet":
        """The set in `text`, as stored or as people write it.

        Names or codes with commas between, "worldwide", "worldwide except China",
        or "unknown". Raises ValueError, naming the word that is no territory.
        """
        text = " ".join(text.split())
        if text.lower() == "unknown":
            return cls()
        if re.fullmatch(r"(\*|-?[A-Z]{2})( -?[A-Z]{2})*", text):
            words = text.split(" ")
            included = frozenset(word for word in words if not word.startswith("-"))
            excluded = frozenset(word[1:] for word in words if word.startswith("-"))
            return cls(included, excluded)
        first, *rest = _EXCEPT.split(text, maxsplit=1)
        included = frozenset(_codes_in(first))
        return cls(included, frozenset(_codes_in(rest[0])) if rest else frozenset())

    @property
    def is_unknown(self) -> bool:
        return not self.included

    def __contains__(self, code: str) -> bool:
        if code not in NAMES:
            return False
        if WORLD in self.included:
            return code not in self.excluded
        return code in self.included

    @property
    def codes(self) -> str:
        """As stored."""
        if self.is_unknown:
            return "unknown"
        minus = [f"-{code}" for code in sorted(self.excluded)]
        return " ".join([*sorted(self.included), *minus])

    def __str__(self):
        if self.is_unknown:
            return "territory not stated"
        if WORLD not in self.included:
            return ", ".join(sorted(NAMES[code] for code in self.included))
        if not self.excluded:
            return "worldwide"
        names = sorted(NAMES[code] for code in self.excluded)
        *others, last = names
        joined = f"{', '.join(others)} and {last}" if others else last
        return f"worldwide except {joined}"


def _codes_in(text: str):
    """The codes named in `text`, where names may hold "and" and commas themselves."""
    rest = text.strip()
    while rest:
        named = _NAME.match(rest)
        if not named:
            word = rest.split(",")[0].strip()
            raise ValueError(
                f"{word!r} is not a territory. Write English names or two-letter ISO "
                "codes with commas between, worldwide, worldwide except China, or "
                "unknown."
            )
        yield _CODES[named["name"].lower()]
        rest = rest[named.end() :]


def holds_in(field: str, code: str) -> Q:
    """Rows whose territory set `field` contains the territory `code`."""
    if code not in NAMES:
        raise ValueError(f"{code!r} is not a territory of ISO 3166-1.")
    named = Q(**{f"{field}__contains": code}) | Q(**{f"{field}__startswith": WORLD})
    return named & ~Q(**{f"{field}__contains": f"-{code}"})


class TerritorySetFormField(ParsedFormField):
    value_class = TerritorySet
    stored = "codes"


class TerritorySetField(ParsedField):
    """A column for a TerritorySet; None, stored as "", is "not yet filled in"."""

    form_class = TerritorySetFormField
    # All 249 codes with a minus and a space each.
    longest = 1000
