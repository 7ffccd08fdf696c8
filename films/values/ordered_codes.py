"""Ordered lists of codes in one column: countries and languages of a film.

Their order is a fact (United States · China · Canada), so these are lists and
never sets. Stored with a space on each side, so that " US " finds a country.
"""

import logging

from django import forms
from django.core import exceptions
from django.db import models

from films.values import languages, territory_names
from films.values.names_in_text import Names

logger = logging.getLogger(__name__)

TABLES = {
    "country": (territory_names.NAMES, "country", territory_names.OTHER_NAMES),
    "language": (languages.NAMES, "language", languages.OTHER_NAMES),
}
_READ = {
    kind: Names(
        {code: code for code in names}
        | {name: code for code, name in names.items()}
        | others
    )
    for kind, (names, _noun, others) in TABLES.items()
}


def parse(text: str, kind: str) -> list[str]:
    """The codes in `text`: names or codes, with commas between, in that order.

    Raises ValueError, naming the word that is no such code or name.
    """
    names, noun, _others = TABLES[kind]
    codes: list[str] = []
    for code, words in _READ[kind].read(text):
        if code is None:
            raise ValueError(
                f"{words!r} is not a {noun} of our table. Write English names or codes "
                "with commas between, in their order."
            )
        if code in codes:
            raise ValueError(f"{names[code]} is named twice.")
        codes.append(code)
    return codes


class OrderedCodesField(models.CharField):
    """A column for an ordered list of codes; the empty list is "not yet filled in"."""

    def __init__(self, *args, kind, **kwargs):
        self.kind = kind
        kwargs |= {"max_length": 200, "blank": True, "default": list}
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        for settled in ("max_length", "blank", "default"):
            kwargs.pop(settled, None)
        return name, path, args, kwargs | {"kind": self.kind}

    def from_db_value(self, value, expression, connection):
        """The codes; those that no table has, which no form lets in, are left out."""
        codes = (value or "").split()
        known = [code for code in codes if code in TABLES[self.kind][0]]
        if known != codes:
            logger.error("%s holds %r, which cannot be read.", self, value)
        return known

    def to_python(self, value):
        if isinstance(value, (list, tuple)):
            return list(value)
        try:
            return parse(value or "", self.kind)
        except ValueError as problem:
            raise exceptions.ValidationError(str(problem), code="invalid") from problem

    def get_prep_value(self, value):
        codes = self.to_python(value)
        return f" {' '.join(codes)} " if codes else ""

    def value_to_string(self, obj):
        return " ".join(self.value_from_object(obj))

    def clean(self, value, model_instance):
        return self.to_python(value)

    def formfield(self, **kwargs):
        form = {"form_class": OrderedCodesFormField, "kind": self.kind}
        return super().formfield(**form | kwargs)


class OrderedCodesFormField(forms.CharField):
    def __init__(self, *args, kind, **kwargs):
        self.kind = kind
        super().__init__(*args, **kwargs)

    def prepare_value(self, value):
        if isinstance(value, (list, tuple)):
            names, _noun, _others = TABLES[self.kind]
            return ", ".join(names.get(code, code) for code in value)
        return value

    def to_python(self, value):
        try:
            return parse(super().to_python(value), self.kind)
        except ValueError as problem:
            raise forms.ValidationError(str(problem), code="invalid") from problem

    def run_validators(self, value):
        """The parser has judged the text; its length says nothing more."""

    def has_changed(self, initial, data):
        return (self.prepare_value(initial or "") or "") != (data or "").strip()
