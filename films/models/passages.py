"""Cited prose of the record: synopsis, making, deals, reception."""

from django.db import models

from films.models.films import Film
from newsroom.delivery.recipe import Shown


class Passage(Shown):
    """One paragraph, which may stand behind the spoiler control."""

    class Kind(models.TextChoices):
        SYNOPSIS = "synopsis", "Synopsis"
        PRODUCTION = "production", "Production"
        RELEASE = "release", "Release and rights"
        RECEPTION = "reception", "Reception"

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="passages")
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.SYNOPSIS)
    text = models.TextField(
        "paragraph",
        help_text="Plain text in our own words. A synopsis reads best with 400 to 700 "
        "words in all; the record shows its count.",
    )
    is_spoiler = models.BooleanField(
        "gives away the plot",
        default=False,
        help_text="Then readers open it themselves, and search does not see it.",
    )
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = "paragraph"

    def __str__(self):
        beginning = self.text if len(self.text) <= 60 else f"{self.text[:57]}…"
        return f"{self.get_kind_display()}: {beginning}"

    @property
    def word_count(self) -> int:
        return len(self.text.split())
