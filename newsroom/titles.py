"""The one mark that a one-line text may hold: `_The Quay_` is the title of a work.

Readers see it in italics, as a `<cite>`; whatever can show none, as the title of a
window, a feed or a list, has the words without the marks. An underscore inside a word,
one alone, and one behind a backslash stay as they were typed.
"""

import re

from django.db import models
from django.utils.html import escape
from django.utils.safestring import SafeString

HINT = "A title between underscores, _The Quay_, is set in italics."

_MARKED = re.compile(
    r"(?<![\w\\])_(?=[^\s_])"  # before a word
    r"((?:[^_\n]|(?<=[^\W_])_(?=[^\W_]))+)"  # an underscore inside a word is its own
    r"(?<=[^\s\\])_(?!\w)"  # behind a word
)


def with_titles(text: str) -> SafeString:
    """`text` as HTML, escaped, with its marked titles in `<cite>`."""
    # What is escaped begins with "&" and ends with ";", which are no more part of a
    # word than the sign they stand for: the marks are found where they were typed.
    return SafeString(_MARKED.sub(r"<cite>\1</cite>", escape(text)))


def without_marks(text: str) -> str:
    """`text` as plain text, its marked titles without their marks."""
    return _MARKED.sub(r"\1", text)


class _MayHoldTitles:
    """A column of such texts. Its forms say so; to migrations it is Django's own."""

    def formfield(self, **kwargs):
        field = super().formfield(**kwargs)
        field.help_text = f"{field.help_text} {HINT}".strip()
        return field

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        return name, f"django.db.models.{self.get_internal_type()}", args, kwargs


class TitledCharField(_MayHoldTitles, models.CharField):
    def get_internal_type(self):
        return "CharField"


class TitledTextField(_MayHoldTitles, models.TextField):
    def get_internal_type(self):
        return "TextField"
