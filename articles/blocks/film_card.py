from django.db import models
from django.utils.safestring import SafeString

from articles.blocks.base import Block
from articles.blocks.feed_html import link, paragraphs
from articles.blocks.samples import sample_film
from films.sheet.availability import where_to_watch
from newsroom.titles import TitledCharField, without_marks


class FilmCard(Block):
    """A film's card, which follows the film's record.

    `is_shown` (readers may see the record) and `status` (where to watch it at that
    moment, or "") are set when a story is put together.
    """

    template_name = "articles/blocks/film_card.html"
    icon = "movie"
    form_fields = ("film", "note")
    autocomplete = ("film",)

    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    note = TitledCharField(max_length=200, blank=True)

    is_shown = False
    status = ""

    class Meta(Block.Meta):
        verbose_name = "film card"

    def __str__(self):
        return "Film card"

    def prepare(self, story):
        self.is_shown = self.film.is_public(story.at)
        self.status = where_to_watch(self.film, story.at)

    def words(self):
        return [without_marks(self.note)] if self.is_shown else []

    def for_feed(self):
        if not self.is_shown:
            return SafeString("")
        return link(self.film, self.film.title) + paragraphs([self.status, self.note])

    @classmethod
    def samples(cls, picture):
        film = sample_film(poster=picture(0))
        block = cls(film=film, note="The film this story is about.")
        block.is_shown, block.status = True, "now streaming on Netflix"
        return [block]
