"""The abstract models of whatever is recorded, and of its records."""

from django.conf import settings
from django.db import models


class RehydratedSaveError(RuntimeError):
    """A stored record was about to be written over the working copy."""


class Recorded(models.Model):
    """Base of a recorded model and its parts.

    What `rehydrate` makes of it is for reading: it refuses to be saved, deleted or
    refreshed, for each would mix a record with the working copy.
    """

    is_rehydrated = False

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        self._refuse_if_rehydrated("saved")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        self._refuse_if_rehydrated("deleted")
        return super().delete(*args, **kwargs)

    def refresh_from_db(self, *args, **kwargs):
        self._refuse_if_rehydrated("refreshed")
        super().refresh_from_db(*args, **kwargs)

    def _prepare_related_fields_for_save(self, operation_name, fields=None):
        # Django's own step before save, bulk_create and bulk_update; the last two
        # have no public hook.
        self._refuse_if_rehydrated("saved")
        super()._prepare_related_fields_for_save(operation_name, fields)

    def _refuse_if_rehydrated(self, verb):
        if self.is_rehydrated:
            raise RehydratedSaveError(
                f"This {self._meta.verbose_name} was read from a record and cannot be "
                f"{verb}; to write the record back use newsroom.history.restore."
            )


class AbstractRevision(models.Model):
    """One record of a working copy, never changed once stored.

    A concrete revision adds the foreign key to its target and makes target and
    `number` unique together.
    """

    number = models.PositiveIntegerField(editable=False)
    text = models.TextField(editable=False)
    digest = models.CharField(max_length=64, editable=False)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(auto_now_add=True)
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        abstract = True
