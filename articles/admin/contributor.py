from django.contrib import admin

from articles.models import Contributor, ContributorLink


class ContributorLinkInline(admin.TabularInline):
    model = ContributorLink
    extra = 0


@admin.register(Contributor)
class ContributorAdmin(admin.ModelAdmin):
    list_display = ["name", "role", "user"]
    list_select_related = ["user"]
    prepopulated_fields = {"slug": ["name"]}
    search_fields = ["name"]
    autocomplete_fields = ["picture", "user"]
    inlines = [ContributorLinkInline]
