"""Authors' names as sources print them, put back into their parts."""

import re
from dataclasses import dataclass

SUFFIXES = {"jr": "Jr", "sr": "Sr", "ii": "II", "iii": "III", "iv": "IV"}


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
    pieces = [piece.strip() for piece in printed.split(",") if piece.strip()]
    suffix = ""
    names = []
    for piece in pieces:
        if (mark := _suffix(piece)) and not suffix:
            suffix = mark
        else:
            names.append(piece)
    if not names:
        raise ValueError(f"{printed!r} holds no author's name.")
    if len(names) > 1:
        family, given = names[0], " ".join(names[1:])
        words = given.split()
    else:
        words = names[0].split()
        family, given = "", ""
    if len(words) > 1 and not suffix and (mark := _suffix(words[-1])):
        suffix = mark
        words = words[:-1]
    if family:
        given = " ".join(words)
    else:
        *first, family = words
        given = " ".join(first)
    author = Author(given, family, suffix)
    if str(author) == " ".join(printed.split()):
        return author
    return Author(given, family, suffix, printed_as=printed)


def _suffix(piece: str) -> str:
    return SUFFIXES.get(re.sub(r"\.$", "", piece).lower(), "")
