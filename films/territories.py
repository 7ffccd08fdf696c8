"""Sets of territories with exclusions: "worldwide except China".

Stored as ISO 3166-1 alpha-2 codes in one text, sorted, "*" for the world and a
minus for what is left out: "US", "CA US", "* -CN". "unknown" says that it was
looked up and not stated. An empty column is "not yet filled in", None in Python.
"""

import re
from dataclasses import dataclass

from django import forms
from django.core import exceptions
from django.db import models
from django.db.models import Q

from films.countries import NAMES

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


class TerritorySetField(models.CharField):
    """A column for a TerritorySet; None, stored as "", is "not yet filled in"."""

    def __init__(self, *args, **kwargs):
        # All 249 codes with a minus and a space each.
        kwargs |= {"max_length": 1000, "blank": True, "default": None}
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        for settled in ("max_length", "blank", "default"):
            kwargs.pop(settled, None)
        return name, path, args, kwargs

    def from_db_value(self, value, expression, connection):
        return TerritorySet.parse(value) if value else None

    def to_python(self, value):
        if not value:
            return None
        if isinstance(value, TerritorySet):
            return value
        try:
            return TerritorySet.parse(str(value))
        except ValueError as problem:
            raise exceptions.ValidationError(str(problem), code="invalid") from problem

    def get_prep_value(self, value):
        value = self.to_python(value)
        return value.codes if value else ""

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def clean(self, value, model_instance):
        return self.to_python(value)

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": TerritorySetFormField} | kwargs)


class TerritorySetFormField(forms.CharField):
    def prepare_value(self, value):
        return value.codes if isinstance(value, TerritorySet) else value

    def to_python(self, value):
        text = super().to_python(value)
        if not text:
            return None
        try:
            return TerritorySet.parse(text)
        except ValueError as problem:
            raise forms.ValidationError(str(problem), code="invalid") from problem

    def run_validators(self, value):
        """The parser has judged the text; its length says nothing more."""

    def has_changed(self, initial, data):
        return self.prepare_value(initial or "") != (data or "").strip()
