"""Names out of a table, read from a list as people type it."""

import re
from dataclasses import dataclass

from newsroom.search.words import fold

# A run of signs that belong to one word, or a sign that parts one name from the next.
_PIECE = re.compile(r"[^\s,;/&()\u2013-]+|[,;/&\n]")
_SEPARATORS = frozenset(",;/\n")


@dataclass(frozen=True)
class Word:
    """A word as typed, as it is looked up, and whether it begins an entry."""

    typed: str
    key: str
    is_first: bool


def words_of(text: str) -> list[Word]:
    """The words of `text`; their keys have no case, accents, dots and apostrophes."""
    found, is_first = [], True
    for piece in _PIECE.findall(text):
        if piece in _SEPARATORS:
            is_first = True
            continue
        key = "and" if piece == "&" else "".join(filter(str.isalnum, fold(piece)))
        if key and key != "the":
            found.append(Word(piece, key, is_first))
            is_first = False
    return found


def key_of(words: list[Word]) -> str:
    return " ".join(word.key for word in words)


class Names:
    """A table of names that finds its entries in a typed list, in linear time.

    Longer names win: "Guinea-Bissau" before "Guinea", "UK and Ireland" before "UK".
    """

    def __init__(self, entries: dict):
        self.entries = {
            key_of(words_of(name)): entry for name, entry in entries.items()
        }
        self.longest: dict[str, int] = {}
        for key in self.entries:
            first, *rest = key.split()
            self.longest[first] = max(self.longest.get(first, 0), len(rest) + 1)

    def read(self, text: str):
        """(entry, words as typed) of each name in order.

        Ends with (None, words) at what is no name. Names need a comma, a semicolon,
        a slash, a new line or "and" between them; codes may do with a space.
        """
        words = words_of(text)
        place, is_free = 0, True
        while place < len(words):
            word = words[place]
            if word.key == "and":
                place, is_free = place + 1, True
                continue
            count = self._match(words, place) if is_free or word.is_first else 0
            if not count:
                yield None, _entry(words, place)
                return
            named = words[place : place + count]
            yield self.entries[key_of(named)], _typed(named)
            place, is_free = place + count, count == 1 and len(word.key) <= 3

    def _match(self, words, place) -> int:
        """How many words from `place` on are one name; 0 if none is."""
        most = min(self.longest.get(words[place].key, 0), len(words) - place)
        for count in range(most, 0, -1):
            if key_of(words[place : place + count]) in self.entries:
                return count
        return 0


def _entry(words, place) -> str:
    """The words from `place` to the end of their entry, to be shown in a refusal."""
    end = place + 1
    while end < len(words) and not words[end].is_first:
        end += 1
    return _typed(words[place:end])


def _typed(words) -> str:
    return " ".join(word.typed for word in words)
