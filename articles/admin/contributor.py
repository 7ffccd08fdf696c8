from django.contrib import admin
from django.db import models

from articles.models import Contributor, ContributorLink
from newsroom.desk.picking import Picked, place_of
from newsroom.history.saving import SavingAdmin
from newsroom.pictures.withdrawing import TakesPicturesBack


class ContributorLinkInline(admin.TabularInline):
    model = ContributorLink
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    extra = 0


@admin.register(Contributor)
class ContributorAdmin(TakesPicturesBack, Picked, SavingAdmin):
    list_display = ["name", "role", "user"]
    list_select_related = ["user"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]
    autocomplete_fields = ["picture", "user"]
    inlines = [ContributorLinkInline]

    def known_by(self, contributor):
        return contributor.role or place_of(contributor)
