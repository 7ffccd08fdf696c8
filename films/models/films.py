"""The film itself."""

from django.db import models
from django.db.models.functions import Coalesce

from films.models.external_ids import ExternalIds
from films.querysets import FilmQuerySet
from films.values.language_tags import LanguageField
from films.values.ordered_codes import OrderedCodesField
from films.values.sort_titles import SortKeyField, sort_title
from newsroom.addresses.models import Addressed
from newsroom.delivery.recipe import has_come
from newsroom.history.models import Versioned
from newsroom.paths import address


class Film(Addressed, ExternalIds, Versioned):
    """A film's record: public from `public_from` on, and live on each save."""

    class Form(models.TextChoices):
        FEATURE = "feature", "Feature film"
        SHORT = "short", "Short film"
        SERIES = "series", "Series"

    class Technique(models.TextChoices):
        LIVE = "live_action", "Live action"
        COMPUTER = "computer_animation", "Computer animation"
        DRAWN = "drawn_animation", "Drawn animation"
        STOP_MOTION = "stop_motion", "Stop motion"
        MIXED = "mixed", "Live action with animation"

    class CommentPolicy(models.TextChoices):
        OPEN = "open", "Open"
        CLOSED = "closed", "Closed: what is there stays"
        OFF = "off", "Off: no comments are shown"

    title = models.CharField(
        max_length=200,
        help_text="As readers know it. It is printed in italics by the site.",
    )
    sort_title = models.CharField(
        max_length=200,
        blank=True,
        help_text="Empty sorts The Quay as Quay, The. Write here what lists are to go "
        "by if that is wrong.",
    )
    sort_key = SortKeyField()
    original_title = models.CharField(
        max_length=200,
        blank=True,
        help_text="Only if it differs from the title.",
    )
    original_title_language = LanguageField(
        "language of the original title",
        help_text="Such as Japanese, so that screen readers speak it well.",
    )
    disambiguator = models.CharField(
        max_length=60,
        blank=True,
        help_text="What tells it from its namesakes, such as film. Not part of the "
        "title; it is shown in brackets in the page's name only.",
    )
    slug = models.SlugField(
        "address",
        max_length=120,
        unique=True,
        error_messages={"unique": "Another film has this address already."},
        help_text="The last part of the page's address: /films/next-gen/.",
    )
    public_from = models.DateTimeField(
        null=True,
        blank=True,
        db_index=True,
        help_text="Readers see the record from this moment on. Empty keeps it a draft.",
    )
    form = models.CharField(max_length=20, blank=True, choices=Form)
    technique = models.CharField(max_length=20, blank=True, choices=Technique)
    nationality_phrase = models.CharField(
        "nationalities",
        max_length=200,
        blank=True,
        help_text="Adjectives with commas between, in their order: Chinese, Canadian, "
        "American. They may stand in another order than the countries.",
    )
    countries = OrderedCodesField(
        kind="country",
        help_text="Countries of origin with commas between. Their order is kept.",
    )
    languages = OrderedCodesField(
        kind="language",
        help_text="Languages spoken, with commas between. Their order is kept.",
    )
    setting = models.CharField(
        max_length=300, blank=True, help_text="Where and when it plays."
    )
    logline = models.CharField(
        max_length=400,
        blank=True,
        help_text="One or two sentences in our own words, without its twists: it is "
        "shown in search engines and on cards.",
    )
    runtime_minutes = models.PositiveSmallIntegerField(
        "running time in minutes", null=True, blank=True
    )
    certificate = models.CharField(
        max_length=20, blank=True, help_text="Shown on tiles, such as PG or 12A."
    )
    licence = models.CharField(
        max_length=60,
        blank=True,
        help_text="For a film that may be shared freely, such as CC BY 4.0.",
    )
    poster = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    poster_provenance = models.CharField(
        max_length=300,
        blank=True,
        help_text="File name, caption and origin of the poster that another record "
        "shows. Kept as a note; that file is not ours to publish.",
    )
    hero = models.ForeignKey(
        "pictures.Picture",
        verbose_name="wide picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="A still for the head of the page and for large cards.",
    )
    comment_policy = models.CharField(
        max_length=10, choices=CommentPolicy, default=CommentPolicy.OPEN
    )
    year = models.PositiveSmallIntegerField(
        null=True,
        editable=False,
        db_index=True,
        help_text="Taken from the earliest release; never typed.",
    )
    # Films without a year come last, on every database and by an index.
    sort_year = models.GeneratedField(
        expression=Coalesce("year", 0),
        output_field=models.PositiveSmallIntegerField(),
        db_persist=True,
    )
    changed_at = models.DateTimeField(auto_now=True)

    objects = FilmQuerySet.as_manager()

    # Where to watch it, once `films.sheet.availability.with_status` has said so.
    status_text = ""

    class Meta:
        ordering = ["sort_key", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(runtime_minutes__isnull=True)
                | models.Q(runtime_minutes__range=(1, 6000)),
                name="film_runtime_makes_sense",
                violation_error_message="A running time lies between 1 and 6000 "
                "minutes. Leave it empty if it is not filled in yet.",
            ),
        ]
        indexes = [
            models.Index(fields=["-public_from", "-id"], name="film_newest_public"),
            models.Index(fields=["sort_key", "id"], name="film_by_key"),
            models.Index(fields=["-sort_year", "sort_key", "id"], name="film_by_year"),
        ]

    def __str__(self):
        return self.page_title

    def get_absolute_url(self):
        return address("films:film_detail", self.slug)

    @property
    def url(self) -> str:
        return self.get_absolute_url()

    @property
    def tmdb_kind(self) -> str:
        return "tv" if self.form == self.Form.SERIES else "movie"

    @property
    def page_title(self) -> str:
        """The title with its disambiguator: Next Gen (film)."""
        if self.disambiguator:
            return f"{self.title} ({self.disambiguator})"
        return self.title

    @property
    def with_year(self) -> str:
        """The title and, as far as it is known, the year: Next Gen (2018)."""
        return f"{self.title} ({self.year})" if self.year else self.title

    @property
    def sorted_as(self) -> str:
        return self.sort_title or sort_title(self.title)

    def is_public(self, at) -> bool:
        return has_come(self.public_from, at)

    @property
    def synopsis(self) -> str:
        """The synopsis as far as it gives nothing away."""
        return "\n\n".join(
            passage.text
            for passage in self.passages.all()
            if passage.kind == passage.Kind.SYNOPSIS and not passage.is_spoiler
        )

    # The comment-target protocol.

    def comments_are_public(self, at) -> bool:
        return self.is_public(at) and self.comment_policy != self.CommentPolicy.OFF

    def comment_title(self) -> str:
        return self.title

    def comment_address(self) -> str:
        return self.get_absolute_url()
