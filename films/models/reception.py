"""What critics wrote, and what people said, word for word."""

from django.db import models
from django.db.models import F, Q

from films.models.characters import Character
from films.models.companies import Company, done_by
from films.models.films import Film
from films.models.people import Person
from films.models.records import stay_in_record
from films.values.language_tags import LanguageField
from films.values.partial_dates import PartialDateField
from newsroom.delivery.recipe import Shown
from newsroom.delivery.tags import list_tag, tag_of
from newsroom.history.models import Versioned


class CriticReview(Shown):
    """One review on its own scale. Without a rating the verdict may stay empty."""

    class Verdict(models.TextChoices):
        POSITIVE = "positive", "Positive"
        MIXED = "mixed", "Mixed"
        NEGATIVE = "negative", "Negative"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="reviews")
    critic = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="reviews",
    )
    outlet = models.ForeignKey(
        Company, on_delete=models.PROTECT, related_name="reviews"
    )
    published = PartialDateField()
    rating = models.CharField(
        max_length=60,
        blank=True,
        help_text="As the outlet prints it, such as STREAM IT.",
    )
    gives_no_rating = models.BooleanField(
        default=False,
        help_text="It was looked for, and the review gives none: readers are told so.",
    )
    scale = models.CharField(
        max_length=120,
        blank=True,
        help_text="The outlet’s own scale, such as: Stream It or Skip It.",
    )
    score = models.DecimalField(max_digits=5, decimal_places=2, null=True, blank=True)
    score_of = models.DecimalField(
        "out of", max_digits=5, decimal_places=2, null=True, blank=True
    )
    verdict = models.CharField(  # noqa: DJ001 (null: the review gives no verdict)
        max_length=10,
        null=True,
        blank=True,
        choices=Verdict,
        help_text="Only where the review itself rates the film; never guessed.",
    )
    summary = models.TextField(
        blank=True, help_text="The gist in our own words, in one or two sentences."
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "review by a critic"
        verbose_name_plural = "reviews by critics"
        constraints = [
            models.CheckConstraint(
                condition=Q(score__isnull=True, score_of__isnull=True)
                | Q(score__gte=0, score__lte=F("score_of"), score_of__gt=0),
                name="review_score_on_its_scale",
                violation_error_message="A score needs “out of”, and lies between 0 "
                "and it.",
            ),
            models.CheckConstraint(
                condition=Q(verdict__isnull=True)
                | Q(verdict__in=["positive", "mixed", "negative"]),
                name="review_verdict_or_none",
                violation_error_message="The verdict is positive, mixed or negative, "
                "or empty.",
            ),
            models.CheckConstraint(
                condition=Q(gives_no_rating=False) | Q(rating="", score__isnull=True),
                name="review_rating_or_none",
                violation_error_message="The review has a rating, so it does not give "
                "none.",
            ),
        ]

    def list_tags(self) -> list[str]:
        return [*super().list_tags(), *done_by(self.outlet_id)]

    def __str__(self):
        return f"{self.critic or 'Unsigned'}, {self.outlet}"

    @property
    def has_rating(self) -> bool:
        return bool(self.rating) or self.score is not None


class Quote(Shown, Versioned):
    """Words as they were said or printed, byte for byte, with who said them."""

    film = models.ForeignKey(
        Film,
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="quotes",
    )
    text = models.TextField(help_text="Exactly as said; nothing is trimmed or changed.")
    language = LanguageField(default="en")
    speaker = models.ForeignKey(
        Person,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="quotes",
    )
    character = models.ForeignKey(
        Character,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="quotes",
    )
    speaker_text = models.CharField(
        max_length=200, blank=True, help_text="For a speaker without a page."
    )
    outlet = models.ForeignKey(
        Company,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="quotes",
    )
    said_on = PartialDateField()
    is_spoiler = models.BooleanField("gives away the plot", default=False)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(speaker__isnull=False)
                | Q(character__isnull=False)
                | ~Q(speaker_text=""),
                name="quote_has_a_speaker",
                violation_error_message="Say whose words these are: a person, a "
                "character, or a name.",
            )
        ]

    def clean(self):
        stay_in_record(self, ["character"])

    def __str__(self):
        return f"{self.speaker_name}: {self.text[:60]}"

    def list_tags(self) -> list[str]:
        """All quotes, and the character whose page lists them."""
        lists = [list_tag(Quote)]
        if self.character_id:
            lists.append(tag_of(Character, self.character_id))
        return lists

    @property
    def speaker_name(self) -> str:
        return self.speaker_text or str(self.speaker or self.character)
