"""What is looked for instead where nothing holds all the words of a query."""

from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice

from newsroom.search.asking import Asked, Term, term_of
from newsroom.search.engines import engine
from newsroom.search.models import Document, Word
from newsroom.search.words import words

# A word of fewer signs is nearly like too many others.
SHORTEST = 4
CANDIDATES, TRIED = 50, 5
ALIKE = 0.75


def forgiven(asked: Asked, at) -> Asked:
    """`asked` with typing errors mended and without what nothing public holds.

    Where each word is there and no document holds them all, one is left out, so that
    the others are found in the best place. Some queries for each word.
    """
    documents = Document.objects.public(at)
    held, left_out = [], []
    for term in asked.terms:
        known = term if documents.holding(term).exists() else _mended(term, documents)
        if known:
            held.append(known)
        else:
            left_out.append(term.typed)
    found = asked.of(held, left_out) if left_out or held != [*asked.terms] else asked
    if len(held) < 2 or documents.matching(found).exists():
        return found
    return _shortened(found, documents) or found


def _mended(term: Term, documents) -> Term | None:
    """The term with the public word that is spelt most nearly like it, if any is."""
    (word,) = list(words(term.typed))[:1] or [None]
    if term.is_phrase or word is None or len(word.text) < SHORTEST:
        return None
    swapped = Word.objects.filter(pk__in=_swaps(word.text)).values_list("pk", flat=True)
    likeness = {
        near: SequenceMatcher(None, word.text, near).ratio()
        for near in [*swapped, *engine().near(word.text, CANDIDATES)]
    }
    best = sorted(likeness, key=lambda near: (-likeness[near], near))
    for near in islice((each for each in best if likeness[each] >= ALIKE), TRIED):
        mended = term_of(next(words(near)), term.typed)
        if documents.holding(mended).exists():
            return replace(mended, corrected=near)
    return None


def _swaps(word: str) -> list[str]:
    """`word` with each two neighbours changed about, which leaves hardly a trigram."""
    return [
        word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        for at in range(len(word) - 1)
    ]


def _shortened(asked: Asked, documents) -> Asked | None:
    shorter = []
    for place, term in enumerate(asked.terms):
        terms = asked.terms[:place] + asked.terms[place + 1 :]
        fewer = asked.of(terms, (*asked.left_out, term.typed))
        if best := documents.matching(fewer).first():
            shorter.append((best.rank, place, fewer))
    return max(shorter)[2] if shorter else None
