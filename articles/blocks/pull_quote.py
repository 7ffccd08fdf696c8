from django.db import models
from django.utils.html import format_html

from articles.blocks.base import Block
from articles.blocks.feed_html import paragraphs
from newsroom.titles import TitledCharField, TitledTextField, without_marks


class PullQuote(Block):
    """A sentence worth setting large."""

    template_name = "articles/blocks/pull_quote.html"
    icon = "format_quote"
    form_fields = ("quote", "speaker", "source")

    quote = TitledTextField(max_length=400)
    speaker = models.CharField(max_length=120, blank=True)
    source = TitledCharField(
        max_length=200, blank=True, help_text="Where it was said: a paper, a programme."
    )

    class Meta(Block.Meta):
        verbose_name = "pull quote"

    def __str__(self):
        return without_marks(self.quote)[:60]

    def words(self):
        return [without_marks(self.quote), self.speaker, without_marks(self.source)]

    def for_feed(self):
        said_by = ", ".join(filter(None, [self.speaker, self.source]))
        return format_html(
            "<blockquote>{}{}</blockquote>",
            paragraphs([self.quote]),
            paragraphs([said_by]),
        )

    @classmethod
    def samples(cls, picture):
        return [
            cls(
                quote="The future comes in a box, and the box is sorry for the delay.",
                speaker="Mai Su",
                source="Next Gen",
            )
        ]
