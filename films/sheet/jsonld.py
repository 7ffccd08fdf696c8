"""What a film, a person and a company say of themselves to machines.

Nothing that gives away the plot goes in, and no rating made of others' reviews.
"""

from django.conf import settings

from films.models import Company, Film, Person
from newsroom import countries
from newsroom.pictures.markup import picture_url

# Jobs that schema.org's Movie has a property for.
PROPERTIES = {
    "director": "director",
    "producer": "producer",
    "writer": "author",
    "composer": "musicBy",
    "actor": "actor",
    "voice": "actor",
}


def movie(film: Film, at) -> dict:
    """The Movie (https://schema.org/Movie) of a film loaded by `film_page`."""
    data = {
        "@context": "https://schema.org",
        "@type": "Movie",
        "name": film.title,
        "url": settings.ORIGIN + film.url,
        "description": film.logline,
        "alternateName": [title.text for title in film.titles.all()],
        "genre": [
            entry.term.name
            for entry in film.film_terms.all()
            if entry.term.kind == "genre"
        ],
        "inLanguage": [code for code in film.languages if code != "zxx"],
        "countryOfOrigin": [
            {"@type": "Country", "name": countries.NAMES[code]}
            for code in film.countries
        ],
    }
    data["sameAs"] = [url for _name, url in film.elsewhere]
    if film.runtime_minutes:
        data["duration"] = f"PT{film.runtime_minutes}M"
    if published := _first_published(film):
        data["datePublished"] = published
    if film.poster:
        data["image"] = picture_url(film.poster, "2:3", 1280)
    for credit in film.credits.all():
        name = PROPERTIES.get(credit.job.key)
        if name and credit.person:
            data.setdefault(name, []).append(_person(credit.person, at))
    return {key: value for key, value in data.items() if value}


def person(subject: Person) -> dict:
    data = {
        "@context": "https://schema.org",
        "@type": "Person",
        "name": subject.name,
        "url": settings.ORIGIN + subject.url,
        "alternateName": [name.text for name in subject.names.all()],
        "sameAs": [url for _name, url in subject.elsewhere],
    }
    return {key: value for key, value in data.items() if value}


def organisation(company: Company) -> dict:
    """The Organization (https://schema.org/Organization) of a company."""
    return {
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": company.name,
        "url": settings.ORIGIN + company.url,
    }


def _person(subject, at) -> dict:
    data = {"@type": "Person", "name": subject.name}
    if subject.is_public(at):
        data["url"] = settings.ORIGIN + subject.url
    return data


def _first_published(film) -> str:
    """The earliest date of a release that came or is set, as far as it is known."""
    dates = [
        release.date
        for release in film.releases.all()
        if release.status in ("scheduled", "happened")
        and release.date
        and release.date.year
    ]
    return min(dates, key=lambda date: date.first_day()).machine if dates else ""
