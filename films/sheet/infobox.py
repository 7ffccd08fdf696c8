"""The rows of a film's record in their order: values, or why there are none."""

from dataclasses import dataclass, field
from itertools import groupby

from films.models import Gap
from films.sheet.references import Marks
from films.values import languages
from newsroom import countries

# Where rows that are no job stand among those that are: jobs have an `order` too.
BASED_ON, DISTRIBUTED, RELEASED, RUNTIME, CERTIFICATE = 50, 110, 120, 130, 135
COUNTRY, LANGUAGE, BUDGET, BOX_OFFICE = 140, 150, 160, 170
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
    Gap.Row.CERTIFICATE: (CERTIFICATE, "certificate"),
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


class Infobox:
    """Makes the rows of `film`; `marks` gives the marks of a fact (kind, key)."""

    def __init__(self, film, at, marks):
        self.film = film
        self.at = at
        self.marks = marks

    def rows(self) -> list[Row]:
        """What is known, and what is known to be missing."""
        rows = [row for row in self._filled_rows() if row.values]
        filled = {row.key for row in rows}
        for gap in self.film.gaps.all():
            order, key = GAP_ROWS.get(gap.row, (0, None))
            if key and key not in filled:
                label, answer = gap.get_row_display(), gap.get_state_display()
                rows.append(Row(key, order, label, gap=answer))
        return sorted(rows, key=lambda row: row.order)

    def _filled_rows(self):
        for job, credits in groupby(
            self.film.credits.all(), key=lambda credit: credit.job
        ):
            values = [self._credit_value(credit) for credit in credits]
            if not job.is_cast or job.key == "narrator":
                yield Row(job.key, job.order, job.row_label, values)
        film = self.film
        yield Row("based_on", BASED_ON, "Based on", self._works())
        yield Row("distributors", DISTRIBUTED, "Distributed by", self._distributors())
        yield Row("releases", RELEASED, "Release date", self._release_dates())
        if film.runtime_minutes:
            marks = self.marks("row", "Running time")
            minutes = Value(f"{film.runtime_minutes} minutes", marks=marks)
            yield Row("runtime", RUNTIME, "Running time", [minutes])
        origin = [Value(countries.NAMES[code]) for code in film.countries]
        yield Row("countries", COUNTRY, "Country", origin)
        spoken = [Value(languages.NAMES[code]) for code in film.languages]
        yield Row("languages", LANGUAGE, "Language", spoken)
        yield Row("budget", BUDGET, "Budget", self._sums("budget"))
        yield Row("box_office", BOX_OFFICE, "Box office", self._sums("box_office"))
        if film.certificate:
            yield Row(
                "certificate", CERTIFICATE, "Certificate", [Value(film.certificate)]
            )

    def _credit_value(self, credit) -> Value:
        marks = self.marks("credit", credit.pk)
        return Value(credit.holder_name, self._link(credit), marks=marks)

    def _link(self, credit) -> str:
        # Whoever did something for a public film has a page, if it is a company.
        if credit.company:
            return credit.company.url
        return credit.person.url if credit.person.is_public(self.at) else ""

    def _works(self):
        works = []
        for work in self.film.source_works.all():
            names = ", ".join(str(creator) for creator in work.creators.all())
            note = f"by {names}" if names else ""
            if work.kind and work.kind != work.Kind.UNKNOWN:
                note = f"{work.get_kind_display().lower()} {note}".strip()
            marks = self.marks("source_work", work.pk)
            works.append(Value(work.title, note=note, marks=marks))
        return works

    def _distributors(self):
        """Each company that brings out a release that came or is set."""
        names = {
            party.company.name: Value(party.company.name, party.company.url)
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
                marks=self.marks("release", release.pk),
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
                marks=self.marks("money", money.pk),
            )
            for money in self.film.money.all()
            if money.kind == kind
        ]
