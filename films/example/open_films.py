"""Open films made in Blender, with their public facts, in our own words.

The pages that were read for them are in `open_films_sources`. A running time is in
whole minutes; where those pages disagree it is entered as not known.
"""

from films.example.entry import (
    PUBLIC_FROM,
    company,
    credit,
    file_under,
    person,
    picture,
)
from films.example.open_films_pictures import ALT_TEXTS
from films.example.open_films_prose import FILMS
from films.example.open_films_sources import NEEDED, SOURCES
from films.jobs import job
from films.models import (
    Character,
    Citation,
    Credit,
    Film,
    Gap,
    Passage,
    Portrayal,
    Release,
    Source,
)
from films.partial_dates import PartialDate
from films.publishing import film_changed, person_changed
from films.territories import TerritorySet

RETRIEVED = PartialDate(2026, 11, 22)
ROWS = {"minutes": "Running time", "licence": "Licence", "languages": "Language"}


def load(site) -> int:
    """How many films were entered; those that are there already stay as they are."""
    there = set(Film.objects.values_list("slug", flat=True))
    missing = [entry for entry in FILMS if entry["slug"] not in there]
    for entry in missing:
        _enter(entry, site)
    return len(missing)


def _enter(entry, site) -> None:
    slug = entry["slug"]
    film = Film.objects.create(
        title=entry["title"],
        slug=slug,
        public_from=PUBLIC_FROM,
        form="short",
        technique=entry.get("technique", "computer_animation"),
        countries=["NL"],
        languages=entry["languages"],
        logline=entry["logline"],
        setting=entry.get("setting", ""),
        runtime_minutes=entry.get("minutes"),
        licence=entry["licence"],
        poster=_picture(site, f"{slug}-poster"),
        hero=_picture(site, f"{slug}-still"),
    )
    file_under(film, genres=entry["genres"], themes=entry.get("themes", ()))
    if not film.runtime_minutes:
        Gap.objects.create(film=film, row="runtime", note=entry["minutes_note"])
    for key, names in entry["credits"].items():
        credit(film, key, *names)
    Credit.objects.create(
        film=film,
        job=job("production_company"),
        company=company("Blender Studio", "studio"),
        credited_as=entry.get("made_by", ""),
        order=1,
    )
    _characters(film, entry, site)
    for kind, date, codes in entry["releases"]:
        territories = TerritorySet.of(codes) if codes else TerritorySet.worldwide()
        Release.objects.create(
            film=film,
            kind=kind,
            date=PartialDate.parse(date),
            territories=territories,
            status="happened",
        )
    for order, (is_spoiler, text) in enumerate(entry["synopsis"]):
        Passage.objects.create(film=film, text=text, is_spoiler=is_spoiler, order=order)
    _cite(film)
    film_changed(film)
    for credited in film.credits.exclude(person=None).select_related("person"):
        person_changed(credited.person)


def _picture(site, name):
    """The drawn picture, or None for what nobody has drawn."""
    return picture(site, name, alt_text=ALT_TEXTS[name]) if name in ALT_TEXTS else None


def _characters(film, entry, site) -> None:
    for order, given in enumerate(entry["characters"]):
        portrait = _picture(site, f"{given['slug']}-portrait")
        character = Character.objects.create(
            film=film,
            name=given["name"],
            slug=given["slug"],
            kind=given["kind"],
            description=given["description"],
            portrait=portrait,
            order=order,
        )
        if actor := given.get("actor"):
            acted = Credit.objects.create(
                film=film,
                job=job(entry.get("cast_job", "voice")),
                person=person(actor),
                order=order + 1,
            )
            Portrayal.objects.create(credit=acted, character=character)


def _cite(film) -> None:
    pages = SOURCES[film.slug]
    for order, page in enumerate(pages, start=1):
        source, _is_new = Source.objects.get_or_create(
            url=page["url"],
            defaults={
                "title": page["title"],
                "publisher": page["publisher"],
                "retrieved": RETRIEVED,
            },
        )
        states = dict.fromkeys(page["claims"], "cited")
        states |= dict.fromkeys(page["disputed"], "disputed")
        for claim, state in states.items():
            for fact in _facts(film, claim):
                Citation.objects.create(
                    film=film,
                    source=source,
                    state=state,
                    note=page["note"],
                    order=order,
                    **fact,
                )
    for claim, note in NEEDED.get(film.slug, {}).items():
        for fact in _facts(film, claim):
            Citation.objects.create(
                film=film, state="needed", note=note, order=100, **fact
            )


def _facts(film, claim) -> list[dict]:
    """What a citation of `claim` points at. Raises KeyError if the film has no such."""
    if claim in ROWS:
        return [{"row": ROWS[claim]}]
    if claim == "parts":
        found = Portrayal.objects.filter(credit__film=film)
        facts = [{"portrayal": portrayal} for portrayal in found]
    elif claim == "plot":
        facts = [{"passage": passage} for passage in film.passages.all()]
    elif claim in Release.Kind:
        facts = [{"release": release} for release in film.releases.filter(kind=claim)]
    else:
        facts = [{"credit": held} for held in film.credits.filter(job__key=claim)]
    if not facts:
        raise KeyError(claim)
    return facts
