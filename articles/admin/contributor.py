from django.contrib import admin
from django.db import models

from articles.models import Contributor, ContributorLink
from newsroom.history.saving import SavingAdmin
from newsroom.pictures.withdrawing import TakesPicturesBack


class ContributorLinkInline(admin.TabularInline):
    model = ContributorLink
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    extra = 0


@admin.register(Contributor)
class ContributorAdmin(TakesPicturesBack, SavingAdmin):
    list_display = ["name", "role", "user"]
    list_select_related = ["user"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]
    autocomplete_fields = ["picture", "user"]
    inlines = [ContributorLinkInline]
