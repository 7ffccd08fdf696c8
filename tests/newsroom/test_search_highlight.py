from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.search.asking import read
from newsroom.search.highlight import excerpt, highlight


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("Next Gen", "gen", "Next <mark>Gen</mark>"),
        ("Michael Peña", "PENA", "Michael <mark>Peña</mark>"),
        ("Pen\u0303a came", "pena", "<mark>Pen\u0303a</mark> came"),
        ("Ese\u0301 hombre", "ese", "<mark>Ese\u0301</mark> hombre"),
        ("Straße", "strasse", "<mark>Straße</mark>"),
        ("Record, Rec Room", "rec", "<mark>Record</mark>, <mark>Rec</mark> Room"),
        ("Rec Room e", "e", "Rec Room <mark>e</mark>"),
        ("The baker’s", "bakers", "The <mark>baker’s</mark>"),
        ("Ghost\u00adwriter", "ghostwriter", "<mark>Ghost\u00adwriter</mark>"),
        ("heroes", "hero", "<mark>heroes</mark>"),
        ("robot robots", "robot robots", "<mark>robot</mark> <mark>robots</mark>"),
        ("a < b & c", "b", "a &lt; <mark>b</mark> &amp; c"),
        ("a <b>", "<b>", "a &lt;<mark>b</mark>&gt;"),
        ("nothing", "", "nothing"),
    ],
)
def test_hits_are_marked_and_the_rest_is_escaped(text, query, expected):
    assert highlight(text, read(query).marks) == expected


@given(st.text(), st.text(max_size=5))
def test_without_the_marks_the_text_is_what_it_was(text, query):
    marked = highlight(text, read(query).marks)

    plain = marked.replace("<mark>", "").replace("</mark>", "")
    assert unescape(plain) == unescape(str(highlight(text, [])))
    assert "<" not in plain


def test_an_excerpt_begins_at_a_word_shortly_before_the_first_hit():
    text = "word " * 100 + "robot " + "after " * 100

    shown = str(excerpt(text, ["robot*"]))

    assert shown.startswith("… word ")
    assert "<mark>robot</mark>" in shown
    assert shown.endswith("after …")
    assert len(shown) < 260


def test_a_text_without_spaces_is_still_cut():
    assert len(str(excerpt("x" * 10_000, ["y"]))) < 260


def test_a_short_text_is_shown_whole():
    assert excerpt("A robot.", ["robot*"]) == "A <mark>robot</mark>."
