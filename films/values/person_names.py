"""People's names as they are printed, put into their parts and into lists."""

import re
from dataclasses import dataclass

SUFFIXES = {"jr": "Jr", "sr": "Sr", "ii": "II", "iii": "III", "iv": "IV"}
# Written small, they belong to the family name behind them.
_SMALL = (
    "af al bin bint da dal de degli dei del della den der des di do dos du el ibn la "
    "las le les los te ten ter van von y zu zum zur"
)
PARTICLES = frozenset(_SMALL.split())
_BRACKETS = re.compile(r"(.*\S)\s+(\([^()]*\))\s*")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


@dataclass(frozen=True)
class Author:
    given: str
    family: str
    suffix: str = ""
    printed_as: str = ""

    def __str__(self):
        return " ".join(part for part in (self.given, self.family, self.suffix) if part)


def parse_author(printed: str) -> Author:
    """The parts of a name printed as "Ana Bell", "Bell, Ana" or "Jr, Mike Fleming".

    A suffix that was taken for the surname goes back to its place. `printed_as` is
    set where the parts, put together, read in another way than what was printed.
    Raises ValueError for a text without a name.
    """
    suffix = ""
    pieces = []
    for piece in printed.split(","):
        words = piece.split()
        if words and not suffix and (suffix := _suffix(words[-1])):
            words = words[:-1]
        if words:
            pieces.append(words)
    if not pieces:
        raise ValueError(f"{printed!r} holds no author's name.")
    if len(pieces) > 1:
        family, given = pieces[0], [word for words in pieces[1:] for word in words]
    else:
        given, family = _split(pieces[0])
    parts = (" ".join(given), " ".join(family), suffix)
    author = Author(*parts)
    if str(author) == " ".join(printed.split()):
        return author
    return Author(*parts, printed_as=printed)


def sort_name(name: str) -> str:
    """A name as lists sort it: "Krasinski, John", "del Norte, Gil", "Lamp, Bo, III".

    What stands in brackets stays at the end; a name in a script without capital
    letters, which puts the family name first anyway, and a single name stay as typed.
    """
    words = name.split()
    if len(words) < 2 or not _LATIN.search(name):
        return name.strip()
    bracketed = _BRACKETS.fullmatch(name)
    if bracketed:
        return f"{sort_name(bracketed[1])} {bracketed[2]}"
    suffix = words.pop() if _suffix(words[-1]) and len(words) > 2 else ""
    given, family = _split(words)
    parts = (" ".join(family), " ".join(given), suffix)
    return ", ".join(part.strip(",") for part in parts if part)


def _split(words: list[str]) -> tuple[list[str], list[str]]:
    """The given names and the family name of a name in its usual order."""
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
        start -= 1
    return words[:start], words[start:]


def _suffix(word: str) -> str:
    return SUFFIXES.get(word.removesuffix(".").lower(), "")
