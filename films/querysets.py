"""What readers may see of the film record: the one door to it."""

from django.apps import apps
from django.db import models
from django.db.models import Prefetch, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from films.nested import Nested, with_nested


def _rows(name):
    """All rows of the film table `name`; the models import this module."""
    return apps.get_model("films", name)._default_manager.all()


def _credits():
    return _rows("Credit").select_related("job", "company", "person__portrait")


class FilmQuerySet(models.QuerySet):
    def public(self, at=None):
        """Films any reader may see at `at` (aware datetime, default now)."""
        return self.filter(public_from__lte=at or timezone.now())

    def next_start(self, at):
        """When the next film becomes public after `at`, or None."""
        coming = self.filter(public_from__gt=at)
        return coming.aggregate(at=models.Min("public_from"))["at"]

    def for_cards(self):
        """Load what a tile draws and where to watch needs: 2 queries."""
        releases = _rows("Release").select_related("platform")
        return self.select_related("poster", "hero").prefetch_related(
            Prefetch("releases", releases)
        )

    def newest_first(self, *, after=None):
        """By year, the newest first; films without a known year come last.

        With `after`, only films that stand behind that one.
        """
        ordered = self.order_by(models.F("year").desc(nulls_last=True), "title", "pk")
        if after is None:
            return ordered
        later = Q(title__gt=after.title) | Q(title=after.title, pk__gt=after.pk)
        if after.year is None:
            return ordered.filter(later, year=None)
        older = Q(year__lt=after.year) | Q(year=None)
        return ordered.filter(older | Q(later, year=after.year))

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
        """Load what films and their characters tell the search index."""
        return self.select_related("poster").prefetch_related(
            "titles",
            "passages",
            "film_terms__term",
            Prefetch("credits", _credits()),
            Prefetch("characters", _rows("Character").select_related("portrait")),
            "characters__facts",
        )


class CharacterQuerySet(models.QuerySet):
    def public(self, at=None):
        """Characters of films that any reader may see at `at`."""
        return self.filter(film__public_from__lte=at or timezone.now())

    def for_cards(self):
        return self.select_related("film", "portrait")

    def for_page(self):
        """Load one character with its facts and who plays it: 3 queries."""
        portrayals = _rows("Portrayal").select_related(
            "credit__job", "credit__person__portrait", "credit__film"
        )
        return with_nested(
            self.select_related("film__poster", "film__hero", "portrait"),
            facts=Nested(self.model, "facts"),
            quotes=Nested(self.model, "quotes", select=["outlet"]),
        ).prefetch_related(Prefetch("portrayals", portrayals), "film__characters")


class PersonQuerySet(models.QuerySet):
    def public(self, at=None):
        """People any reader may see at `at` (aware datetime, default now)."""
        return self.filter(public_from__lte=at or timezone.now())

    def for_cards(self):
        return self.select_related("portrait")

    def for_page(self):
        """Load one person; the films come by `Credit.objects.public()`."""
        return with_nested(
            self.select_related("portrait"), names=Nested(self.model, "names")
        )


class CreditQuerySet(models.QuerySet):
    def public(self, at=None):
        """Credits on films that any reader may see at `at`."""
        return self.filter(film__public_from__lte=at or timezone.now())

    def for_person_page(self):
        """Load credits with their films and parts, newest films first: 2 queries."""
        parts = _rows("Portrayal").select_related("character")
        return (
            self.select_related("job", "film__poster", "film__hero")
            .prefetch_related(Prefetch("portrayals", parts))
            .order_by(
                models.F("film__year").desc(nulls_last=True), "film__title", "job"
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
