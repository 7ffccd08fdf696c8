"""A film's other titles, what it is filed under, and what is not known of it."""

from django.db import models

from films.models.films import Film
from films.values.language_tags import LanguageField
from films.values.record_rows import RecordRow
from films.values.territories import TerritorySetField
from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned


class Title(Shown):
    """What the film is called somewhere else, or was called before."""

    class Kind(models.TextChoices):
        RELEASE = "release", "Release title"
        WORKING = "working", "Working title"
        ALTERNATIVE = "alternative", "Also known as"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="titles")
    text = models.CharField("title", max_length=200)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.RELEASE)
    language = LanguageField(help_text="Its name or code, such as Chinese or zh-Hans.")
    territories = TerritorySetField(
        help_text="Where it goes by this title, such as China, or worldwide."
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["film", "text", "language"],
                name="film_title_once",
                violation_error_message="This title is entered already; one row "
                "takes all its territories.",
            )
        ]

    def __str__(self):
        return self.text


class Term(Shown, Versioned):
    """A genre or a theme. Technique is neither: it is a field of the film."""

    class Kind(models.TextChoices):
        GENRE = "genre", "Genre"
        THEME = "theme", "Theme"

    kind = models.CharField(max_length=10, choices=Kind)
    name = models.CharField(max_length=80)
    slug = models.SlugField(max_length=80)

    class Meta:
        ordering = ["kind", "name"]
        verbose_name = "genre or theme"
        verbose_name_plural = "genres and themes"
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "slug"],
                name="term_once_per_kind",
                violation_error_message="This genre or theme exists already.",
            )
        ]

    def __str__(self):
        return self.name


class FilmTerm(Shown):
    """One genre or theme of one film, in its place."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="film_terms")
    term = models.ForeignKey(Term, on_delete=models.PROTECT, related_name="film_terms")
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "genre or theme"
        verbose_name_plural = "genres and themes"
        constraints = [
            models.UniqueConstraint(
                fields=["film", "term"],
                name="film_term_once",
                violation_error_message="The film has this genre or theme already.",
            )
        ]

    def __str__(self):
        return str(self.term)


class Gap(Shown):
    """A row of the record that was looked up and has no value.

    "Not known" and "none" are answers, and are shown. A row without values and
    without a gap is not yet filled in, and is not shown.
    """

    class State(models.TextChoices):
        UNKNOWN = "unknown", "Not known"
        NONE = "none", "None"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="gaps")
    row = models.CharField(max_length=20, choices=RecordRow)
    state = models.CharField(
        max_length=10,
        choices=State,
        default=State.UNKNOWN,
        help_text="Not known: it was looked up and nobody says. None: there is none.",
    )
    note = models.CharField(
        max_length=300, blank=True, help_text="For colleagues; readers do not see it."
    )

    class Meta:
        ordering = ["row"]
        verbose_name = "row without a value"
        verbose_name_plural = "rows without a value"
        constraints = [
            models.UniqueConstraint(
                fields=["film", "row"],
                name="film_gap_once",
                violation_error_message="This row is marked already.",
            )
        ]

    def __str__(self):
        return f"{self.get_row_display()}: {self.get_state_display().lower()}"
