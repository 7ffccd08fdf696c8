"""CASES F30: one light mark for a title, in every text of one line."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.titles import with_titles, without_marks

SIGNS = st.text(st.sampled_from("_ab é1 \\<>&\"'/-.,(\n漢"), max_size=40)
TAG = re.compile(r"</?cite>")


@pytest.mark.parametrize(
    ("typed", "html", "plain"),
    [
        ("_The Quay_ opens", "<cite>The Quay</cite> opens", "The Quay opens"),
        ("At (_Quay_)", "At (<cite>Quay</cite>)", "At (Quay)"),
        ("_Quay_'s end", "<cite>Quay</cite>&#x27;s end", "Quay's end"),
        ("_A_ and _B_", "<cite>A</cite> and <cite>B</cite>", "A and B"),
        ("_A_/_B_", "<cite>A</cite>/<cite>B</cite>", "A/B"),
        ("_Tom & Jerry_", "<cite>Tom &amp; Jerry</cite>", "Tom & Jerry"),
        ('"_Quay_"', "&quot;<cite>Quay</cite>&quot;", '"Quay"'),
        ("_¿Qué?_", "<cite>¿Qué?</cite>", "¿Qué?"),
        ("_file_name_ too", "<cite>file_name</cite> too", "file_name too"),
    ],
)
def test_a_marked_title_is_set_in_italics(typed, html, plain):
    assert with_titles(typed) == html
    assert without_marks(typed) == plain


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "snake_case_word",
        "a_b and c_d",
        "_",
        "__",
        "___",
        "_ alone _",
        "_ open",
        "_open only",
        "only closed_",
        "__init__",
        r"\_typed\_",
        r"_typed\_",
        r"\_typed_",
        "_two\nlines_",
        "x_y_",
        "_x_y",
    ],
)
def test_every_other_underscore_stays_as_typed(typed):
    assert with_titles(typed) == typed
    assert without_marks(typed) == typed


@given(SIGNS)
def test_the_html_is_the_plain_text_escaped_and_its_titles(text):
    html = with_titles(text)

    bare = TAG.sub("", html)
    assert not re.search("[<>\"']", bare)
    assert unescape(bare) == without_marks(text)
    assert html.count("<cite>") == html.count("</cite>")


@given(SIGNS)
def test_only_marks_are_taken_out(text):
    plain = without_marks(text)

    assert plain.replace("_", "") == text.replace("_", "")
    assert len(text) - len(plain) == 2 * with_titles(text).count("<cite>")


def test_a_long_line_of_marks_is_read_at_once():
    for text in ("_a " * 20_000, "_a_b " * 20_000, "_" * 60_000, "_" + "a_b" * 20_000):
        assert without_marks(text) == text
