"""The film record's part of the site map."""

from django.urls import reverse

from films.models import Character, Company, Film, Person


def sitemap(at):
    """(path, last change) of films, characters, people, companies public at `at`."""
    yield reverse("films:film_index"), None
    for film in Film.objects.public(at).order_by("pk").iterator():
        yield film.get_absolute_url(), film.changed_at
    characters = Character.objects.public(at).select_related("film").order_by("pk")
    for character in characters.iterator():
        yield character.get_absolute_url(), character.changed_at
    for person in Person.objects.public(at).order_by("pk").iterator():
        yield person.get_absolute_url(), person.changed_at
    for company in Company.objects.public(at).order_by("pk").iterator():
        yield company.get_absolute_url(), None
