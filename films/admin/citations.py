"""Citations, and the work-list of claims that somebody has to look at."""

from django.contrib import admin, messages
from django.db import transaction
from django.utils.text import Truncator

from films.models import Citation, ClaimError
from films.models.sources import FACTS
from newsroom.history.saving import SavingAdmin
from newsroom.history.versions import bump
from newsroom.keys import number_in


class ClaimsFilter(admin.SimpleListFilter):
    """Open claims unless asked otherwise: the list is a list of work."""

    title = "claims"
    parameter_name = "claims"

    def lookups(self, request, model_admin):
        return [("all", "All citations")]

    def choices(self, changelist):
        yield {
            "selected": self.value() is None,
            "query_string": changelist.get_query_string(remove=[self.parameter_name]),
            "display": "To look at",
        }
        yield {
            "selected": self.value() == "all",
            "query_string": changelist.get_query_string({self.parameter_name: "all"}),
            "display": "All citations",
        }

    def queryset(self, request, queryset):
        return queryset if self.value() == "all" else queryset.needing_attention()


@admin.register(Citation)
class CitationAdmin(SavingAdmin):
    list_display = ["claim", "state", "film", "short_source", "look_again_on"]
    list_filter = [ClaimsFilter, "state"]
    search_fields = ["film__title", "source__title", "note"]
    autocomplete_fields = ["film", "source"]
    ordering = ["film", "-state", "order", "pk"]
    actions = ["confirm"]
    fieldsets = [
        (
            None,
            {
                "fields": ["film", "source", "state", "look_again_on", "note", "order"],
            },
        ),
        (
            "The one fact that it supports",
            {
                "description": "Choose one. The lists show the facts of the film once "
                "the citation is saved with it, or is added from the film’s form.",
                "fields": ["row", *FACTS],
            },
        ),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).for_list()

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in FACTS:
            owner = "credit__film" if db_field.name == "portrayal" else "film"
            model = db_field.related_model
            kwargs["queryset"] = model._default_manager.filter(
                **{owner: _film_in_hand(request)}
            )
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    @admin.display(description="claim")
    def claim(self, citation):
        return citation.fact_text

    @admin.display(description="source", ordering="source__title")
    def short_source(self, citation):
        return Truncator(citation.source or "").chars(60)

    @admin.action(
        description="Looked at: the source supports it", permissions=["change"]
    )
    def confirm(self, request, queryset):
        confirmed = 0
        for citation in queryset:
            try:
                with transaction.atomic():
                    citation.confirm()
                    bump(citation, by=request.user)
            except ClaimError as refusal:
                self.message_user(request, str(refusal), messages.ERROR)
            else:
                self.log_change(request, citation, "Looked at and confirmed.")
                confirmed += 1
        if confirmed:
            self.message_user(request, f"Confirmed: {confirmed}.", messages.SUCCESS)


def _film_in_hand(request):
    """The key of the film whose facts the form offers, or None."""
    film = number_in(request.POST.get("film") or request.GET.get("film", ""))
    if film:
        return film
    match = request.resolver_match
    citation = number_in(match.kwargs.get("object_id", "")) if match else None
    found = Citation.objects.filter(pk=citation).values_list("film", flat=True)
    return found.first() if citation else None
