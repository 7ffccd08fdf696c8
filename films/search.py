"""How films, characters and people become documents of the search index.

Only what gives nothing away goes in: no spoiler passage, no spoiler fact.
"""

from functools import partial

from films.models import Character, Film, Person
from newsroom.search.kinds import Kind


def film_document(film: Film) -> dict:
    titles = [film.title, film.original_title, *(t.text for t in film.titles.all())]
    terms = [entry.term.name for entry in film.film_terms.all()]
    text = [film.logline, film.synopsis, *_who(film), *terms, *_where(film)]
    return {
        "key": film.pk,
        "title": film.page_title,
        "names": list(filter(None, titles)),
        "text": "\n".join(dict.fromkeys(filter(None, text))),
        "url": film.get_absolute_url(),
        "picture_id": film.poster_id,
        "facets": {"year": film.year, "genres": terms},
        "public_from": film.public_from,
        "boost": 3,
    }


def _who(film) -> list[str]:
    """People and companies: who made it, plays in it, brings it out, dealt in it."""
    companies = [
        *(release.platform for release in film.releases.all()),
        *(p.company for release in film.releases.all() for p in release.parties.all()),
        *(p.company for deal in film.deals.all() for p in deal.parties.all()),
    ]
    return [
        *(credit.holder_name for credit in film.credits.all()),
        *(company.name for company in companies if company),
    ]


def _where(film) -> list[str]:
    """How and where it came out, where it was bought for, and where it plays."""
    releases = film.releases.all()
    places = [str(each.territories) for each in (*releases, *film.deals.all())]
    return [film.setting, *(each.get_kind_display() for each in releases), *places]


def character_document(character: Character) -> dict:
    facts = [str(fact) for fact in character.public_facts]
    text = [character.description, character.text, *facts]
    return {
        "key": character.pk,
        "title": f"{character.name} ({character.film.title})",
        "names": [character.name, *character.alias_list],
        "text": "\n".join(part for part in text if part),
        "url": character.get_absolute_url(),
        "picture_id": character.portrait_id,
        "facets": {"film": character.film.title},
        "public_from": character.film.public_from,
        # Heroes before extras.
        "boost": 0 if character.is_minor else 1,
    }


def person_document(person: Person) -> dict:
    names = [name.text for name in person.names.all()]
    return {
        "key": person.pk,
        "title": person.name,
        "names": names,
        "text": person.bio,
        "url": person.get_absolute_url(),
        "picture_id": person.portrait_id,
        "facets": {},
        "public_from": person.public_from,
        "boost": 1,
    }


KINDS = {
    "film": Kind(
        "Film",
        "Films",
        Film,
        partial(map, film_document),
        accent="film",
        crop="2:3",
    ),
    "character": Kind(
        "Character",
        "Characters",
        Character,
        partial(map, character_document),
        accent="feature",
        crop="1:1",
    ),
    "person": Kind(
        "Person",
        "People",
        Person,
        partial(map, person_document),
        accent="film",
        crop="1:1",
    ),
}
