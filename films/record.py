"""A film's record as its page prints it: rows, cast, releases, numbered references.

Everything is read from what `page_loading.film_page` has loaded; no queries.
"""

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from films import countries, languages
from films.models import Film, Gap, Passage
from films.references import Marks, References

# Where rows that are no job stand among those that are; see films/jobs.py.
BASED_ON, DISTRIBUTED, RELEASED, RUNTIME, COUNTRY, LANGUAGE, BUDGET, BOX_OFFICE = (
    50,
    110,
    120,
    130,
    140,
    150,
    160,
    170,
)
GAP_ROWS = {
    Gap.Row.DIRECTORS: (10, "director"),
    Gap.Row.WRITERS: (30, "writer"),
    Gap.Row.NARRATOR: (60, "narrator"),
    Gap.Row.MUSIC: (70, "composer"),
    Gap.Row.CINEMATOGRAPHY: (80, "cinematographer"),
    Gap.Row.EDITORS: (90, "editor"),
    Gap.Row.COMPANIES: (100, "production_company"),
    Gap.Row.DISTRIBUTORS: (DISTRIBUTED, "distributors"),
    Gap.Row.RELEASES: (RELEASED, "releases"),
    Gap.Row.RUNTIME: (RUNTIME, "runtime"),
    Gap.Row.COUNTRIES: (COUNTRY, "countries"),
    Gap.Row.LANGUAGES: (LANGUAGE, "languages"),
    Gap.Row.BUDGET: (BUDGET, "budget"),
    Gap.Row.BOX_OFFICE: (BOX_OFFICE, "box_office"),
    Gap.Row.CERTIFICATE: (135, "certificate"),
}


@dataclass
class Value:
    """One value of a row. `note` stands behind it, `url` leads to its page."""

    text: str
    url: str = ""
    note: str = ""
    marks: Marks = field(default_factory=Marks)


@dataclass
class Row:
    """One row of the record. Without values, `gap` says why: Not known, or None."""

    key: str
    order: int
    label: str
    values: list[Value] = field(default_factory=list)
    gap: str = ""


class Record:
    def __init__(self, film: Film, at):
        self.film = film
        self.at = at
        self.references = References(film.citations.all())
        self._credits = list(film.credits.all())
        self._characters = list(film.characters.all())

    @cached_property
    def rows(self) -> list[Row]:
        """The rows in their order: what is known, and what is known to be missing."""
        rows = [row for row in self._filled_rows() if row.values]
        filled = {row.key for row in rows}
        for gap in self.film.gaps.all():
            order, key = GAP_ROWS[gap.row]
            if key not in filled:
                label, answer = gap.get_row_display(), gap.get_state_display()
                rows.append(Row(key, order, label, gap=answer))
        return sorted(rows, key=lambda row: row.order)

    def _filled_rows(self):
        for job, credits in groupby(self._credits, key=lambda credit: credit.job):
            values = [self._credit_value(credit) for credit in credits]
            if not job.is_cast or job.key == "narrator":
                yield Row(job.key, job.order, job.row_label, values)
        film = self.film
        yield Row("based_on", BASED_ON, "Based on", self._works())
        yield Row("distributors", DISTRIBUTED, "Distributed by", self._distributors())
        yield Row("releases", RELEASED, "Release date", self._release_dates())
        if film.runtime_minutes:
            marks = self.references.marks("row", "Running time")
            minutes = Value(f"{film.runtime_minutes} minutes", marks=marks)
            yield Row("runtime", RUNTIME, "Running time", [minutes])
        origin = [Value(countries.NAMES[code]) for code in film.countries]
        yield Row("countries", COUNTRY, "Country", origin)
        spoken = [Value(languages.NAMES[code]) for code in film.languages]
        yield Row("languages", LANGUAGE, "Language", spoken)
        yield Row("budget", BUDGET, "Budget", self._sums("budget"))
        yield Row("box_office", BOX_OFFICE, "Box office", self._sums("box_office"))
        if film.certificate:
            yield Row("certificate", 135, "Certificate", [Value(film.certificate)])

    def _credit_value(self, credit) -> Value:
        marks = self.references.marks("credit", credit.pk)
        return Value(credit.holder_name, self._person_url(credit.person), marks=marks)

    def _person_url(self, person) -> str:
        return person.url if person and person.is_public(self.at) else ""

    def _works(self):
        for_page = []
        for work in self.film.source_works.all():
            names = ", ".join(str(creator) for creator in work.creators.all())
            note = f"by {names}" if names else ""
            if work.kind and work.kind != work.Kind.UNKNOWN:
                note = f"{work.get_kind_display().lower()} {note}".strip()
            marks = self.references.marks("source_work", work.pk)
            for_page.append(Value(work.title, note=note, marks=marks))
        return for_page

    def _distributors(self):
        """Each company that brings out a release that came or is set."""
        names = {
            party.company.name: Value(party.company.name)
            for release in self.film.releases.all()
            if release.status in ("scheduled", "happened")
            for party in release.parties.all()
            if party.company
        }
        return list(names.values())

    def _release_dates(self):
        return [
            Value(
                release.date.month_first,
                note=f"({release.territories})" if release.territories else "",
                marks=self.references.marks("release", release.pk),
            )
            for release in self.film.releases.all()
            if release.status in ("scheduled", "happened")
            and release.date
            and release.date.year
        ]

    def _sums(self, kind):
        return [
            Value(
                money.amount_text,
                note=str(money.territories or ""),
                marks=self.references.marks("money", money.pk),
            )
            for money in self.film.money.all()
            if money.kind == kind
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

    @cached_property
    def cast_without_part(self) -> list[dict]:
        return [line for line in self.cast if not line["parts"]]

    @property
    def voices_marks(self) -> Marks:
        return self.references.marks("row", "Voices")

    # Prose

    def passages(self, kind) -> list[dict]:
        return [
            {
                "text": passage.text,
                "is_spoiler": passage.is_spoiler,
                "marks": self.references.marks("passage", passage.pk),
            }
            for passage in self.film.passages.all()
            if passage.kind == kind
        ]

    @property
    def open_synopsis(self):
        told = self.passages(Passage.Kind.SYNOPSIS)
        return [passage for passage in told if not passage["is_spoiler"]]

    @property
    def rest_of_synopsis(self):
        told = self.passages(Passage.Kind.SYNOPSIS)
        return [passage for passage in told if passage["is_spoiler"]]

    @property
    def production(self):
        return self.passages(Passage.Kind.PRODUCTION)

    @cached_property
    def rights_prose(self):
        return self.passages(Passage.Kind.RELEASE)

    @property
    def reception(self):
        return self.passages(Passage.Kind.RECEPTION)

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
        return bool(self.deals or self.rights_prose)

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
            if not quote.is_spoiler
        ]

    @property
    def genres(self) -> list[str]:
        return [
            entry.term.name
            for entry in self.film.film_terms.all()
            if entry.term.kind == "genre"
        ]

    @property
    def themes(self) -> list[str]:
        return [
            entry.term.name
            for entry in self.film.film_terms.all()
            if entry.term.kind == "theme"
        ]
