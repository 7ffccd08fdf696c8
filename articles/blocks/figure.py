from django.db import models

from articles.blocks.base import Block
from articles.blocks.feed_html import figure
from newsroom.titles import TitledCharField, without_marks


class Figure(Block):
    """A picture in the body."""

    class Size(models.TextChoices):
        COLUMN = "column", "As wide as the text"
        WIDE = "wide", "Wider than the text"

    template_name = "articles/blocks/figure.html"
    icon = "image"
    form_fields = ("picture", "caption", "size")
    autocomplete = ("picture",)

    picture = models.ForeignKey(
        "pictures.Picture", on_delete=models.PROTECT, related_name="+"
    )
    caption = TitledCharField(
        max_length=500, blank=True, help_text="Left empty, the picture's own caption."
    )
    size = models.CharField(max_length=6, choices=Size.choices, default=Size.COLUMN)

    class Meta(Block.Meta):
        verbose_name = "figure"

    @property
    def crop(self) -> str:
        """Upright pictures are cut to 4:3, or one would fill several screens."""
        return "natural" if self.picture.width >= self.picture.height else "4:3"

    @property
    def caption_shown(self) -> str:
        return self.caption or self.picture.caption

    def __str__(self):
        return without_marks(self.caption) or "Figure"

    def words(self):
        return [without_marks(self.caption)]

    def for_feed(self):
        return figure(self.picture, self.caption_shown)

    @classmethod
    def samples(cls, picture):
        if picture(0) is None:
            return []
        caption = "A caption in one sentence."
        return [
            cls(picture=picture(0), caption=caption, size=size)
            for size in (cls.Size.WIDE, cls.Size.COLUMN)
        ]
