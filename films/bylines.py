"""Authors' names as sources print them, put back into their parts."""

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
        family, given = pieces[0][-1:], pieces[0][:-1]
    parts = (" ".join(given), " ".join(family), suffix)
    author = Author(*parts)
    if str(author) == " ".join(printed.split()):
        return author
    return Author(*parts, printed_as=printed)


def _suffix(word: str) -> str:
    return SUFFIXES.get(word.removesuffix(".").lower(), "")
