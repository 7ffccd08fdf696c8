"""Blocks of words: running text, a quote set large, facts, a fold."""

import uuid

from django.db import models

from articles.models.block_base import Block, prose_field
from newsroom.history.models import Recorded


class RichText(Block):
    """Running text."""

    template_name = "articles/blocks/rich_text.html"
    text = prose_field()

    class Meta(Block.Meta):
        verbose_name = "text"
        verbose_name_plural = "texts"

    def __str__(self):
        return "Text"


class PullQuote(Block):
    """A sentence worth setting large."""

    template_name = "articles/blocks/pull_quote.html"
    quote = models.TextField(max_length=400)
    speaker = models.CharField(max_length=120, blank=True)
    source = models.CharField(
        max_length=200, blank=True, help_text="Where it was said: a paper, a programme."
    )

    class Meta(Block.Meta):
        verbose_name = "pull quote"

    def __str__(self):
        return self.quote[:60]


class FactBox(Block):
    """A few facts in a box beside the text."""

    heading = models.CharField(max_length=120)
    text = prose_field(blank=True)

    class Meta(Block.Meta):
        verbose_name = "fact box"
        verbose_name_plural = "fact boxes"

    def __str__(self):
        return self.heading


class FactBoxLine(Recorded):
    """One fact of a box: "Runtime", "106 minutes"."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    box = models.ForeignKey(FactBox, on_delete=models.CASCADE, related_name="lines")
    label = models.CharField(max_length=60)
    fact = models.CharField(max_length=200)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return self.label


class SpoilerFold(Block):
    """Text that gives the plot away, folded until the reader opens it."""

    summary = models.CharField(
        max_length=120, help_text="What is inside, without giving it away."
    )
    text = prose_field()

    class Meta(Block.Meta):
        verbose_name = "spoiler fold"

    def __str__(self):
        return self.summary
