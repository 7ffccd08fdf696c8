"""The abstract models of whatever is recorded, and of its records."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import F
from django.utils import timezone


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


class VersionField(models.PositiveIntegerField):
    """A count that a row's own save leaves as it stands in the database.

    Only `newsroom.history.versions` moves it on. A row that was read before another
    change was stored could otherwise set it back, and hide that change.
    """

    def pre_save(self, model_instance, add):
        if add:
            return super().pre_save(model_instance, add)
        return F(self.attname)


class Versioned(models.Model):
    """Base of what has a form of its own on the desk.

    `version` counts the changes of the row and of what its form shows below it, so a
    form that was opened before one of them is known when it comes back. A model that
    means something else by "version" names its own column.
    """

    version_name = "version"

    version = VersionField(default=1, editable=False)

    class Meta:
        abstract = True


class Save(models.Model):
    """One save: who, when, of which form, and what it changed.

    `version` is the one that the row got by it. `changes` is a list of
    what `newsroom.history.versions.Change` says, or None where nobody noted what was
    changed. `form` and `digest` tell a form that is sent twice, which then gets
    `answer` once more.
    """

    content_type = models.ForeignKey(
        ContentType, on_delete=models.CASCADE, related_name="+"
    )
    object_id = models.PositiveBigIntegerField(null=True)
    version = models.PositiveIntegerField(default=0)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    at = models.DateTimeField(default=timezone.now)
    changes = models.JSONField(null=True)
    form = models.UUIDField(null=True)
    digest = models.CharField(max_length=64, blank=True)
    answer = models.JSONField(null=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["by", "form", "digest"], name="form_saved_once"
            )
        ]
        indexes = [
            models.Index(
                fields=["content_type", "object_id", "version"], name="save_of_row"
            )
        ]

    def __str__(self):
        return f"{self.content_type_id}:{self.object_id} version {self.version}"
