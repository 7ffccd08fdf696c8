"""What readers may see of the film record: the one door to it."""

from django.apps import apps
from django.db import models
from django.db.models import Prefetch, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from films.nested import Nested, with_nested
from newsroom.delivery.doors import DoorQuerySet, turns
from newsroom.delivery.recipe import moment
from newsroom.delivery.tags import list_tag, row_tag


def _rows(name):
    """All rows of the film table `name`; the models import this module."""
    return apps.get_model("films", name)._default_manager.all()


# What companies do for films: the table, its company, and the way to its film.
DONE_BY_COMPANIES = {
    "Credit": ("company", "film"),
    "Release": ("platform", "film"),
    "ReleaseParty": ("company", "release__film"),
    "DealParty": ("company", "deal__film"),
    "CriticReview": ("outlet", "film"),
}


class RecordQuerySet(DoorQuerySet):
    """Films and people: what has an address and a moment from which it is public."""

    def addressed(self, slug):
        """The one at this address, which names itself on its page."""
        return self.part([], slug=slug)

    def public(self, at=None):
        """Those that any reader may see at `at` (aware datetime, default now)."""
        self.looked_through()
        turns(self.model, "public_from")
        return self.filter(public_from__lte=at or moment())


class FilmQuerySet(RecordQuerySet):
    def for_cards(self):
        """Load what a card draws and where to watch needs: 2 queries."""
        # Where to watch ranks them itself.
        releases = _rows("Release").select_related("platform").order_by()
        return self.select_related("poster").prefetch_related(
            Prefetch("releases", releases)
        )

    def for_tiles(self):
        """As `for_cards`, of the films' own columns only those that a tile draws."""
        poster = [f"poster__{name}" for name in ("manifest", "width", "height")]
        drawn = ["title", "slug", "year", "runtime_minutes", "certificate", *poster]
        return self.for_cards().only(*drawn)

    def for_index(self):
        """As `for_cards`, with the still of the one that leads the list."""
        return self.for_cards().select_related("poster", "hero")

    def newly_public(self, at):
        """What readers may see at `at`, the record that they saw last first."""
        return self.public(at).order_by("-public_from", "-pk")

    def newest_first(self, *, after=None):
        """By year, the newest first; films without a known year come last.

        With `after`, only films that stand behind that one.
        """
        ordered = self.order_by("-sort_year", "sort_key", "pk")
        if after is None:
            return ordered
        later = Q(sort_key__gt=after.sort_key) | Q(
            sort_key=after.sort_key, pk__gt=after.pk
        )
        year = after.year or 0
        return ordered.filter(Q(sort_year__lt=year) | Q(later, sort_year=year))

    def with_open_claims(self):
        """With `open_claims`: how many citations need attention."""
        citation = apps.get_model("films", "Citation")
        waiting = (
            citation.objects.needing_attention()
            .filter(film=models.OuterRef("pk"))
            .order_by()
            .values("film")
            .annotate(many=models.Count("pk"))
            .values("many")
        )
        return self.annotate(
            open_claims=Coalesce(models.Subquery(waiting), models.Value(0))
        )

    def for_record(self):
        """Load a film with the small tables below it, in its own query."""
        return with_nested(
            self.select_related("poster", "hero"),
            film_terms=Nested(self.model, "film_terms", select=["term"]),
            gaps=Nested(self.model, "gaps"),
            titles=Nested(self.model, "titles"),
            versions=Nested(self.model, "versions"),
            passages=Nested(self.model, "passages"),
            money=Nested(self.model, "money"),
            reviews=Nested(self.model, "reviews", select=["critic", "outlet"]),
            quotes=Nested(
                self.model, "quotes", select=["speaker", "character", "outlet"]
            ),
        )

    def for_search(self):
        """Load what films tell the search index, drafts left out: 9 queries."""
        holders = _rows("Credit").select_related("job", "company", "person")
        releases = _rows("Release").select_related("platform")
        parties = _rows("ReleaseParty").select_related("company")
        dealers = _rows("DealParty").select_related("company")
        return self.exclude(public_from=None).prefetch_related(
            "titles",
            "passages",
            "film_terms__term",
            Prefetch("credits", holders),
            Prefetch("releases", releases),
            Prefetch("releases__parties", parties),
            Prefetch("deals__parties", dealers),
        )


class CharacterQuerySet(DoorQuerySet):
    def addressed(self, film_slug, slug):
        """The one character at this address, which names itself on its page."""
        return self.part([], film__slug=film_slug, slug=slug)

    def public(self, at=None):
        """Characters of films that any reader may see at `at`."""
        self.looked_through()
        turns(apps.get_model("films", "Film"), "public_from")
        return self.filter(film__public_from__lte=at or moment())

    def for_cards(self):
        return self.select_related("film", "portrait")

    def for_search(self):
        """Load what characters tell the search index, drafts left out: 2 queries."""
        public = self.exclude(film__public_from=None)
        return public.select_related("film").prefetch_related("facts")

    def for_page(self):
        """Load one character with its facts and who plays it: 3 queries.

        Portrayals in films that are not public yet come too, and must be left out.
        """
        portrayals = _rows("Portrayal").select_related(
            "credit__job", "credit__person__portrait", "credit__film"
        )
        return with_nested(
            self.select_related("film__poster", "film__hero", "portrait"),
            facts=Nested(self.model, "facts"),
            quotes=Nested(self.model, "quotes", select=["outlet"]),
        ).prefetch_related(Prefetch("portrayals", portrayals), "film__characters")


class PersonQuerySet(RecordQuerySet):
    def for_cards(self):
        return self.select_related("portrait")

    def for_search(self):
        """Load what people tell the search index, drafts left out: 2 queries."""
        return self.exclude(public_from=None).prefetch_related("names")

    def for_picker(self):
        """With `known_job`, `known_film`, `known_year` of the newest film: 1 query."""
        newest = (
            _rows("Credit")
            .filter(person=models.OuterRef("pk"))
            .order_by("-film__sort_year", "job__order", "pk")
        )

        def of(name):
            return models.Subquery(newest.values(name)[:1])

        return self.annotate(
            known_job=of("job__name"),
            known_film=of("film__title"),
            known_year=of("film__year"),
        )

    def for_page(self):
        """Load one person; the films come by `Credit.objects.public()`."""
        return with_nested(
            self.select_related("portrait"), names=Nested(self.model, "names")
        )


class CompanyQuerySet(DoorQuerySet):
    def addressed(self, slug):
        """The company at this address, public or not. Its page names what it did."""
        return self.part([], slug=slug)

    def public(self, at=None):
        """Companies that did something for a film that readers may see at `at`."""
        self.looked_through()
        films, done = _rows("Film").filter(public_from__lte=at or moment()), Q()
        for name, (holder, film) in DONE_BY_COMPANIES.items():
            rows = _rows(name).filter(**{f"{film}__in": films})
            done |= Q(pk__in=rows.values(holder))
        return self.filter(done)


class CreditQuerySet(DoorQuerySet):
    def of(self, person):
        return self.part([list_tag(self.model, row_tag(person))], person=person)

    def public(self, at=None):
        """Credits on films that any reader may see at `at`."""
        self.looked_through()
        turns(apps.get_model("films", "Film"), "public_from")
        return self.filter(film__public_from__lte=at or moment())

    def for_person_page(self):
        """Load credits with their films and parts, newest films first: 2 queries.

        Those of films that are not public yet come too, and must be left out.
        """
        parts = _rows("Portrayal").select_related("character__film")
        return (
            self.select_related("job", "film__poster", "film__hero")
            .prefetch_related(Prefetch("portrayals", parts))
            .order_by(
                models.F("film__year").desc(nulls_last=True), "film__sort_key", "job"
            )
        )


class CitationQuerySet(models.QuerySet):
    def for_list(self):
        """Load what naming the fact of each citation needs."""
        return self.select_related(
            "film",
            "source",
            "credit__job",
            "credit__person",
            "credit__company",
            "portrayal__credit__person",
            "portrayal__credit__company",
            "portrayal__character",
            "source_work",
            "release",
            "deal",
            "money",
            "passage",
            "review__critic",
            "review__outlet",
            "quote__speaker",
            "quote__character",
        )

    def needing_attention(self, on=None):
        """Claims without a source, disputed ones, and those due by the day `on`."""
        on = on or timezone.localdate()
        return self.filter(~Q(state="cited") | Q(look_again_on__lte=on))
