"""Shows where the words of a query stand in a text."""

import re
from itertools import accumulate

from django.utils.html import escape
from django.utils.safestring import SafeString

from newsroom.search.words import fold_sign

EXCERPT_SIGNS = 220
SIGNS_BEFORE = 60


def highlight(text: str, words: list[str]) -> SafeString:
    """`text` escaped, with each of the folded `words` in a `<mark>`."""
    pieces, end = [], 0
    for start, stop in _hits(text, words):
        pieces += [escape(text[end:start]), f"<mark>{escape(text[start:stop])}</mark>"]
        end = stop
    return SafeString("".join([*pieces, escape(text[end:])]))


def excerpt(text: str, words: list[str]) -> SafeString:
    """The part of `text` around its first hit, or its beginning, highlighted."""
    first, _stop = next(_hits(text, words), (0, 0))
    start = 0
    if first > SIGNS_BEFORE:
        start = text.find(" ", first - SIGNS_BEFORE, first) + 1 or first
    stop = len(text)
    if stop - start > EXCERPT_SIGNS:
        last_space = text.rfind(" ", start, start + EXCERPT_SIGNS)
        stop = last_space if last_space > start else start + EXCERPT_SIGNS
    before, after = "… " if start else "", " …" if stop < len(text) else ""
    return SafeString(before + highlight(text[start:stop], words) + after)


def _hits(text: str, words: list[str]):
    """(start, stop) in `text` of each hit, in order, never overlapping."""
    if not words:
        return
    folded = [fold_sign(sign) for sign in text]
    # Where in the folded text each sign of the text begins; one more for the end.
    begins = [0, *accumulate(map(len, folded))]
    longest_first = sorted(words, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    start = 0
    for match in pattern.finditer("".join(folded)):
        while begins[start + 1] <= match.start():
            start += 1
        stop = start
        while begins[stop] < match.end():
            stop += 1
        # An accent that stands as a sign of its own belongs to the letter before.
        while stop < len(text) and not folded[stop]:
            stop += 1
        # "ß" is one sign, and yet two hits of "s".
        if stop > start:
            yield start, stop
        start = stop
