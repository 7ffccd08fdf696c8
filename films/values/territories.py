"""Sets of territories with exclusions: "worldwide except China".

Stored as ISO 3166-1 alpha-2 codes in one text, sorted, "*" for the world and a
minus for what is left out: "US", "CA US", "* -CN"; states that are gone have the
longer codes of territory_names.py. "unknown" says that it was looked up and not
stated. An empty column is "not yet filled in", None in Python.
"""

import re
from dataclasses import dataclass

from films.values.names_in_text import Names
from films.values.parsed_fields import ParsedField, ParsedFormField
from films.values.territory_names import AMBIGUOUS, NAMES, OTHER_NAMES, PARTS, REGIONS

WORLD = "*"
NOT_STATED = "territory not stated"
_UNKNOWN = {"unknown", "not stated", "not known", NOT_STATED}
_EXCEPT = re.compile(r"\b(?:except|excluding|excl|without|but not|other than)\b", re.I)


@dataclass(frozen=True)
class Refused:
    """A word that is understood and yet names no one territory."""

    why: str


_READ = Names(
    {name: REGIONS[name].split() for name in REGIONS}
    | {code: [code] for code in NAMES}
    | {name: [code] for code, name in NAMES.items()}
    | {
        name.replace("Saint ", "St "): [code]
        for code, name in NAMES.items()
        if name.startswith("Saint ")
    }
    | {name: [code] for name, code in OTHER_NAMES.items()}
    | dict.fromkeys(["world", "worldwide", "whole world", "global"], [WORLD])
    | {name: Refused(f"may be {names}; say which") for name, names in AMBIGUOUS.items()}
    | {
        name: Refused(f"is a part of {whole}; write that, and the part in a note")
        for name, whole in PARTS.items()
    }
)


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

        Names or codes with commas between, "worldwide", "worldwide except China", a
        region, which stands for its territories, or "unknown". Raises ValueError,
        naming the word that is no territory, or that may be two.
        """
        words = text.split()
        if " ".join(words).lower() in _UNKNOWN:
            return cls()
        if all(word.removeprefix("-") in NAMES or word == WORLD for word in words):
            return cls(
                frozenset(word for word in words if not word.startswith("-")),
                frozenset(word[1:] for word in words if word.startswith("-")),
            )
        first, *rest = _EXCEPT.split(text, maxsplit=1)
        included = _codes_in(first if first.strip() else text)
        excluded = _codes_in(rest[0]) if rest else set()
        if WORLD not in included and excluded and excluded < included:
            included, excluded = included - excluded, set()
        return cls(frozenset(included), frozenset(excluded))

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
            return NOT_STATED
        if WORLD not in self.included:
            return ", ".join(sorted(NAMES[code] for code in self.included))
        if not self.excluded:
            return "worldwide"
        names = sorted(NAMES[code] for code in self.excluded)
        *others, last = names
        joined = f"{', '.join(others)} and {last}" if others else last
        return f"worldwide except {joined}"


def _codes_in(text: str) -> set[str]:
    """The codes named in `text`, which must name one at least."""
    found = set()
    words = ""
    for entry, words in _READ.read(text):
        if isinstance(entry, Refused):
            raise ValueError(f"{words!r} {entry.why}.")
        if entry is None:
            break
        found |= set(entry)
    else:
        if found:
            return found
    raise ValueError(
        f"{words or text.strip()!r} is not a territory. Write English names or "
        "two-letter ISO codes with commas between, a region, worldwide, worldwide "
        "except China, or unknown."
    )


class TerritorySetFormField(ParsedFormField):
    value_class = TerritorySet
    stored = "codes"


class TerritorySetField(ParsedField):
    """A column for a TerritorySet; None, stored as "", is "not yet filled in"."""

    form_class = TerritorySetFormField
    # All 249 codes with a minus and a space each.
    longest = 1000
