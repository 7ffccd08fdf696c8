"""Short ways to enter people, companies and credits of the example films."""

import datetime

from django.utils.text import slugify

from films.jobs import job
from films.models import Company, Credit, Film, FilmTerm, Person, Term

PUBLIC_FROM = datetime.datetime(2024, 1, 8, 8, 0, tzinfo=datetime.UTC)


def picture(site, name: str, *, alt_text: str):
    """The example's picture, or None where nobody has painted one of that name."""
    try:
        return site.picture(name, alt_text=alt_text)
    except KeyError:
        site.say(f"Films: there is no picture {name} yet; the page does without it.")
        return None


def person(name: str) -> Person:
    """The person of that name, entered once however often they are named."""
    return Person.objects.get_or_create(
        slug=slugify(name), defaults={"name": name, "public_from": PUBLIC_FROM}
    )[0]


def company(name: str, kind: str = "") -> Company:
    return Company.objects.get_or_create(
        slug=slugify(name), defaults={"name": name, "kind": kind}
    )[0]


def credit(film: Film, key: str, *names: str) -> list[Credit]:
    """Credits of the job `key` for `names`, in that order from 1 on."""
    held = job(key)
    return [
        Credit.objects.create(film=film, job=held, person=person(name), order=place)
        for place, name in enumerate(names, start=1)
    ]


def file_under(film: Film, *, genres=(), themes=()) -> None:
    pairs = [("genre", name) for name in genres] + [("theme", name) for name in themes]
    for order, (kind, name) in enumerate(pairs):
        term, _is_new = Term.objects.get_or_create(
            kind=kind, slug=slugify(name), defaults={"name": name}
        )
        FilmTerm.objects.create(film=film, term=term, order=order)
