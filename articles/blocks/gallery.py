import uuid
from dataclasses import dataclass
from functools import cached_property

from django.db import models
from django.utils.safestring import SafeString

from articles.blocks.base import Block, Heading
from articles.blocks.feed_html import figure, heading
from articles.blocks.picture_rows import PictureRowsField
from articles.blocks.rows import RowsForm, RowsOfItsOwn
from newsroom.history.models import Recorded
from newsroom.history.tree import Node
from newsroom.pictures.markup import picture_path
from newsroom.pictures.models import Picture
from newsroom.titles import HINT, TitledCharField, without_marks


class GalleryPicture(Recorded):
    """One picture of a gallery, in its place."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    gallery = models.ForeignKey(
        "Gallery", on_delete=models.CASCADE, related_name="pictures"
    )
    picture = models.ForeignKey(
        "pictures.Picture", on_delete=models.PROTECT, related_name="+"
    )
    caption = TitledCharField(max_length=500, blank=True)
    order = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self):
        return without_marks(self.caption) or "Picture of a gallery"


class GalleryForm(RowsForm):
    chosen = PictureRowsField(GalleryPicture, label="Pictures", help_text=HINT)
    rows_field = "chosen"


@dataclass(frozen=True)
class Item:
    """One picture as readers see it; `address` leads to the large rendition."""

    picture: Picture
    caption: str
    address: str


class Gallery(RowsOfItsOwn, Block):
    """Several pictures under one heading."""

    template_name = "articles/blocks/gallery.html"
    script = "js/gallery.js"
    icon = "photo_library"
    form = GalleryForm
    form_fields = ("heading", "chosen")
    parts = (
        Node(GalleryPicture, parent="gallery", order_by=("order",), identity="uid"),
    )

    heading = TitledCharField(max_length=120, blank=True)

    anchor = ""

    class Meta(Block.Meta):
        verbose_name = "gallery"
        verbose_name_plural = "galleries"

    def __str__(self):
        return self.heading or "Gallery"

    @property
    def chosen(self) -> list[dict]:
        """Its pictures as the form shows them."""
        return [
            {"picture": row.picture_id, "caption": row.caption, "place": place}
            for place, row in enumerate(self.own_rows, start=1)
        ]

    @cached_property
    def items(self) -> list[Item]:
        """The pictures that can be drawn, with the captions that readers see."""
        found = [
            Item(
                row.picture,
                row.caption or row.picture.caption,
                picture_path(row.picture, "natural", 1280),
            )
            for row in self.own_rows
            if row.picture
        ]
        return [item for item in found if item.address]

    def refers(self):
        return [row.picture for row in self.own_rows]

    def prepare(self, story):
        place, _count = story.place_of(self)
        self.anchor = story.anchor_for(without_marks(self.heading), f"gallery-{place}")

    @property
    def headings(self):
        if not (self.heading and self.items):  # the heading stands over pictures alone
            return []
        return [Heading(self.anchor, self.heading)]

    def words(self):
        told = [self.heading, *(row.caption for row in self.own_rows)]
        return [without_marks(text) for text in told]

    def for_feed(self):
        pictures = (figure(item.picture, item.caption) for item in self.items)
        return heading(self.heading) + SafeString("").join(pictures)

    @classmethod
    def samples(cls, picture):
        blocks = [cls(heading="A gallery"), cls()]
        for block, count in zip(blocks, (5, 4), strict=True):
            captions = ["A caption in one sentence.", *[""] * (count - 1)]
            rows = [
                GalleryPicture(picture=picture(place), caption=caption)
                for place, caption in enumerate(captions)
            ]
            block.gallerypicture_list = rows
        return blocks
