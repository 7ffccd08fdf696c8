from django.db import models
from django.utils.safestring import SafeString

from articles.blocks.base import Block
from articles.blocks.feed_html import link, paragraphs
from articles.blocks.samples import sample_film
from films.sheet.availability import where_to_watch
from newsroom.titles import TitledCharField, without_marks


class WhereToWatch(Block):
    """The "where to watch" line, made from the film's releases on the day.

    `line` (its text, or "") and `is_shown` (readers may see the record) are set when a
    story is put together.
    """

    template_name = "articles/blocks/where_to_watch.html"
    icon = "tv"
    form_fields = ("film", "note")
    autocomplete = ("film",)

    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    note = TitledCharField(max_length=200, blank=True)

    line = ""
    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "where to watch"
        verbose_name_plural = "where to watch"

    def __str__(self):
        return "Where to watch"

    def prepare(self, story):
        self.is_shown = self.film.is_public(story.at)
        self.line = where_to_watch(self.film, story.at)

    def words(self):
        return [without_marks(self.note)] if self.is_shown and self.line else []

    def for_feed(self):
        if not (self.is_shown and self.line):
            return SafeString("")
        return link(self.film, self.film.title) + paragraphs([self.line, self.note])

    @classmethod
    def samples(cls, picture):
        block = cls(film=sample_film(), note="In China it is in cinemas.")
        block.is_shown, block.line = True, "now streaming on Netflix"
        return [block]
