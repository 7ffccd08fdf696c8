"""Characters, with what is known of them and who plays them."""

from django.contrib import admin

from films.models import Character, CharacterFact, Portrayal
from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin
from newsroom.pictures.withdrawing import TakesPicturesBack


class CharacterFactInline(admin.TabularInline):
    model = CharacterFact
    extra = 0


class PortrayalInline(admin.TabularInline):
    model = Portrayal
    extra = 0
    autocomplete_fields = ["credit"]


@admin.register(Character)
class CharacterAdmin(TakesPicturesBack, Picked, SavingAdmin):
    list_display = ["name", "film", "kind", "is_minor"]
    list_filter = ["kind", "is_minor"]
    list_select_related = ["film"]
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

    def for_picker(self, rows):
        return rows.select_related("film")

    def known_by(self, character):
        return character.film.with_year
