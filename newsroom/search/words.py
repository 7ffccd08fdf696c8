"""How texts and queries are cut into words and made comparable."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock

from snowballstemmer import stemmer

# Letters that no decomposition of Unicode leads back to plain ones.
PLAIN = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "ı": "i",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "\u2044": "/",
    }
)
# Between two letters these do not end a word: l’ombra, owl-e, T*R*A*P, 1/2, U.S.
JOINERS = frozenset("'’‘ʼ`´-‐‑·•.*/&+_@")
LONGEST = 40


@dataclass(frozen=True)
class Word:
    """One word of a text, from `start` to `stop` in it.

    `text` is the word without what joins its `parts`: "owle" of "OWL·E".
    """

    text: str
    parts: tuple[str, ...]
    start: int
    stop: int

    @property
    def others(self) -> list[str]:
        """What else it is found by: its parts, and the stems of all of them."""
        forms = [self.text, *(self.parts if len(self.parts) > 1 else ())]
        stems = [stem(form) for form in forms]
        return [
            each for each in dict.fromkeys([*forms[1:], *stems]) if each != self.text
        ]


@lru_cache(maxsize=4096)
def fold_sign(sign: str) -> str:
    """One sign without case and accents; may be empty or longer than one."""
    # "7½" is two words.
    before = " " if unicodedata.decomposition(sign).startswith("<fraction>") else ""
    parts = unicodedata.normalize("NFKD", sign.casefold()).translate(PLAIN)
    kept = [
        part
        for part in parts
        if not unicodedata.combining(part) and unicodedata.category(part) != "Cf"
    ]
    return before + "".join(kept)


def words(text: str) -> Iterator[Word]:
    """The words of `text`, in its order."""
    parts, start, stop, joins = [""], 0, 0, False
    for place, sign in enumerate(text):
        folded = fold_sign(sign)
        if not folded and parts[0] and stop == place:
            stop += 1  # an accent of its own belongs to the letter before
        for letter in folded:
            if letter.isalnum():
                if joins:
                    parts.append("")
                elif not parts[0]:
                    start = place
                parts[-1] += letter
                stop, joins = place + 1, False
            elif parts[0] and letter in JOINERS and not joins:
                joins = True
            else:
                if parts[0]:
                    yield _word(parts, start, stop)
                parts, joins = [""], False
    if parts[0]:
        yield _word(parts, start, stop)


def _word(parts, start, stop) -> Word:
    cut = tuple(part[:LONGEST] for part in parts)
    return Word("".join(parts)[:LONGEST], cut, start, stop)


def fold(text: str) -> str:
    """The words of `text`, one space apart: "L’Été Peña" is "lete pena"."""
    return " ".join(word.text for word in words(text))


_english = stemmer("english")
_one_at_a_time = Lock()


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """What `word` has in common with its other forms: "stori" of "story", "stories"."""
    with _one_at_a_time:
        return _english.stemWord(word)
