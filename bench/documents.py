"""Made-up documents for the search, and what is asked among them; the same each time.

Words are as frequent as words are, the n-th a part of 1/n; the first are those that
stand everywhere, as "the" does. Of ten documents nine are records of a few lines, and
one is a story.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import accumulate
from random import Random

from newsroom.search.asking import COMMON

VOCABULARY = 30_000
TITLE, RECORD, STORY = 6, 60, 400
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
# Letters that no word has.
STRANGE = "chjqwxy"


class Library:
    """Texts and queries of one set of words."""

    def __init__(self) -> None:
        self.chance = Random(7)  # noqa: S311  the same words each time
        made_up = [self._word(SYLLABLES, 2, 4) for _word in range(VOCABULARY)]
        self.words = [*sorted(COMMON), *made_up][:VOCABULARY]
        self.weights = list(accumulate(1 / n for n in range(1, VOCABULARY + 1)))
        self.phrases: list[str] = []

    def documents(self, number: int, at: datetime) -> Iterator[dict]:
        """`number` documents for the index, the last the newest, public before `at`."""
        for key in range(number):
            text = self._some(RECORD if key % 10 else STORY)
            self.phrases.append(" ".join(text[20:22]))
            yield {
                "key": f"bench-{key}",
                "title": " ".join(self._some(TITLE)),
                "text": " ".join(text),
                "url": "/",
                "public_from": at - timedelta(minutes=number - key),
            }

    def queries(self, number: int) -> dict[str, list[str]]:
        """`number` queries of each kind; phrases only after the documents."""
        kinds: dict[str, Callable[[], str]] = {
            "one to three words": self._asked,
            "the beginning of a word": self._begun,
            "a phrase": lambda: f'"{self.chance.choice(self.phrases)}"',
            "a typing error": self._mistyped,
            "nothing holds a word": lambda: self._word(STRANGE, 4, 10),
        }
        return {kind: [make() for _ in range(number)] for kind, make in kinds.items()}

    def _word(self, parts, least: int, most: int) -> str:
        return "".join(self.chance.choices(parts, k=self.chance.randint(least, most)))

    def _some(self, many: int) -> list[str]:
        return self.chance.choices(self.words, cum_weights=self.weights, k=many)

    def _asked(self) -> str:
        return " ".join(self._some(self.chance.randint(1, 3)))

    def _telling(self) -> str:
        """A word that is not everywhere."""
        (word,) = self._some(1)
        return self._telling() if word in COMMON else word

    def _begun(self) -> str:
        return f"{self._asked()} {self._telling()[: self.chance.randint(2, 6)]}"

    def _mistyped(self) -> str:
        """A query whose last word has a letter too few, too many, changed or moved."""
        word = self._telling()
        at = self.chance.randrange(1, len(word) - 1)
        wrong = self.chance.choice(
            [
                word[:at] + word[at + 1 :],
                word[:at] + word[at] + word[at:],
                word[:at] + self.chance.choice(STRANGE) + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        )
        return " ".join([self._asked(), wrong])
