"""People, companies and what they are credited with."""

from django.contrib import admin
from django.db import transaction

from films.admin.live import FilmPartAdmin
from films.models import Company, Credit, Person, PersonName, Portrayal
from films.publishing import person_changed, person_gone


class PersonNameInline(admin.TabularInline):
    model = PersonName
    extra = 0


@admin.register(Person)
class PersonAdmin(admin.ModelAdmin):
    list_display = ["name", "sort_name", "public_from"]
    list_filter = ["public_from"]
    search_fields = ["name", "sort_name", "names__text"]
    prepopulated_fields = {"slug": ["name"]}
    autocomplete_fields = ["portrait"]
    inlines = [PersonNameInline]
    fieldsets = [
        (None, {"fields": ["name", "sort_name", "slug", "public_from"]}),
        ("On the page", {"fields": ["portrait", "bio"]}),
        (
            "Elsewhere",
            {
                "fields": [("wikidata_id", "imdb_id", "tmdb_id")],
                "classes": ["collapse"],
            },
        ),
    ]

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        person_changed(form.instance)

    def delete_model(self, request, obj):
        with transaction.atomic():
            person_gone(obj)
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        with transaction.atomic():
            for person in queryset:
                person_gone(person)
            super().delete_queryset(request, queryset)


@admin.register(Company)
class CompanyAdmin(admin.ModelAdmin):
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}


class PortrayalInline(admin.TabularInline):
    model = Portrayal
    extra = 0
    autocomplete_fields = ["character"]


@admin.register(Credit)
class CreditAdmin(FilmPartAdmin):
    list_display = ["film", "job", "person", "company", "order"]
    list_filter = ["job"]
    list_select_related = ["film", "job", "person", "company"]
    search_fields = ["film__title", "person__name", "company__name", "credited_as"]
    autocomplete_fields = ["film", "job", "person", "company"]
    inlines = [PortrayalInline]
