"""Sources with their authors."""

from django import forms
from django.contrib import admin

from films.models import Source, SourceAuthor
from newsroom.desk.picking import Picked
from newsroom.history.saving import SavingAdmin


class SourceForm(forms.ModelForm):
    # Verbatim: what stands around the words is part of how it was printed.
    title = forms.CharField(max_length=500, strip=False, widget=forms.TextInput)

    url = forms.URLField(
        label="Address", max_length=500, required=False, assume_scheme="https"
    )

    class Meta:
        model = Source
        fields = "__all__"  # noqa: DJ007 (the admin's fieldsets name them)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["title"].help_text = Source._meta.get_field("title").help_text
        self.fields["title"].widget.attrs["class"] = "vTextField"


class SourceAuthorInline(admin.TabularInline):
    model = SourceAuthor
    extra = 0
    autocomplete_fields = ["person"]


@admin.register(Source)
class SourceAdmin(Picked, SavingAdmin):
    form = SourceForm
    list_display = ["title", "publisher", "published", "retrieved", "missing"]
    search_fields = ["title", "publisher", "authors__family"]
    inlines = [SourceAuthorInline]
    fieldsets = [
        (None, {"fields": ["title", "publisher", ("published", "retrieved")]}),
        ("Where it is", {"fields": ["url", "is_url_lost"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("authors")

    def known_by(self, source):
        is_dated = source.published and not source.published.is_unknown
        said = [source.publisher, str(source.published) if is_dated else ""]
        return ", ".join(filter(None, said)) or source.url

    @admin.display(description="missing")
    def missing(self, source):
        return ", ".join(source.gaps) or "nothing"
