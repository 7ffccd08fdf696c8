"""What follows from a change of the record, in the transaction of the change."""

from django.db import transaction

from films.models import Character, Film, Person
from films.search import character_document, film_document, person_document
from newsroom.search import index


@transaction.atomic
def film_changed(film: Film) -> None:
    """Bring what is derived from `film` up to date: its year and what search knows.

    Whoever writes to a film or to rows below it calls this afterwards.
    """
    film.derive_year()
    film = Film.objects.for_search().get(pk=film.pk)
    index.put(**film_document(film))
    for character in film.characters.all():
        index.put(**character_document(character))


@transaction.atomic
def person_changed(person: Person) -> None:
    """Bring what search knows of `person` up to date."""
    index.put(**person_document(person))


def film_gone(film: Film) -> None:
    """Take `film` out of the index, before it is deleted."""
    index.remove("film", film.pk)


def character_gone(character: Character) -> None:
    index.remove("character", character.pk)


def person_gone(person: Person) -> None:
    index.remove("person", person.pk)
