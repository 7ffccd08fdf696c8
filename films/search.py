"""How films, characters and people become documents of the search index.

Only what gives nothing away goes in: no spoiler passage, no spoiler fact.
"""

from films.models import Character, Film, Person
from newsroom.search.kinds import Kind

KINDS = {
    "film": Kind("Film", "Films", accent="film", crop="2:3"),
    "character": Kind("Character", "Characters", accent="feature", crop="1:1"),
    "person": Kind("Person", "People", accent="film", crop="1:1"),
}


def all_documents():
    """The documents of the whole record, public or yet to be."""
    for film in Film.objects.for_search().iterator(chunk_size=200):
        yield film_document(film)
        for character in film.characters.all():
            yield character_document(character)
    for person in Person.objects.select_related("portrait").iterator(chunk_size=500):
        yield person_document(person)


def film_document(film: Film) -> dict:
    """`film` must come from `Film.objects.for_search()`."""
    names = [credit.holder_name for credit in film.credits.all()]
    titles = [title.text for title in film.titles.all()]
    terms = [entry.term.name for entry in film.film_terms.all()]
    text = [film.original_title, *titles, film.logline, film.synopsis, *names, *terms]
    return {
        "kind": "film",
        "key": film.pk,
        "title": film.page_title,
        "text": "\n".join(part for part in text if part),
        "url": film.get_absolute_url(),
        "picture": film.poster,
        "facets": {"year": film.year, "genres": terms},
        "public_from": film.public_from,
        "boost": 3,
    }


def character_document(character: Character) -> dict:
    facts = [str(fact) for fact in character.public_facts]
    text = [*character.alias_list, character.description, character.text, *facts]
    return {
        "kind": "character",
        "key": character.pk,
        "title": f"{character.name} ({character.film.title})",
        "text": "\n".join(part for part in text if part),
        "url": character.get_absolute_url(),
        "picture": character.portrait,
        "facets": {"film": character.film.title},
        "public_from": character.film.public_from,
        "boost": 1,
    }


def person_document(person: Person) -> dict:
    names = [name.text for name in person.names.all()]
    return {
        "kind": "person",
        "key": person.pk,
        "title": person.name,
        "text": "\n".join([*names, person.bio]).strip(),
        "url": person.get_absolute_url(),
        "picture": person.portrait,
        "facets": {},
        "public_from": person.public_from,
        "boost": 1,
    }
