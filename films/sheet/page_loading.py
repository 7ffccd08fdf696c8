"""A film's whole record in eight queries whose SQL is made once."""

from films.models import (
    Character,
    Citation,
    Credit,
    Deal,
    Film,
    Release,
    SourceAuthor,
    SourceWork,
)
from films.nested import Nested, attach, with_nested
from newsroom.delivery.frozen import frozen


def film_page(slug: str, at) -> Film | None:
    """The film any reader may see at `at`, with all below it; None if there is none.

    Its relations are in the prefetch cache, as `prefetch_related` would leave them.
    """
    films = _film(slug, at)
    if not films:
        return None
    film = films[0]
    for name, (model, read) in PARTS.items():
        rows = read(film.pk)
        for row in rows:
            row.film = film
        attach(film, name, model, rows)
    _give_authors(film)
    return film


def _give_authors(film) -> None:
    sources = {}
    for citation in film.citations.all():
        if citation.source_id:
            # One source is one object, however often it is cited.
            source = sources.setdefault(citation.source_id, citation.source)
            citation.source = source
    written = {pk: [] for pk in sources}
    for author in _authors(film.pk):
        written[author.source_id].append(author)
    for pk, source in sources.items():
        attach(source, "authors", SourceAuthor, written[pk])


@frozen
def _film(slug, at):
    return Film.objects.public(at).for_record().filter(slug=slug)


@frozen
def _credits(pk):
    return Credit.objects.filter(film=pk).select_related("job", "company", "person")


@frozen
def _releases(pk):
    return with_nested(
        Release.objects.filter(film=pk).select_related("platform", "version"),
        parties=Nested(Release, "parties", select=["company"]),
        earlier_dates=Nested(Release, "earlier_dates"),
    )


@frozen
def _characters(pk):
    return with_nested(
        Character.objects.filter(film=pk).select_related("portrait"),
        portrayals=Nested(Character, "portrayals"),
    )


@frozen
def _deals(pk):
    return with_nested(
        Deal.objects.filter(film=pk),
        parties=Nested(Deal, "parties", select=["company"]),
    )


@frozen
def _citations(pk):
    return Citation.objects.filter(film=pk).select_related("source")


@frozen
def _works(pk):
    return with_nested(
        SourceWork.objects.filter(film=pk),
        creators=Nested(SourceWork, "creators", select=["person"]),
    )


@frozen
def _authors(pk):
    cited = Citation.objects.filter(film=pk, source__isnull=False)
    authors = SourceAuthor.objects.filter(source__in=cited.values("source"))
    return authors.select_related("person")


PARTS = {
    "credits": (Credit, _credits),
    "releases": (Release, _releases),
    "characters": (Character, _characters),
    "deals": (Deal, _deals),
    "citations": (Citation, _citations),
    "source_works": (SourceWork, _works),
}
