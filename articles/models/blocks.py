"""The blocks a body is made of: one model and one template each."""

import uuid

from content_editor.models import create_plugin_base
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django_prose_editor.fields import ProseEditorField

from articles.models.article import Article
from newsroom.history.models import Recorded

# The editor offers exactly this, and nh3 lets exactly this through.
PROSE = {
    "Bold": True,
    "Italic": True,
    "Heading": {"levels": [2, 3, 4]},
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Blockquote": True,
    "HardBreak": True,
    "Link": {"enableTarget": False, "protocols": ["http", "https", "mailto"]},
}


def prose_field(**options):
    """A field of sanitised HTML: headings 2–4, lists, quotes, links, emphasis."""
    return ProseEditorField(extensions=PROSE, sanitize=True, **options)


class Block(create_plugin_base(Article), Recorded):
    """What all blocks share. `uid` stays with a block through every revision."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    template_name = ""

    class Meta(create_plugin_base(Article).Meta):
        abstract = True

    def save(self, *args, **kwargs):
        # What is saved without a form (an import, the example site) passes the
        # same allow-list as what an editor types.
        for field in self._meta.concrete_fields:
            if isinstance(field, ProseEditorField):
                setattr(
                    self, field.attname, field.sanitize(getattr(self, field.attname))
                )
        super().save(*args, **kwargs)


class RichText(Block):
    """Running text."""

    template_name = "articles/blocks/rich_text.html"
    text = prose_field()

    class Meta(Block.Meta):
        verbose_name = "text"
        verbose_name_plural = "texts"

    def __str__(self):
        return "Text"


class CharacterProfile(Block):
    """One hero: a film's character with a portrait, a text and a quotation.

    `number` (place among the story's profiles, from 1) and `is_linked` (readers may
    see the film's record) are set when a story is put together for reading.
    """

    template_name = "articles/blocks/character_profile.html"
    character = models.ForeignKey(
        "films.Character", on_delete=models.PROTECT, related_name="+"
    )
    heading = models.CharField(
        max_length=120, blank=True, help_text="Left empty, the character's name."
    )
    portrait = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text="Left empty, the character's own portrait.",
    )
    text = prose_field()
    quote = models.CharField(max_length=300, blank=True)
    spoiler = prose_field(
        blank=True, help_text="Folded away until the reader opens it."
    )

    number = 0
    is_linked = False

    class Meta(Block.Meta):
        verbose_name = "character profile"

    def __str__(self):
        return self.heading or "Character profile"

    @property
    def heading_text(self) -> str:
        return self.heading or self.character.name

    @property
    def anchor(self) -> str:
        return slugify(self.heading_text) or f"hero-{self.number}"

    @property
    def picture_shown(self):
        return self.portrait or self.character.portrait


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


class PullQuote(Block):
    """A sentence worth setting large."""

    template_name = "articles/blocks/pull_quote.html"
    quote = models.TextField(max_length=400)
    speaker = models.CharField(max_length=120, blank=True)
    source = models.CharField(
        max_length=200, blank=True, help_text="Where it was said: a paper, a programme."
    )

    class Meta(Block.Meta):
        verbose_name = "pull quote"

    def __str__(self):
        return self.quote[:60]


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


class FilmCard(Block):
    """A film's card, which follows the film's record.

    `is_shown` (readers may see the record) is set when a story is put together.
    """

    template_name = "articles/blocks/film_card.html"
    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    note = models.CharField(max_length=200, blank=True)

    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "film card"

    def __str__(self):
        return "Film card"


class WhereToWatch(Block):
    """The "where to watch" line, made from the film's releases on the day.

    `line` (films.availability.Line or None) and `is_shown` (readers may see the
    record) are set when a story is put together.
    """

    template_name = "articles/blocks/where_to_watch.html"
    film = models.ForeignKey("films.Film", on_delete=models.PROTECT, related_name="+")
    note = models.CharField(max_length=200, blank=True)

    line = None
    is_shown = False

    class Meta(Block.Meta):
        verbose_name = "where to watch"
        verbose_name_plural = "where to watch"

    def __str__(self):
        return "Where to watch"


BLOCKS = [
    RichText,
    CharacterProfile,
    Figure,
    PullQuote,
    RelatedStory,
    FilmCard,
    WhereToWatch,
]
