"""The film's own form: what it is, who made it, what happens in it."""

from django import forms
from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from films.models import (
    Credit,
    CriticReview,
    Deal,
    Film,
    FilmTerm,
    Gap,
    Passage,
    Release,
    SourceWork,
    Title,
    Version,
)
from newsroom.desk.picking import Picked, place_of
from newsroom.history.saving import SavingAdmin
from newsroom.pictures.withdrawing import TakesPicturesBack

SYNOPSIS_WORDS = (400, 700)


class TitleInline(admin.TabularInline):
    model = Title
    extra = 0
    classes = ["collapse"]


class FilmTermInline(admin.TabularInline):
    model = FilmTerm
    extra = 0
    classes = ["collapse"]
    autocomplete_fields = ["term"]


class CreditInline(admin.TabularInline):
    model = Credit
    extra = 0
    autocomplete_fields = ["job", "person", "company"]


class SourceWorkInline(admin.TabularInline):
    model = SourceWork
    extra = 0
    classes = ["collapse"]
    show_change_link = True


class PassageInline(admin.StackedInline):
    model = Passage
    extra = 0
    fields = [("kind", "is_spoiler", "order"), "text"]


class VersionInline(admin.TabularInline):
    model = Version
    extra = 0
    classes = ["collapse"]


class ReleaseInline(admin.TabularInline):
    """The releases in short; distributors and earlier dates are on their own form."""

    model = Release
    extra = 0
    show_change_link = True
    fields = [
        "kind",
        "territories",
        "date",
        "status",
        "platform",
        "is_exclusive",
        "order",
    ]
    autocomplete_fields = ["platform"]


class DealInline(admin.TabularInline):
    model = Deal
    extra = 0
    classes = ["collapse"]
    show_change_link = True
    fields = ["kind", "territories", "date", "order"]


class CriticReviewInline(admin.StackedInline):
    model = CriticReview
    extra = 0
    autocomplete_fields = ["critic", "outlet"]
    fields = [
        ("critic", "outlet", "published"),
        ("rating", "scale", "gives_no_rating"),
        ("score", "score_of", "verdict"),
        "summary",
        "order",
    ]


class GapInline(admin.TabularInline):
    model = Gap
    extra = 0
    classes = ["collapse"]


class FilmForm(forms.ModelForm):
    class Meta:
        model = Film
        fields = "__all__"  # noqa: DJ007 (the admin's fieldsets name them)
        widgets = {
            "title": forms.TextInput(attrs={"class": "vLargeTextField"}),
            "logline": forms.Textarea(attrs={"class": "vLargeTextField", "rows": 2}),
        }


@admin.register(Film)
class FilmAdmin(TakesPicturesBack, Picked, SavingAdmin):
    form = FilmForm
    list_display = ["page_title", "year", "form", "public_from", "open_claims"]
    list_filter = ["form", "technique", "public_from"]
    search_fields = ["title", "sort_key", "original_title", "titles__text", "slug"]
    prepopulated_fields = {"slug": ["title", "disambiguator"]}
    autocomplete_fields = ["poster", "hero"]
    readonly_fields = ["year", "synopsis_words", "claims"]
    save_on_top = True
    inlines = [
        CreditInline,
        ReleaseInline,
        PassageInline,
        CriticReviewInline,
        DealInline,
        GapInline,
        FilmTermInline,
        TitleInline,
        VersionInline,
        SourceWorkInline,
    ]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "title",
                    "disambiguator",
                    "slug",
                    "public_from",
                    "logline",
                    ("poster", "hero"),
                ]
            },
        ),
        (
            "What it is",
            {
                "fields": [
                    ("form", "technique"),
                    "nationality_phrase",
                    "countries",
                    "languages",
                    "setting",
                    ("runtime_minutes", "certificate"),
                    "licence",
                ]
            },
        ),
        (
            "Names elsewhere",
            {
                "fields": [
                    "sort_title",
                    ("original_title", "original_title_language"),
                    ("wikidata_id", "imdb_id", "tmdb_id"),
                    "poster_provenance",
                ],
                "classes": ["collapse"],
            },
        ),
        (
            "State of the record",
            {"fields": ["comment_policy", "year", "synopsis_words", "claims"]},
        ),
    ]

    def pictures_of(self, film):
        """Its own and those of its characters, whose pages go with it."""
        portraits = film.characters.order_by().values_list("portrait", flat=True)
        return [*super().pictures_of(film), *portraits]

    def get_queryset(self, request):
        return super().get_queryset(request).with_open_claims()

    def known_by(self, film):
        return str(film.year or place_of(film))

    @admin.display(description="open claims", ordering="open_claims")
    def open_claims(self, film):
        return film.open_claims

    @admin.display(description="words of the synopsis")
    def synopsis_words(self, film):
        told = [p for p in film.passages.all() if p.kind == Passage.Kind.SYNOPSIS]
        words = sum(passage.word_count for passage in told)
        fewest, most = SYNOPSIS_WORDS
        hint = "reads well"
        if words < fewest:
            hint = f"{fewest} to {most} read best; {fewest - words} to go"
        elif words > most:
            hint = f"{fewest} to {most} read best; {words - most} too many"
        return f"{words} in {len(told)} paragraphs ({hint})"

    @admin.display(description="citations")
    def claims(self, film):
        if not film.pk:
            return "Save the film first."
        listed = reverse("admin:films_citation_changelist")
        return format_html(
            '<a href="{}?film={}&amp;claims=all">{} in all, {} open</a> · '
            '<a href="{}?film={}">add one</a>',
            listed,
            film.pk,
            film.citations.count(),
            film.citations.needing_attention().count(),
            reverse("admin:films_citation_add"),
            film.pk,
        )
