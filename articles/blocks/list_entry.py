from django.db import models
from django.utils.safestring import SafeString

from articles.blocks.base import Block, Heading, prose_field
from articles.blocks.feed_html import figure, heading
from articles.blocks.samples import PARAGRAPH, sample_film
from articles.models.article import Numbering
from newsroom.history.words import visible
from newsroom.titles import TitledCharField, without_marks


class ListEntry(Block):
    """One numbered entry of a list story, often about a film.

    `place` among the story's entries, `number` (None where readers see none), `anchor`
    and `is_shown` (readers may see the film's record) are set when a story is put
    together.
    """

    template_name = "articles/blocks/list_entry.html"
    icon = "format_list_numbered"
    form_fields = ("heading", "film", "picture", "text")
    autocomplete = ("film", "picture")

    heading = TitledCharField(max_length=120)
    film = models.ForeignKey(
        "films.Film",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="The heading then leads to it, and its year and length stand below.",
    )
    picture = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Left empty, the film's poster.",
    )
    text = prose_field()

    place = 0
    anchor = ""
    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "list entry"
        verbose_name_plural = "list entries"

    def __str__(self):
        return without_marks(self.heading)

    @property
    def headings(self):
        return [Heading(self.anchor, self.heading, self.number or self.place)]

    @property
    def poster(self):
        """The film's, where the entry has no picture and readers may see the film."""
        return self.film.poster if self.is_shown and not self.picture else None

    def prepare(self, story):
        place, count = story.place_of(self)
        self.place = place
        self.anchor = story.anchor_for(without_marks(self.heading), f"entry-{place}")
        self.is_shown = bool(self.film and self.film.is_public(story.at))
        self.number = {
            Numbering.UP: place,
            Numbering.DOWN: count + 1 - place,
        }.get(story.article.numbering)

    def words(self):
        return [without_marks(self.heading), visible(self.text)]

    def for_feed(self):
        number = f"{self.number}. " if self.number else ""
        shown = figure(self.picture, "")
        return heading(f"{number}{self.heading}") + shown + SafeString(self.text)

    @classmethod
    def samples(cls, picture):
        entries = [
            cls(heading="Spring", film=sample_film("Spring"), text=PARAGRAPH),
            cls(heading="The one with the rabbit", text=PARAGRAPH, picture=picture(3)),
        ]
        entries[0].film.poster = picture(2)
        for place, block in enumerate(entries):
            block.number, block.anchor = 10 - place, f"entry-{place}"
            block.is_shown = bool(block.film)
        return entries
