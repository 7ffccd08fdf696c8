"""One language, as a BCP 47 tag in a column: zh, zh-Hans, pt-BR."""

from django import forms
from django.core import exceptions
from django.db import models

from films.values import languages
from films.values.ordered_codes import parse as parse_codes
from newsroom.countries import NAMES as REGIONS

# Source: https://www.iana.org/assignments/language-subtag-registry, the scripts that
# titles and names of films are printed in.
_SCRIPTS = (
    "Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hans Hant Hebr Hira Jpan "
    "Kana Khmr Knda Kore Laoo Latn Mlym Mong Mymr Orya Sinh Taml Telu Thaa Thai Tibt"
)
SCRIPTS = frozenset(_SCRIPTS.split())


def parse(text: str) -> str:
    """The tag in `text`, an English name or a tag in any case; "" for no text.

    Raises ValueError, naming what is no language, script or region.
    """
    text = text.strip()
    if not text:
        return ""
    code, *rest = text.replace("_", "-").split("-")
    if code.lower() not in languages.NAMES:
        try:
            found = parse_codes(text, "language")
        except ValueError:
            raise ValueError(
                f"{text!r} is not a language of our table. Write its English name or "
                "its code, such as Chinese, zh or zh-Hans."
            ) from None
        if len(found) > 1:
            raise ValueError(f"{text!r} names {len(found)} languages. Write one.")
        return found[0] if found else ""
    tag = [code.lower()]
    if rest and rest[0].title() in SCRIPTS:
        tag.append(rest.pop(0).title())
    if rest and rest[0].upper() in REGIONS:
        tag.append(rest.pop(0).upper())
    if rest:
        raise ValueError(
            f"{rest[0]!r} in {text!r} is no script or region that we know. Write the "
            "language alone, or such as zh-Hans (a script) or pt-BR (a region)."
        )
    return "-".join(tag)


def shown(tag: str) -> str:
    """The English name of a language alone; a tag with a script or region as it is."""
    return languages.NAMES.get(tag, tag)


class LanguageFormField(forms.CharField):
    """Takes a name or a tag, and shows the name; what is wrong, as it was typed."""

    def prepare_value(self, value):
        return shown(value) if value else value

    def to_python(self, value):
        try:
            return parse(super().to_python(value))
        except ValueError as problem:
            raise forms.ValidationError(str(problem), code="invalid") from problem

    def run_validators(self, value):
        """The parser has judged the text; its length says nothing more."""

    def has_changed(self, initial, data):
        return (shown(initial or "")) != (data or "").strip()


class LanguageField(models.CharField):
    """A column for the tag of one language; "" is "not yet filled in"."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs | {"max_length": 20, "blank": True})

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        for settled in ("max_length", "blank"):
            kwargs.pop(settled, None)
        return name, path, args, kwargs

    def clean(self, value, model_instance):
        """The tag. What stands in the database is not judged, so it breaks no page."""
        try:
            return parse(value or "")
        except ValueError as problem:
            raise exceptions.ValidationError(str(problem), code="invalid") from problem

    def formfield(self, **kwargs):
        form = {"form_class": LanguageFormField, "max_length": None}
        return super().formfield(**form | kwargs)
