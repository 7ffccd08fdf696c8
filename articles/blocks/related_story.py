from django.core.exceptions import ValidationError
from django.db import models
from django.utils.safestring import SafeString

from articles.blocks.base import Block
from articles.blocks.feed_html import link
from articles.models.article import Article
from articles.models.edition import Edition
from articles.models.taxonomy import Section


class RelatedStory(Block):
    """An inline "Read" link to another story of the site.

    `edition` (what readers may see of the story now, or None) is set when a story
    is put together for reading.
    """

    template_name = "articles/blocks/related_story.html"
    icon = "read_more"
    form_fields = ("label", "story")
    autocomplete = ("story",)

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

    @classmethod
    def choices(cls, field, *, user, story_pk):
        if field != "story":
            return None
        # A choice made here is shown by its headline, which may be a secret.
        chosen = cls.objects.filter(parent=story_pk).values("story")
        return Article.objects.linkable_by(user) | Article.objects.filter(pk__in=chosen)

    def prepare(self, story):
        self.edition = self.story.shown

    def for_feed(self):
        if self.edition is None:
            return SafeString("")
        return link(self.edition, self.edition.headline, label=self.label)

    @classmethod
    def samples(cls, picture):
        block = cls(label="Read")
        block.edition = Edition(
            headline="Small robot, large debt: who paid for the future",
            slug="small-robot",
            section=Section(accent="film"),
            lead_picture=picture(0),
        )
        return [block]
