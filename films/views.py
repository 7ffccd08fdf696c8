"""Public pages of the film record: films, characters, people, companies."""

from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from films.models import Character, Company, Film, Person
from films.sheet.availability import where_to_watch, with_status
from films.sheet.jsonld import movie, organisation
from films.sheet.jsonld import person as person_data
from films.sheet.page_loading import film_page
from films.sheet.record import Record
from films.sheet.work import company_page, work_of_person
from newsroom.addresses.keeping import led_to, moved
from newsroom.delivery.jsonld import jsonld
from newsroom.delivery.public import public_page
from newsroom.delivery.recipe import moment
from newsroom.keys import slug_in

PER_PAGE = 48


@require_safe
@public_page(query=["after"])
def film_index(request):
    at = moment()
    listed = Film.objects.public(at)
    after = slug_in(request.GET.get("after"))
    last = get_object_or_404(listed, slug=after) if after else None
    films = list(listed.for_index().newest_first(after=last)[: PER_PAGE + 1])
    more = len(films) > PER_PAGE
    films = with_status(films[:PER_PAGE], at)
    # Only the first page opens on the stage, with the newest film that has a still.
    lead = next((film for film in films if film.hero and not last), None)
    context = {
        "lead": lead,
        "films": [film for film in films if film != lead],
        "older_url": f"?after={films[-1].slug}" if more else "",
    }
    return render(request, "films/film_index.html", context)


@require_safe
@public_page()
def film_detail(request, slug):
    at = moment()
    film = film_page(slug, at)
    if film is None:
        return moved(Film, slug)
    context = {
        "film": film,
        "record": Record(film, at),
        "line": where_to_watch(film, at),
        "jsonld": jsonld(movie(film, at)),
    }
    return render(request, "films/film_detail.html", context)


@require_safe
@public_page()
def character_detail(request, film_slug, slug):
    at = moment()
    found = Character.objects.addressed(film_slug, slug).public(at)
    character = found.for_page().first()
    if character is None:
        return moved_character(film_slug, slug)
    others = [other for other in character.film.characters.all() if other != character]
    played_by = [
        (portrayal, portrayal.credit.person.is_public(at))
        for portrayal in character.portrayals.all()
        if portrayal.credit.person and portrayal.credit.film.is_public(at)
    ]
    context = {
        "character": character,
        "others": others,
        "played_by": played_by,
        "quotes": character.public_quotes,
    }
    return render(request, "films/character_detail.html", context)


def moved_character(film_slug, slug):
    """The 301 of a character that moved, or whose film did; else Http404."""
    at = moment()
    film = Film.objects.addressed(film_slug).public(at).first()
    film_key = film.pk if film else led_to(Film, film_slug)
    here = Character.objects.part([], film=film_key, slug=slug).public(at).first()
    if here:
        return redirect(here, permanent=True)
    return moved(Character, slug, scope=film_key)


@require_safe
@public_page()
def person_detail(request, slug):
    at = moment()
    person = Person.objects.addressed(slug).public(at).for_page().first()
    if person is None:
        return moved(Person, slug)
    context = {
        "person": person,
        "works": work_of_person(person, at),
        "jsonld": jsonld(person_data(person)),
    }
    return render(request, "films/person_detail.html", context)


@require_safe
@public_page()
def company_detail(request, slug):
    found = company_page(slug, moment())
    if found is None:
        return moved(Company, slug)
    company, works = found
    context = {
        "company": company,
        "works": works,
        "jsonld": jsonld(organisation(company)),
    }
    return render(request, "films/company_detail.html", context)
