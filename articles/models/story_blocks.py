"""Blocks that lead to other stories."""

from django.core.exceptions import ValidationError
from django.db import models

from articles.models.article import Article
from articles.models.block_base import Block


class RelatedStory(Block):
    """An inline "Read" link to another story of the site.

    `edition` (what readers may see of the story now, or None) is set when a story
    is put together for reading.
    """

    template_name = "articles/blocks/related_story.html"
    story = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="+")
    label = models.CharField(max_length=40, default="Read")

    edition = None

    class Meta(Block.Meta):
        verbose_name = "related story"
        verbose_name_plural = "related stories"

    def __str__(self):
        return self.label

    def clean(self):
        super().clean()
        if self.story_id and self.story_id == self.parent_id:
            raise ValidationError(
                {"story": "A story cannot point to itself; choose another story."}
            )
