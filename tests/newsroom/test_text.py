import unicodedata

import pytest
from django import forms
from django.apps import apps
from django.db import models
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text import (
    MOST_MARKS,
    NoCharacterError,
    can_be_seen,
    many_lines,
    one_line,
    verbatim,
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
# Each is replaced by a space, dropped or refused; none may come through a line.
NEVER_IN_A_LINE = "\x07\x0b\x0c\x1b\x85\x9f\n\r\u2028\u2029\u200b\u202e\u2066\ufeff"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Robots ring\u0007 twice", "Robots ring twice"),
        ("Line one\u2028line two", "Line one line two"),
        ("Line one\r\nline two", "Line one line two"),
        ("Nora \u202egnirps", "Nora gnirps"),
        ("Un\u200bder\ufeffstudy", "Understudy"),
        ("wo\u200cman", "woman"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👨\u200d👩\u200d👧 at home", "👨\u200d👩\u200d👧 at home"),
        ("Ghost\u00adwriter", "Ghost\u00adwriter"),
        ("  a \t b  ", "a b"),
        ("\u200b\u200b", ""),
        ("\u3164\u3164", ""),
        ("\u00ad\u2800", ""),
    ],
)
def test_a_line_holds_what_can_be_seen(text, line):
    assert one_line(text) == line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("One\r\ntwo\rthree\u2028four", "One\ntwo\nthree\nfour"),
        ("A bell\u0007 rings\tonce", "A bell  rings\tonce"),
        ("turned \u202eround", "turned round"),
        ("\u200b\n\u200b", ""),
    ],
)
def test_a_text_keeps_its_lines(text, lines):
    assert many_lines(text) == lines


def test_a_quotation_stays_sign_for_sign():
    assert verbatim("  Two  spaces\r\nand a\ttab\u200b ") == (
        "  Two  spaces\r\nand a\ttab\u200b "
    )


@pytest.mark.parametrize("door", [one_line, many_lines, verbatim])
@pytest.mark.parametrize("sign", ["\0", "\ud800", "\ufffe", "\uffff", "\U0001fffe"])
def test_what_is_no_character_is_refused_by_its_number(door, sign):
    with pytest.raises(NoCharacterError, match=f"U\\+{ord(sign):04X}"):
        door(f"a{sign}b")


@given(texts)
def test_a_door_takes_its_own_output_unchanged(text):
    for door in (one_line, many_lines, verbatim):
        try:
            once = door(text)
        except NoCharacterError:
            continue
        assert door(once) == once
        assert not once or can_be_seen(once)
        assert not {s for s in once if unicodedata.category(s) == "Cc"} - set(
            "\n\r\t\x85"
        )


def test_marks_on_one_letter_are_capped():
    assert one_line("a" + "\u0301" * 40) == "a" + "\u0301" * MOST_MARKS


def text_fields():
    """Each form field of text that staff or readers fill in, by its model's field."""
    for model in apps.get_models():
        if model._meta.app_label == "history_models":
            continue
        for field in model._meta.concrete_fields:
            if not isinstance(field, models.CharField | models.TextField):
                continue
            form_field = field.formfield() if field.editable else None
            if type(form_field) is forms.CharField:
                yield f"{model._meta.label}.{field.name}", form_field


def lets_through(field) -> str:
    """Which of NEVER_IN_A_LINE a text field stores."""
    field.max_length = None
    cleaned = field.to_python(f"a{NEVER_IN_A_LINE}b")
    allowed = "\n" if isinstance(field.widget, forms.Textarea) else ""
    dangerous = "\x07\x0b\x0c\x1b\x9f\u202e" if allowed else NEVER_IN_A_LINE
    return "".join(
        sign for sign in cleaned if sign in dangerous and sign not in allowed
    )


def test_every_text_field_goes_through_the_door():
    fields = dict(text_fields())

    assert len(fields) > 50
    assert {
        name: found for name, field in fields.items() if (found := lets_through(field))
    } == {}
    assert [
        name for name, field in fields.items() if field.to_python("\u200b\u3164") != ""
    ] == []


def test_a_field_with_a_door_of_its_own_is_caught():
    class OwnField(forms.CharField):
        def to_python(self, value):
            return value

    assert lets_through(OwnField()) == NEVER_IN_A_LINE


def test_a_line_end_counts_once():
    field = forms.CharField(max_length=3, widget=forms.Textarea)

    assert field.clean("a\r\nb") == "a\nb"
    with pytest.raises(forms.ValidationError, match="it has 4"):
        field.clean("a\r\nbc")


def test_a_password_is_taken_as_it_is():
    field = forms.CharField(widget=forms.PasswordInput, strip=False)

    assert field.clean(" a\u200bb\u0007 ") == " a\u200bb\u0007 "
