from django.db import models

from articles.blocks.base import Block


class PullQuote(Block):
    """A sentence worth setting large."""

    template_name = "articles/blocks/pull_quote.html"
    icon = "format_quote"
    form_fields = ("quote", "speaker", "source")

    quote = models.TextField(max_length=400)
    speaker = models.CharField(max_length=120, blank=True)
    source = models.CharField(
        max_length=200, blank=True, help_text="Where it was said: a paper, a programme."
    )

    class Meta(Block.Meta):
        verbose_name = "pull quote"

    def __str__(self):
        return self.quote[:60]

    def words(self):
        return [self.quote, self.speaker, self.source]

    @classmethod
    def samples(cls, picture):
        return [
            cls(
                quote="The future comes in a box, and the box is sorry for the delay.",
                speaker="Mai Su",
                source="Next Gen",
            )
        ]
