"""Releases, deals and money."""

from django.contrib import admin

from films.models import Deal, DealParty, EarlierDate, MoneyFact, Release, ReleaseParty
from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin


class ReleasePartyInline(admin.TabularInline):
    model = ReleaseParty
    extra = 0
    autocomplete_fields = ["company"]


class EarlierDateInline(admin.TabularInline):
    model = EarlierDate
    extra = 0


@admin.register(Release)
class ReleaseAdmin(SavingAdmin):
    list_display = ["film", "kind", "date", "territories", "platform", "status"]
    list_filter = ["status", "kind"]
    list_select_related = ["film", "platform"]
    search_fields = ["film__title", "platform__name"]
    autocomplete_fields = ["film", "platform"]
    inlines = [ReleasePartyInline, EarlierDateInline]
    fieldsets = [
        (
            None,
            {"fields": ["film", "version", "kind", "territories", "date", "status"]},
        ),
        ("Where", {"fields": [("platform", "is_exclusive"), "certificate"]}),
        ("On the page", {"fields": ["note", "order"]}),
    ]


class DealPartyInline(admin.TabularInline):
    model = DealParty
    extra = 0
    autocomplete_fields = ["company"]


class PriceInline(admin.TabularInline):
    model = MoneyFact
    extra = 0
    exclude = ["film"]


@admin.register(Deal)
class DealAdmin(Picked, SavingAdmin):
    list_display = ["film", "kind", "territories", "date"]
    list_filter = ["kind"]
    list_select_related = ["film"]
    search_fields = ["film__title", "parties__company__name"]
    autocomplete_fields = ["film"]
    inlines = [DealPartyInline, PriceInline]

    def for_picker(self, rows):
        return rows.select_related("film")

    def known_by(self, deal):
        return deal.film.with_year

    def save_formset(self, request, form, formset, change):
        if formset.model is MoneyFact:
            for price_form in formset.forms:
                price_form.instance.film = form.instance.film
        super().save_formset(request, form, formset, change)


@admin.register(MoneyFact)
class MoneyFactAdmin(SavingAdmin):
    list_display = ["film", "kind", "amount_text", "deal"]
    list_filter = ["kind"]
    list_select_related = ["film", "deal"]
    search_fields = ["film__title"]
    autocomplete_fields = ["film", "deal"]
