"""Blocks that stand on the film record."""

from django.db import models
from django.db.models import Q
from django.utils.text import slugify

from articles.models.block_base import Block, prose_field


class CharacterProfile(Block):
    """One hero: a film's character with a portrait, a text and a quotation.

    `number` (place among the story's profiles, from 1) and `is_linked` (readers may
    see the film's record) are set when a story is put together for reading.
    """

    template_name = "articles/blocks/character_profile.html"
    character = models.ForeignKey(
        "films.Character", on_delete=models.PROTECT, related_name="+"
    )
    heading = models.CharField(
        max_length=120, blank=True, help_text="Left empty, the character's name."
    )
    portrait = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Left empty, the character's own portrait.",
    )
    text = prose_field()
    quote = models.CharField(
        max_length=300,
        blank=True,
        verbose_name="line set large",
        help_text="A sentence of yours, or what somebody said.",
    )
    speaker = models.CharField(
        max_length=120,
        blank=True,
        help_text="Who said it. Left empty, it stands without quotation marks.",
    )
    spoiler = prose_field(
        blank=True, help_text="Folded away until the reader opens it."
    )

    number = 0
    is_linked = False

    class Meta(Block.Meta):
        verbose_name = "character profile"

    def __str__(self):
        return self.heading or "Character profile"

    @property
    def heading_text(self) -> str:
        return self.heading or self.character.name

    @property
    def anchor(self) -> str:
        return slugify(self.heading_text) or f"hero-{self.number}"

    @property
    def picture_shown(self):
        return self.portrait or self.character.portrait


class FilmCard(Block):
    """A film's card, which follows the film's record.

    `is_shown` (readers may see the record) is set when a story is put together.
    """

    template_name = "articles/blocks/film_card.html"
    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    note = models.CharField(max_length=200, blank=True)

    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "film card"

    def __str__(self):
        return "Film card"


class WhereToWatch(Block):
    """The "where to watch" line, made from the film's releases on the day.

    `line` (films.availability.Line or None) and `is_shown` (readers may see the
    record) are set when a story is put together.
    """

    template_name = "articles/blocks/where_to_watch.html"
    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    note = models.CharField(max_length=200, blank=True)

    line = None
    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "where to watch"
        verbose_name_plural = "where to watch"

    def __str__(self):
        return "Where to watch"


class ListEntry(Block):
    """One numbered entry of a list story, often about a film."""

    heading = models.CharField(max_length=120)
    film = models.ForeignKey(
        "films.Film", null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    text = prose_field()

    class Meta(Block.Meta):
        verbose_name = "list entry"
        verbose_name_plural = "list entries"

    def __str__(self):
        return self.heading


class ReviewVerdict(Block):
    """What a review comes to: our own stars, and a sentence."""

    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    stars = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="0 to 5; left empty, no stars are shown."
    )
    verdict = models.CharField(max_length=300)

    class Meta(Block.Meta):
        verbose_name = "review verdict"
        constraints = [
            models.CheckConstraint(
                condition=Q(stars=None) | Q(stars__lte=5),
                name="verdict_of_five_stars",
                violation_error_message="Stars go from 0 to 5.",
            )
        ]

    def __str__(self):
        return self.verdict
