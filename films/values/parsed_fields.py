"""Columns and form fields for values that are read from, and kept as, short text.

A value class has `parse(text)`, which raises ValueError in words for the desk, and
a property that gives the text it is stored as; None, stored as "", is "not yet
filled in".
"""

import logging

from django import forms
from django.core import exceptions
from django.db import models

logger = logging.getLogger(__name__)


class ParsedFormField(forms.CharField):
    """Reads a `value_class`; shows again exactly what was typed, if it is wrong."""

    value_class: type
    stored: str

    def prepare_value(self, value):
        is_read = isinstance(value, self.value_class)
        return getattr(value, self.stored) if is_read else value

    def to_python(self, value):
        text = super().to_python(value)
        if not text:
            return None
        try:
            return self.value_class.parse(text)
        except ValueError as problem:
            raise forms.ValidationError(str(problem), code="invalid") from problem

    def run_validators(self, value):
        """The parser has judged the text; its length says nothing more."""

    def has_changed(self, initial, data):
        return self.prepare_value(initial or "") != (data or "").strip()


class ParsedField(models.CharField):
    """A column for the values that `form_class` reads, at most `longest` signs."""

    form_class: type[ParsedFormField]
    longest: int

    def __init__(self, *args, **kwargs):
        kwargs |= {"max_length": self.longest, "blank": True, "default": None}
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        for settled in ("max_length", "blank", "default"):
            kwargs.pop(settled, None)
        return name, path, args, kwargs

    def from_db_value(self, value, expression, connection):
        """The value, or None and a line in the log for what no form has let in."""
        try:
            return self.form_class.value_class.parse(value) if value else None
        except ValueError:
            logger.exception("%s holds %r, which cannot be read.", self, value)
            return None

    def to_python(self, value):
        if not value:
            return None
        if isinstance(value, self.form_class.value_class):
            return value
        try:
            return self.form_class.value_class.parse(str(value))
        except ValueError as problem:
            raise exceptions.ValidationError(str(problem), code="invalid") from problem

    def get_prep_value(self, value):
        value = self.to_python(value)
        return getattr(value, self.form_class.stored) if value else ""

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj))

    def clean(self, value, model_instance):
        return self.to_python(value)

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": self.form_class} | kwargs)
