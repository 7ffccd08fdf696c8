"""The curated places of the front page."""

from django.db import models

from articles.models.article import Article
from articles.querysets import FrontSlotQuerySet
from newsroom.delivery.recipe import Shown
from newsroom.history.models import Versioned


class FrontSlot(Shown, Versioned):
    """A story the desk has put on the front page; slot 1 is the stage lead."""

    position = models.PositiveSmallIntegerField(
        unique=True, help_text="1 is the stage lead; 2 and on follow it."
    )
    article = models.OneToOneField(
        Article, on_delete=models.CASCADE, related_name="front_slot"
    )

    objects = FrontSlotQuerySet.as_manager()

    class Meta:
        ordering = ["position"]

    def __str__(self):
        return f"{self.position}. {self.article}"
