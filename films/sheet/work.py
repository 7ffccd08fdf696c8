"""What a person or a company did, film by film, as their pages list it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.apps import apps
from django.db.models import Model

from films.models import Company, Credit, Film, Person
from films.models.companies import done_by
from films.querysets import DONE_BY_COMPANIES
from newsroom.delivery.recipe import used


@dataclass
class Work:
    """One film, and a line for each thing that was done for it."""

    film: Film
    lines: list[str] = field(default_factory=list)


def work_of_person(person: Person, at) -> list[Work]:
    """What `person` did for films that readers may see at `at`: 2 queries."""
    credits = Credit.objects.of(person).for_person_page()
    return _by_film(((credit.film, _credit(credit, at)) for credit in credits), at)


def company_page(slug: str, at) -> tuple[Company, list[Work]] | None:
    """The company that readers may see at `at`, and what it did, the newest film first.

    None where it did nothing for a film that is public. One query, and one for each
    way to do something: 6.
    """
    company = Company.objects.addressed(slug).first()
    works = _work_of_company(company, at) if company else []
    return (company, works) if works else None


def _work_of_company(company: Company, at) -> list[Work]:
    used(*done_by(company.pk))
    done = []
    for name, (holder, film) in DONE_BY_COMPANIES.items():
        related, line = LINES[name]
        rows = apps.get_model("films", name)._default_manager.filter(
            **{holder: company}
        )
        rows = rows.select_related(f"{film}__poster", *related)
        done += [(_reached(row, film), line(row)) for row in rows]
    done.sort(key=lambda pair: (-(pair[0].year or 0), pair[0].title, pair[0].pk))
    return _by_film(done, at)


def _by_film(done: Iterable[tuple[Film, str]], at) -> list[Work]:
    works = {}
    for film, line in done:
        lines = works.setdefault(film.pk, Work(film)).lines
        if line not in lines:
            lines.append(line)
    # Each film is asked, so that the page knows until when the answer holds.
    return [work for work in works.values() if work.film.is_public(at)]


def _reached(row: Model, path: str) -> Film:
    for name in path.split("__"):
        row = getattr(row, name)
    return row


def _credit(credit, at) -> str:
    played = [part.character for part in credit.portrayals.all()]
    names = ", ".join(each.name for each in played if each.is_public(at))
    of_parts = f" of {names}" if names else ""
    return f"{credit.job.name}{of_parts}{_named(credit)}"


def _named(credit) -> str:
    return f" (as {credit.credited_as})" if credit.credited_as else ""


# What a line needs beside the row and its film, and how it reads.
LINES = {
    "Credit": (["job"], lambda credit: f"{credit.job.name}{_named(credit)}"),
    "Release": ([], str),
    "ReleaseParty": ([], lambda party: f"Distributor: {party.release}"),
    "DealParty": ([], lambda party: f"{party.get_side_display()}: {party.deal}"),
    "CriticReview": (
        ["critic"],
        lambda review: f"Review by {review.critic}" if review.critic else "Review",
    ),
}
