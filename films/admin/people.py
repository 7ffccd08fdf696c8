"""People, companies and what they are credited with."""

from django.contrib import admin

from films.models import Company, Credit, Person, PersonName, Portrayal
from newsroom.desk.picking import Picked, place_of
from newsroom.history.saving import SavingAdmin
from newsroom.pictures.withdrawing import TakesPicturesBack


class PersonNameInline(admin.TabularInline):
    model = PersonName
    extra = 0


@admin.register(Person)
class PersonAdmin(TakesPicturesBack, Picked, SavingAdmin):
    list_display = ["name", "sorted_as", "public_from"]
    list_filter = ["public_from"]
    search_fields = ["name", "sort_key", "names__text"]
    prepopulated_fields = {"slug": ["name"]}
    autocomplete_fields = ["portrait"]
    inlines = [PersonNameInline]
    is_told_in_forms = False
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

    def get_search_results(self, request, queryset, search_term):
        """Also by "Krasinski, John", as lists have it."""
        bare = search_term.replace(",", " ")
        return super().get_search_results(request, queryset, bare)

    def for_picker(self, rows):
        return rows.for_picker()

    def known_by(self, person):
        if not person.known_job:
            return place_of(person)
        year = f" ({person.known_year})" if person.known_year else ""
        return f"{person.known_job.lower()}, {person.known_film}{year}"


@admin.register(Company)
class CompanyAdmin(Picked, SavingAdmin):
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}

    def known_by(self, company):
        return company.get_kind_display().lower() or place_of(company)


class PortrayalInline(admin.TabularInline):
    model = Portrayal
    extra = 0
    autocomplete_fields = ["character"]


@admin.register(Credit)
class CreditAdmin(Picked, SavingAdmin):
    list_display = ["film", "job", "person", "company", "order"]
    list_filter = ["job"]
    list_select_related = ["film", "job", "person", "company"]
    search_fields = ["film__title", "person__name", "company__name", "credited_as"]
    autocomplete_fields = ["film", "job", "person", "company"]
    inlines = [PortrayalInline]

    def for_picker(self, rows):
        return rows.select_related("film", "job", "person", "company")

    def known_by(self, credit):
        return credit.film.with_year
