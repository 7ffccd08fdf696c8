"""Characters, with what is known of them and who plays them."""

from django.contrib import admin
from django.db import transaction

from films.admin.live import FilmPartAdmin
from films.models import Character, CharacterFact, Portrayal
from films.publishing import character_gone


class CharacterFactInline(admin.TabularInline):
    model = CharacterFact
    extra = 0


class PortrayalInline(admin.TabularInline):
    model = Portrayal
    extra = 0
    autocomplete_fields = ["credit"]


@admin.register(Character)
class CharacterAdmin(FilmPartAdmin):
    list_display = ["name", "film", "kind", "is_minor"]
    list_filter = ["kind", "is_minor"]
    search_fields = ["name", "aliases", "film__title"]
    prepopulated_fields = {"slug": ["name"]}
    autocomplete_fields = ["film", "portrait"]
    inlines = [CharacterFactInline, PortrayalInline]
    fieldsets = [
        (None, {"fields": ["film", "name", "slug", "kind", "portrait"]}),
        (
            "For all readers, so without twists",
            {"fields": ["aliases", "description", "text"]},
        ),
        ("Place on the film’s page", {"fields": [("order", "is_minor")]}),
    ]

    def delete_model(self, request, obj):
        with transaction.atomic():
            character_gone(obj)
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        with transaction.atomic():
            for character in queryset:
                character_gone(character)
            super().delete_queryset(request, queryset)
