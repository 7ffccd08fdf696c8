"""What may stand in a text, whoever sends it: one function for lines, one for texts.

What no reader can see and no feed can carry is dropped, folded or refused by name;
nothing that can be seen is changed.
"""

import re
import unicodedata

# As many marks on one letter as Tibetan and pointed Hebrew use; more is noise.
MOST_MARKS = 6

# Cc but for tab and the line ends: XML 1.0 cannot carry most of them, and editors send
# them with what they paste (https://www.w3.org/TR/xml/#charsets).
_CONTROLS = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
# NUL, lone surrogates and the 66 code points that are no characters.
_NO_CHARACTER = re.compile(
    "[\0\ud800-\udfff\ufdd0-\ufdef"
    + "".join(
        chr(plane * 0x10000 + 0xFFFE + last) for plane in range(17) for last in (0, 1)
    )
    + "]"
)
_LINE_ENDS = re.compile(r"\r\n|[\r\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
# Overrides turn letters round for the eye only; embeddings and marks do it in part.
_OVERRIDES = dict.fromkeys(map(ord, "\u202d\u202e"))
_DIRECTIONS = dict.fromkeys(
    map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
)
_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u2060\ufeff\u180e"))
_JOINERS = "\u200c\u200d"
_JOINED = frozenset(["Lo", "Lm", "Mn", "Mc", "So", "Sk"])
# Letters and signs by category that are blank all the same: fillers, Braille's blank.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5")


def for_xml(text: str) -> str:
    """`text` without what XML 1.0 cannot carry, whatever the database holds."""
    return _NO_CHARACTER.sub("", _CONTROLS.sub(" ", text))


class NoCharacterError(ValueError):
    """The text holds a code point that no database or feed keeps; says which."""


def one_line(text: str) -> str:
    """`text` as one line: line ends and controls become spaces, spaces one.

    Zero-width signs and those that change the direction are dropped, but for the
    joiners that Persian, the scripts of India and emoji are written with. A text
    without a sign that can be seen comes back empty. Raises NoCharacterError.
    """
    text = _CONTROLS.sub(" ", _line_ends(text)).translate(_DIRECTIONS | _ZERO_WIDTH)
    return _seen(_SPACES.sub(" ", _without_odd_joiners(text)).strip())


def many_lines(text: str) -> str:
    """`text` with "\\n" as its line ends; controls become spaces.

    A text without a sign that can be seen comes back empty. Raises NoCharacterError.
    """
    return _seen(_CONTROLS.sub(" ", _line_ends(text)).translate(_OVERRIDES))


def verbatim(text: str) -> str:
    """`text` sign for sign, but for controls, which become spaces; for quotations."""
    return _seen(_CONTROLS.sub(" ", _checked(text)))


def can_be_seen(text: str) -> bool:
    """Whether any sign of `text` leaves a mark on the page."""
    return any(
        sign not in _BLANK and unicodedata.category(sign)[0] not in "ZCM"
        for sign in text
    )


def _line_ends(text: str) -> str:
    return _LINE_ENDS.sub("\n", _checked(text))


def _checked(text: str) -> str:
    found = _NO_CHARACTER.search(text)
    if found:
        raise NoCharacterError(
            f"This holds U+{ord(found[0]):04X}, which is no character and cannot be "
            "stored; type it again without pasting."
        )
    return text


def _seen(text: str) -> str:
    return _with_few_marks(text) if can_be_seen(text) else ""


def _with_few_marks(text: str) -> str:
    if text.isascii():
        return text
    kept, marks = [], 0
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in ("Mn", "Me") else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def _without_odd_joiners(text: str) -> str:
    """`text` with joiners only behind what they join: a letter without case, a sign."""
    if not any(joiner in text for joiner in _JOINERS):
        return text
    kept = ""
    for sign in text:
        if sign in _JOINERS and not _can_be_joined(kept[-1:]):
            continue
        kept += sign
    return kept


def _can_be_joined(sign: str) -> bool:
    return bool(sign) and unicodedata.category(sign) in (
        "Lo",
        "Lm",
        "Mn",
        "Mc",
        "So",
        "Sk",
    )
