"""Ordered lists of codes in one column: countries and languages of a film.

Their order is a fact (United States · China · Canada), so these are lists and
never sets. Stored with a space on each side, so that " US " finds a country.
"""

import re

from django import forms
from django.core import exceptions
from django.db import models

from films import languages
from newsroom import countries

TABLES = {
    "country": (countries.NAMES, "country"),
    "language": (languages.NAMES, "language"),
}


def parse(text: str, kind: str) -> list[str]:
    """The codes in `text`: names or codes, with commas between, in that order.

    Raises ValueError, naming the word that is no such code or name.
    """
    names, noun = TABLES[kind]
    by_word = {name.lower(): code for code, name in names.items()}
    by_word |= {code.lower(): code for code in names}
    separator = r"[,\s]+" if re.fullmatch(r"(\s*[A-Za-z]{2,3}\s*)+", text) else ","
    codes: list[str] = []
    for word in re.split(separator, text.strip()):
        if not word.strip():
            continue
        code = by_word.get(" ".join(word.lower().split()))
        if code is None:
            raise ValueError(
                f"{word.strip()!r} is not a {noun} of our table. Write English names "
                "or codes with commas between, in their order."
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
        return (value or "").split()

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
            names, _noun = TABLES[self.kind]
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
