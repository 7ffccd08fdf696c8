"""A film's record as its page prints it: rows, cast, releases, numbered references.

Everything is read from what `page_loading.film_page` has loaded; no queries.
"""

from dataclasses import dataclass
from functools import cached_property

from films.models import Film, Passage
from films.sheet.infobox import Infobox, Row
from films.sheet.references import Marks, References
from films.values.record_rows import RecordRow


@dataclass(frozen=True)
class Line:
    """A paragraph of the record, and the marks behind it."""

    text: str
    marks: Marks


@dataclass(frozen=True)
class Prose:
    """What all may read, and what gives away the plot."""

    open: list[Line]
    folded: list[Line]

    def __bool__(self):
        return bool(self.open or self.folded)


class Record:
    def __init__(self, film: Film, at):
        self.film = film
        self.at = at
        self.references = References(film.citations.all())
        self._credits = list(film.credits.all())
        self._characters = list(film.characters.all())

    @cached_property
    def rows(self) -> list[Row]:
        return Infobox(self.film, self.at, self.references.marks).rows()

    def _person_url(self, person) -> str:
        return person.url if person and person.is_public(self.at) else ""

    @property
    def numbered(self) -> list[dict]:
        """The references in their order, with the authors of each."""
        return [
            {"reference": each, "authors": each.authors(self._person_url)}
            for each in self.references
        ]

    # Cast and characters

    @cached_property
    def cast(self) -> list[dict]:
        """Acting credits in billing order, each with the parts that are known."""
        characters = {character.pk: character for character in self._characters}
        parts = {}
        for character in self._characters:
            for portrayal in character.portrayals.all():
                parts.setdefault(portrayal.credit_id, []).append(
                    {
                        "character": characters[portrayal.character_id],
                        "note": portrayal.note,
                        "marks": self.references.marks("portrayal", portrayal.pk),
                    }
                )
        return [
            {
                "credit": credit,
                "name": credit.holder_name,
                "url": self._person_url(credit.person),
                "job": credit.job,
                "marks": self.references.marks("credit", credit.pk),
                "parts": parts.get(credit.pk, []),
            }
            for credit in self._credits
            if credit.job.is_cast
        ]

    @cached_property
    def tiles(self) -> list[dict]:
        """Characters with a place in the grid, with who plays them."""
        played = {}
        for line in self.cast:
            for part in line["parts"]:
                played.setdefault(part["character"].pk, []).append(
                    {**line, "marks": part["marks"], "note": part["note"]}
                )
        return [
            {"character": character, "played_by": played.get(character.pk, [])}
            for character in self._characters
            if not character.is_minor
        ]

    @cached_property
    def minor_characters(self):
        return [character for character in self._characters if character.is_minor]

    @property
    def is_billed(self) -> bool:
        """Whether the order of any of the cast is known."""
        return any(line["credit"].order is not None for line in self.cast)

    @property
    def cast_marks(self) -> Marks:
        return self.references.marks("row", RecordRow.CAST)

    # Prose

    def _prose(self, kind) -> Prose:
        prose = Prose([], [])
        for passage in self.film.passages.all():
            if passage.kind == kind:
                marks = self.references.marks("passage", passage.pk)
                lines = prose.folded if passage.is_spoiler else prose.open
                lines.append(Line(passage.text, marks))
        return prose

    @property
    def synopsis(self) -> Prose:
        return self._prose(Passage.Kind.SYNOPSIS)

    @property
    def production(self) -> Prose:
        return self._prose(Passage.Kind.PRODUCTION)

    @property
    def rights(self) -> Prose:
        return self._prose(Passage.Kind.RELEASE)

    @property
    def reception(self) -> Prose:
        return self._prose(Passage.Kind.RECEPTION)

    # Releases, deals, reviews

    @cached_property
    def releases(self) -> list[dict]:
        return [
            {
                "release": release,
                "by": [str(party) for party in release.parties.all() if party.company],
                "moved_from": [
                    earlier for earlier in release.earlier_dates.all() if earlier.date
                ],
                "marks": self.references.marks("release", release.pk),
            }
            for release in self.film.releases.all()
        ]

    @cached_property
    def deals(self) -> list[dict]:
        money = list(self.film.money.all())
        return [
            {
                "deal": deal,
                "buyers": [str(p) for p in deal.parties.all() if p.side == "buyer"],
                "sellers": [str(p) for p in deal.parties.all() if p.side == "seller"],
                "marks": self.references.marks("deal", deal.pk),
                "sums": [
                    {
                        "money": one,
                        "territories": one.territories or deal.territories,
                        "marks": self.references.marks("money", one.pk),
                    }
                    for one in money
                    if one.deal_id == deal.pk
                ],
            }
            for deal in self.film.deals.all()
        ]

    @cached_property
    def has_deals(self) -> bool:
        return bool(self.deals or self.rights)

    @cached_property
    def reviews(self) -> list[dict]:
        return [
            {
                "review": review,
                "critic_url": self._person_url(review.critic),
                "marks": self.references.marks("review", review.pk),
            }
            for review in self.film.reviews.all()
        ]

    @cached_property
    def quotes(self) -> list[dict]:
        return [
            {"quote": quote, "marks": self.references.marks("quote", quote.pk)}
            for quote in self.film.quotes.all()
            # A character that moved away may be of a film that nobody knows of.
            if not quote.is_spoiler
            and (not quote.character or quote.character.film_id == self.film.pk)
        ]

    @property
    def genres(self) -> list[str]:
        return [
            entry.term.name
            for entry in self.film.film_terms.all()
            if entry.term.kind == "genre"
        ]
