"""The rows of a film's record in their order: values, or why there are none."""

from dataclasses import dataclass, field
from itertools import groupby

from django.utils.text import capfirst

from films.models import MoneyFact
from films.sheet.references import Marks
from films.values import languages
from films.values.record_rows import OF_JOBS, PLACES, RecordRow
from newsroom import countries

# A budget and what came in are told whoever paid; other sums stand with their deal.
ALWAYS_ROWS = {MoneyFact.Kind.BUDGET, MoneyFact.Kind.BOX_OFFICE}


@dataclass
class Value:
    """One value of a row. `note` stands behind it, `url` leads to its page; a
    title has the language that it is in, if that is known."""

    text: str
    url: str = ""
    note: str = ""
    marks: Marks = field(default_factory=Marks)
    is_title: bool = False
    language: str = ""


@dataclass
class Row:
    """One row of the record. Without values, `gap` says why: Not known, or None.

    `marks` are those of the row as a whole, behind its last value.
    """

    key: str
    order: int
    label: str
    values: list[Value] = field(default_factory=list)
    gap: str = ""
    marks: Marks = field(default_factory=Marks)


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
        rows += [
            _row(RecordRow(gap.row), gap=gap.get_state_display())
            for gap in self.film.gaps.all()
            if gap.row in PLACES and gap.row not in filled
        ]
        rows.sort(key=lambda row: row.order)
        for row in {row.key: row for row in rows}.values():
            row.marks = self.marks("row", row.key)
        return rows

    def _filled_rows(self):
        yield from self._credits()
        film = self.film
        yield _row(RecordRow.BASED_ON, self._works())
        yield _row(RecordRow.DISTRIBUTORS, self._distributors())
        yield _row(RecordRow.RELEASES, self._release_dates())
        if film.runtime_minutes:
            yield _row(RecordRow.RUNTIME, _texts(f"{film.runtime_minutes} minutes"))
        yield _row(RecordRow.CERTIFICATE, _texts(film.certificate))
        names = [countries.NAMES[code] for code in film.countries]
        yield _row(RecordRow.COUNTRIES, _texts(*names))
        yield _row(RecordRow.NATIONALITY, _texts(film.nationality_phrase))
        names = [languages.NAMES[code] for code in film.languages]
        yield _row(RecordRow.LANGUAGES, _texts(*names))
        for kind in MoneyFact.Kind:
            yield _row(RecordRow(kind.value), self._sums(kind))
        yield _row(RecordRow.GENRES, self._terms("genre"))
        yield _row(RecordRow.THEMES, self._terms("theme"))
        yield _row(RecordRow.SETTING, _texts(film.setting))
        yield from self._titles()
        yield from self._versions()
        yield _row(RecordRow.LICENCE, _texts(film.licence))
        links = [Value(name, url) for name, url in film.elsewhere]
        yield _row(RecordRow.ELSEWHERE, links)

    def _credits(self):
        for job, credits in groupby(
            self.film.credits.all(), key=lambda credit: credit.job
        ):
            values = [self._credit_value(credit) for credit in credits]
            if not job.is_cast or job.key == "narrator":
                key = OF_JOBS.get(job.key, job.key)
                yield Row(key, job.order, job.row_label, values)

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
            by = f"by {names}" if names else ""
            kind = work.get_kind_display().lower()
            if work.kind == work.Kind.UNKNOWN:
                note = ", ".join(filter(None, [by, kind]))
            else:
                note = f"{kind} {by}".strip()
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
                note=", ".join(filter(None, [str(money.territories), money.as_of])),
                marks=self.marks("money", money.pk),
            )
            for money in self.film.money.all()
            if money.kind == kind and (kind in ALWAYS_ROWS or not money.deal_id)
        ]

    def _terms(self, kind):
        entries = self.film.film_terms.all()
        names = [entry.term.name for entry in entries if entry.term.kind == kind]
        return _texts(*map(capfirst, names))

    def _titles(self):
        for kind, titles in groupby(
            self.film.titles.all(), key=lambda title: title.get_kind_display()
        ):
            values = [
                Value(
                    title.text,
                    note=f"({title.territories})" if title.territories else "",
                    is_title=True,
                    language=title.language,
                )
                for title in titles
            ]
            yield _row(RecordRow.TITLES, values, label=kind)

    def _versions(self):
        for kind, versions in groupby(
            self.film.versions.all(), key=lambda version: version.get_kind_display()
        ):
            values = [Value(each.name, note=each.details) for each in versions]
            yield _row(RecordRow.VERSIONS, values, label=kind)


def _row(row: RecordRow, values=(), gap="", label="") -> Row:
    return Row(row.value, PLACES[row], label or row.label, list(values), gap)


def _texts(*texts: str) -> list[Value]:
    return [Value(text) for text in texts if text]
