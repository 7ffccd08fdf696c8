"""What readers may see of the film record: the one door to it."""

from django.db import models
from django.utils import timezone


class FilmQuerySet(models.QuerySet):
    def public(self, at=None):
        """Films any reader may see at `at` (aware datetime, default now)."""
        return self.filter(public_from__lte=at or timezone.now())

    def for_cards(self):
        """Load what a tile draws and where to watch needs: 2 queries."""
        return self.select_related("poster", "hero").prefetch_related(
            models.Prefetch("releases", self._releases())
        )

    @staticmethod
    def _releases():
        from films.models import Release

        return Release.objects.select_related("platform")


class CharacterQuerySet(models.QuerySet):
    def public(self, at=None):
        """Characters of films that any reader may see at `at`."""
        return self.filter(film__public_from__lte=at or timezone.now())

    def for_cards(self):
        return self.select_related("film", "portrait")


class PersonQuerySet(models.QuerySet):
    def public(self, at=None):
        """People any reader may see at `at` (aware datetime, default now)."""
        return self.filter(public_from__lte=at or timezone.now())

    def for_cards(self):
        return self.select_related("portrait")


class CitationQuerySet(models.QuerySet):
    def needing_attention(self, on=None):
        """Claims without a source, disputed ones, and those due by the day `on`."""
        on = on or timezone.localdate()
        return self.exclude(state="cited") | self.filter(look_again_on__lte=on)
