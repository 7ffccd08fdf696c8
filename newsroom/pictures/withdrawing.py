"""The pictures that readers lose with what showed them."""

from collections.abc import Iterable

from django.contrib import admin
from django.db import transaction
from django.utils import timezone

from newsroom.delivery.recipe import has_come
from newsroom.following import pictures_shown
from newsroom.pictures.library import take_back
from newsroom.pictures.models import Picture


def take_back_unshown(pks: Iterable[int | None]) -> None:
    """Let those of these pictures that no page shows now leave their addresses.

    Call it once what showed them is hidden, in the same transaction.
    """
    pictures = Picture.objects.filter(pk__in=[pk for pk in pks if pk is not None])
    for shown in pictures_shown(timezone.now()):
        pictures = pictures.exclude(pk__in=shown)
    for picture in pictures.exclude(manifest={}):
        take_back(picture)


class TakesPicturesBack(admin.ModelAdmin):
    """A record that readers no longer see takes the pictures along that only it has."""

    def pictures_of(self, obj) -> list[int | None]:
        """The keys of the pictures that its page shows."""
        fields = obj._meta.concrete_fields
        return [
            getattr(obj, field.attname)
            for field in fields
            if field.related_model is Picture
        ]

    def after_save(self, request, obj, form, formsets, change):
        super().after_save(request, obj, form, formsets, change)
        at = timezone.now()
        if has_come(form.initial.get("public_from"), at) and not obj.is_public(at):
            take_back_unshown(self.pictures_of(obj))

    def delete_model(self, request, obj):
        pictures = self.pictures_of(obj)
        with transaction.atomic():
            super().delete_model(request, obj)
            take_back_unshown(pictures)

    def delete_queryset(self, request, queryset):
        pictures = [pk for row in queryset for pk in self.pictures_of(row)]
        with transaction.atomic():
            super().delete_queryset(request, queryset)
            take_back_unshown(pictures)
