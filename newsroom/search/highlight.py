"""Shows where the words of a query stand in a text."""

from django.utils.html import escape
from django.utils.safestring import SafeString

from newsroom.search.words import words

EXCERPT_SIGNS = 220
SIGNS_BEFORE = 60


def highlight(text: str, marks: list[str]) -> SafeString:
    """`text` escaped, each word that `marks` of `Asked` stand for in a `<mark>`."""
    pieces, end = [], 0
    for start, stop in _hits(text, marks):
        pieces += [escape(text[end:start]), f"<mark>{escape(text[start:stop])}</mark>"]
        end = stop
    return SafeString("".join([*pieces, escape(text[end:])]))


def excerpt(text: str, marks: list[str]) -> SafeString:
    """The part of `text` around its first hit, or its beginning, highlighted."""
    first, _stop = next(_hits(text, marks), (0, 0))
    start = 0
    if first > SIGNS_BEFORE:
        start = text.find(" ", first - SIGNS_BEFORE, first) + 1 or first
    stop = len(text)
    if stop - start > EXCERPT_SIGNS:
        last_space = text.rfind(" ", start, start + EXCERPT_SIGNS)
        stop = last_space if last_space > start else start + EXCERPT_SIGNS
    before, after = "… " if start else "", " …" if stop < len(text) else ""
    return SafeString(before + highlight(text[start:stop], marks) + after)


def _hits(text: str, marks: list[str]):
    """(start, stop) in `text` of each word that one of `marks` stands for, in order."""
    wholes = {mark for mark in marks if not mark.endswith("*")}
    beginnings = tuple(mark[:-1] for mark in marks if mark.endswith("*"))
    if not marks:
        return
    for word in words(text):
        forms = {word.text, *word.others}
        if forms & wholes or any(form.startswith(beginnings) for form in forms):
            yield word.start, word.stop
