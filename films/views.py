"""Public pages of the film record: films, characters, people."""

from itertools import groupby

from django.core.validators import slug_re
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from films.availability import where_to_watch
from films.jsonld import movie
from films.jsonld import person as person_data
from films.models import Character, Credit, Film, Person
from films.page_loading import film_page
from films.record import Record
from newsroom.delivery.jsonld import jsonld
from newsroom.delivery.public import public_page

PER_PAGE = 48


@require_safe
@public_page(tags=lambda: ["films"])
def film_index(request):
    at = timezone.now()
    listed = Film.objects.public(at)
    last = None
    if after := request.GET.get("after"):
        # What is no slug must not reach the database, which refuses NUL.
        slug = after if slug_re.fullmatch(after) else None
        last = get_object_or_404(listed, slug=slug)
    films = list(listed.for_cards().newest_first(after=last)[: PER_PAGE + 1])
    request.next_change = _next_change(films, at)
    more = len(films) > PER_PAGE
    films = films[:PER_PAGE]
    # Only the first page opens on the stage, with the newest film that has a still.
    lead = next((film for film in films if film.hero and not last), None)
    context = {
        "lead": lead,
        "films": [film for film in films if film != lead],
        "older_url": f"?after={films[-1].slug}" if more else "",
    }
    return render(request, "films/film_index.html", context)


def _next_change(films, at):
    """When a tile's line changes next, or the next film becomes public."""
    lines = [where_to_watch(film, at) for film in films]
    changes = [line.next_change for line in lines if line]
    return min(filter(None, [*changes, Film.objects.next_start(at)]), default=None)


@require_safe
@public_page(tags=lambda slug: [f"film-{slug}"])
def film_detail(request, slug):
    at = timezone.now()
    film = film_page(slug, at)
    if film is None:
        raise Http404(f"There is no film {slug}.")
    line = where_to_watch(film, at)
    request.next_change = line.next_change if line else None
    context = {
        "film": film,
        "record": Record(film, at),
        "line": line,
        "jsonld": jsonld(movie(film, at)),
    }
    return render(request, "films/film_detail.html", context)


@require_safe
@public_page(tags=lambda film_slug, slug: [f"film-{film_slug}"])
def character_detail(request, film_slug, slug):
    at = timezone.now()
    character = get_object_or_404(
        Character.objects.public(at).for_page(), film__slug=film_slug, slug=slug
    )
    others = [other for other in character.film.characters.all() if other != character]
    played_by = [
        (portrayal, portrayal.credit.person.is_public(at))
        for portrayal in character.portrayals.all()
        if portrayal.credit.person
    ]
    context = {"character": character, "others": others, "played_by": played_by}
    return render(request, "films/character_detail.html", context)


@require_safe
@public_page(tags=lambda slug: [f"person-{slug}"])
def person_detail(request, slug):
    at = timezone.now()
    person = get_object_or_404(Person.objects.public(at).for_page(), slug=slug)
    credits = Credit.objects.public(at).for_person_page().filter(person=person)
    films = [
        {"film": film, "credits": list(group)}
        for film, group in groupby(credits, key=lambda credit: credit.film)
    ]
    context = {
        "person": person,
        "films": films,
        "jsonld": jsonld(person_data(person)),
    }
    return render(request, "films/person_detail.html", context)
