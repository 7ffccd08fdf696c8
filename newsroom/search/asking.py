"""What a reader asks for: words, each with what stands for it, and phrases."""

import re
from dataclasses import dataclass, replace

from newsroom.search.words import Word, fold, stem, words

QUOTED = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')
# A beginning of fewer signs would stand for half of all words.
SHORTEST_BEGINNING = 2
SHORTEST_STEM = 3
# Words that nobody looks for beside others.
COMMON = frozenset(
    [
        *("a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "is"),
        *("it", "its", "of", "on", "or", "that", "the", "to", "was", "with"),
    ]
)


@dataclass(frozen=True)
class Term:
    """One word of a query, or a phrase.

    `options` are ways in which a document may hold it, each a list of words that all
    have to be there. A word marked with "*" may be the beginning of a longer one.
    `typed` is what stood in the query; `corrected` what was taken instead, or "".
    """

    typed: str
    options: tuple[tuple[str, ...], ...]
    is_phrase: bool = False
    corrected: str = ""

    @property
    def whole(self) -> "Term":
        """The term where each word has to stand as a whole."""
        return replace(
            self, options=tuple(tuple(w.rstrip("*") for w in o) for o in self.options)
        )


@dataclass(frozen=True)
class Asked:
    """A query that was read. `left_out` are the words that no document holds.

    `name` is all of it, folded, as a name would be written.
    """

    name: str
    terms: tuple[Term, ...]
    left_out: tuple[str, ...] = ()

    def of(self, terms, left_out=()) -> "Asked":
        """The query with these terms in place of its own."""
        name = fold(" ".join(term.corrected or term.typed for term in terms))
        return Asked(name, tuple(terms), tuple(left_out))

    @property
    def marks(self) -> list[str]:
        """What is marked in a result: words, with "*" where beginnings count."""
        found = [w for term in self.terms for option in term.options for w in option]
        return list(dict.fromkeys(found))

    @property
    def corrected(self) -> list[Term]:
        return [term for term in self.terms if term.corrected]


def read(query: str, *, is_growing=False) -> Asked:
    """The terms of `query`; none where it holds no word.

    While it `is_growing` its last word may be the beginning of any.
    """
    phrases = [_phrase(match[1]) for match in QUOTED.finditer(query)]
    rest = QUOTED.sub(" ", query)
    single = [term_of(word, rest[word.start : word.stop]) for word in words(rest)]
    if is_growing and single:
        last = single[-1]
        grown = tuple(f"{word.rstrip('*')}*" for word in last.options[0])
        single[-1] = replace(last, options=(grown, *last.options[1:]))
    telling = [term for term in single if term.typed.lower() not in COMMON]
    terms = [*filter(None, phrases), *telling] or single
    return Asked(fold(query), tuple(dict.fromkeys(terms)))


def _phrase(text: str) -> Term | None:
    found = tuple(word.text for word in words(text))
    if not found:
        return None
    return Term(f"“{text.strip()}”", (found,), is_phrase=True)


def term_of(word: Word, typed: str) -> Term:
    options = [(_beginning(word.text),)]
    if len(word.parts) > 1:
        options.append(tuple(map(_beginning, word.parts)))
    root = stem(word.text)
    if root != word.text and len(root) >= SHORTEST_STEM:
        options.append((f"{root}*",))
    return Term(typed, tuple(options))


def _beginning(word: str) -> str:
    return f"{word}*" if len(word) >= SHORTEST_BEGINNING else word
