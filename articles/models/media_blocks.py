"""Blocks of pictures and video."""

import uuid

from django.core.validators import RegexValidator
from django.db import models

from articles.models.block_base import Block
from newsroom.history.models import Recorded


class Figure(Block):
    """A picture in the body."""

    class Size(models.TextChoices):
        COLUMN = "column", "As wide as the text"
        WIDE = "wide", "Wider than the text"

    template_name = "articles/blocks/figure.html"
    picture = models.ForeignKey(
        "pictures.Picture", on_delete=models.PROTECT, related_name="+"
    )
    caption = models.CharField(
        max_length=500, blank=True, help_text="Left empty, the picture's own caption."
    )
    size = models.CharField(max_length=6, choices=Size.choices, default=Size.COLUMN)

    class Meta(Block.Meta):
        verbose_name = "figure"

    @property
    def crop(self) -> str:
        """Upright pictures are cut to 4:3, or one would fill several screens."""
        return "natural" if self.picture.width >= self.picture.height else "4:3"

    def __str__(self):
        return self.caption or "Figure"


class Gallery(Block):
    """Several pictures under one heading."""

    heading = models.CharField(max_length=120, blank=True)

    class Meta(Block.Meta):
        verbose_name = "gallery"
        verbose_name_plural = "galleries"

    def __str__(self):
        return self.heading or "Gallery"


class GalleryPicture(Recorded):
    """One picture of a gallery, in its place."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    gallery = models.ForeignKey(
        Gallery, on_delete=models.CASCADE, related_name="pictures"
    )
    picture = models.ForeignKey(
        "pictures.Picture", on_delete=models.PROTECT, related_name="+"
    )
    caption = models.CharField(max_length=500, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return self.caption or "Picture of a gallery"


class Video(Block):
    """A video of another site, by its id alone; nothing loads before a click."""

    class Provider(models.TextChoices):
        YOUTUBE = "youtube", "YouTube"
        VIMEO = "vimeo", "Vimeo"

    provider = models.CharField(max_length=10, choices=Provider.choices)
    video_id = models.CharField(
        max_length=20,
        validators=[RegexValidator(r"\A[\w-]{6,20}\Z")],
        help_text="The id in the video's address, not the address.",
    )
    title = models.CharField(max_length=200)
    poster = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    caption = models.CharField(max_length=500, blank=True)

    class Meta(Block.Meta):
        verbose_name = "video"

    def __str__(self):
        return self.title
