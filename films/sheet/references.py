"""Numbered references, and the marks that facts carry for them."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from films.models import Citation, Source


@dataclass(frozen=True)
class Mark:
    """What stands behind a fact: a number, a word of warning, or both.

    `word` is "citation needed", "disputed" or "due for another look".
    """

    number: int | None = None
    word: str = ""

    @property
    def html(self) -> SafeString:
        if self.number is None:
            return format_html(' <span class="claim">{}</span>', self.word)
        return format_html(
            '<sup class="mark"><a href="#reference-{}">'
            '<span class="visually-hidden">Reference </span>{}</a></sup>',
            self.number,
            self.number,
        )


class Marks(list):
    """The marks of one fact, ready for its page."""

    @property
    def html(self) -> SafeString:
        return format_html_join("", "{}", ([mark.html] for mark in self))


@dataclass
class Reference:
    number: int
    source: Source
    uses: int = 0

    def authors(self, url_of) -> list[dict]:
        """Names, each with the address of the person's page, if `url_of` has one."""
        return [
            {"name": author.as_printed, "url": url_of(author.person)}
            for author in self.source.authors.all()
        ]


class References:
    """The sources of a film, numbered by the order of their citations.

    A source that is cited again keeps its number.
    """

    def __init__(self, citations: Iterable[Citation]):
        by_source: dict[int, Reference] = {}
        self._marks: dict[tuple, list[Mark]] = {}
        for citation in citations:
            number = None
            if citation.source_id:
                reference = by_source.setdefault(
                    citation.source_id,
                    Reference(len(by_source) + 1, citation.source),
                )
                reference.uses += 1
                number = reference.number
            word = ""
            if citation.state != Citation.State.CITED:
                word = citation.get_state_display().lower()
            marks = self._marks.setdefault(citation.fact_key, [])
            marks.append(Mark(number, word))
        self.numbered = list(by_source.values())

    def marks(self, kind: str, key) -> Marks:
        """The marks of one fact, numbers first; the same word is said once."""
        marks = self._marks.get((kind, key), [])
        said = set()
        out = Marks(Mark(mark.number) for mark in marks if mark.number)
        for mark in marks:
            if mark.word and mark.word not in said:
                said.add(mark.word)
                out.append(Mark(word=mark.word))
        return out

    def __iter__(self):
        return iter(self.numbered)

    def __len__(self):
        return len(self.numbered)
