"""Saving a part of the record brings what follows from it up to date."""

from django.contrib import admin
from django.db import transaction

from films.models import Film
from films.publishing import film_changed


class FilmPartAdmin(admin.ModelAdmin):
    """Of a model with a `film`: every save and delete goes live with its film."""

    list_select_related = ["film"]

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        # A part that moved to another film leaves the first one changed as well.
        touched = {form.instance.film_id, form.initial.get("film")}
        for film in Film.objects.filter(pk__in=touched - {None}):
            film_changed(film)

    def delete_model(self, request, obj):
        with transaction.atomic():
            super().delete_model(request, obj)
            if obj.film:
                film_changed(obj.film)

    def delete_queryset(self, request, queryset):
        films = {part.film_id: part.film for part in queryset.select_related("film")}
        with transaction.atomic():
            super().delete_queryset(request, queryset)
            for film in filter(None, films.values()):
                film_changed(film)
