"""Public pages of the film record: films, characters, people."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from films.models import Character, Film, Person
from newsroom.delivery.public import public_page


@require_safe
@public_page(tags=lambda: ["films"])
def film_index(request):
    films = Film.objects.public().for_cards()
    return render(request, "films/film_index.html", {"films": films})


@require_safe
@public_page(tags=lambda slug: [f"film-{slug}"])
def film_detail(request, slug):
    film = get_object_or_404(Film.objects.public().for_cards(), slug=slug)
    return render(request, "films/film_detail.html", {"film": film})


@require_safe
@public_page(tags=lambda film_slug, slug: [f"film-{film_slug}"])
def character_detail(request, film_slug, slug):
    character = get_object_or_404(
        Character.objects.public().for_cards(), film__slug=film_slug, slug=slug
    )
    context = {"character": character}
    return render(request, "films/character_detail.html", context)


@require_safe
@public_page(tags=lambda slug: [f"person-{slug}"])
def person_detail(request, slug):
    person = get_object_or_404(Person.objects.public().for_cards(), slug=slug)
    return render(request, "films/person_detail.html", {"person": person})
