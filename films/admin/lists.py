"""Short tables that others choose from, quotes, and what a film is based on."""

from django import forms
from django.contrib import admin

from films.models import Job, Quote, SourceWork, SourceWorkCreator, Term
from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin


@admin.register(Job)
class JobAdmin(Picked, SavingAdmin):
    list_display = ["name", "row_label", "order", "is_cast"]
    search_fields = ["name", "row_label"]
    prepopulated_fields = {"key": ["name"]}


@admin.register(Term)
class TermAdmin(Picked, SavingAdmin):
    list_display = ["name", "kind"]
    list_filter = ["kind"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}

    def known_by(self, term):
        return term.get_kind_display().lower()


class SourceWorkCreatorInline(admin.TabularInline):
    model = SourceWorkCreator
    extra = 0
    autocomplete_fields = ["person"]


@admin.register(SourceWork)
class SourceWorkAdmin(SavingAdmin):
    list_display = ["title", "kind", "film"]
    list_select_related = ["film"]
    search_fields = ["title", "film__title"]
    autocomplete_fields = ["film"]
    inlines = [SourceWorkCreatorInline]


class QuoteForm(forms.ModelForm):
    """Keeps the words byte for byte: nothing trimmed, line ends as they were."""

    text = forms.CharField(
        strip=False,
        widget=forms.Textarea(attrs={"class": "vLargeTextField", "rows": 4}),
        help_text=Quote._meta.get_field("text").help_text,
    )

    class Meta:
        model = Quote
        fields = "__all__"  # noqa: DJ007 (the admin's fieldsets name them)

    def clean_text(self):
        """The text with the line ends it had; browsers send all of them as CR LF."""
        text = self.cleaned_data["text"]
        before = self.instance.text
        if _one_line_end(text) == _one_line_end(before):
            return before
        return text.replace("\r\n", "\n")


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@admin.register(Quote)
class QuoteAdmin(SavingAdmin):
    form = QuoteForm
    list_display = ["__str__", "film", "is_spoiler"]
    list_select_related = ["film", "speaker", "character"]
    search_fields = ["text", "speaker_text", "film__title"]
    autocomplete_fields = ["film", "speaker", "character", "outlet"]
    fieldsets = [
        (None, {"fields": ["film", "text", "language"]}),
        (
            "Who said it, and where",
            {"fields": ["speaker", "character", "speaker_text", "outlet", "said_on"]},
        ),
        ("On the page", {"fields": ["is_spoiler", "order"]}),
    ]
