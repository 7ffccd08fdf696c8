from django.db import models
from django.utils.safestring import SafeString

from articles.blocks.base import Block, Heading, prose_field
from articles.blocks.feed_html import figure, heading, paragraphs
from articles.blocks.samples import PARAGRAPH, sample_character
from newsroom.history.words import visible
from newsroom.titles import TitledCharField, without_marks


class CharacterProfile(Block):
    """One hero: a film's character with a portrait, a text and a quotation.

    `number` (its place among the story's profiles, from 1), `anchor` and `is_linked`
    (readers may see the film's record) are set when a story is put together.
    """

    template_name = "articles/blocks/character_profile.html"
    icon = "face"
    form_fields = (
        "character",
        "heading",
        "portrait",
        "text",
        "quote",
        "speaker",
        "spoiler",
    )
    autocomplete = ("character", "portrait")

    character = models.ForeignKey(
        "films.Character", on_delete=models.PROTECT, related_name="+"
    )
    heading = TitledCharField(
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
    quote = TitledCharField(
        max_length=300,
        blank=True,
        verbose_name="line set large",
        help_text="A sentence of yours, or what somebody said.",
    )
    speaker = models.CharField(
        max_length=120,
        blank=True,
        help_text="Who said it. Left empty, it stands without quotation marks.",
    )
    spoiler = prose_field(
        blank=True, help_text="Folded away until the reader opens it."
    )

    number = 0
    anchor = ""
    is_linked = False

    class Meta(Block.Meta):
        verbose_name = "character profile"

    def __str__(self):
        return without_marks(self.heading) or "Character profile"

    @property
    def heading_text(self) -> str:
        return self.heading or self.character.name

    @property
    def picture_shown(self):
        return self.portrait or self.character.portrait

    @property
    def headings(self):
        return [Heading(self.anchor, self.heading_text, self.number)]

    @property
    def has_spoiler(self) -> bool:
        return bool(self.spoiler)

    def prepare(self, story):
        self.number, _count = story.place_of(self)
        title = without_marks(self.heading_text)
        self.anchor = story.anchor_for(title, f"hero-{self.number}")
        self.is_linked = self.character.film.is_public(story.at)

    def refers(self):
        return [*super().refers(), self.character.film, self.picture_shown]

    def words(self):
        told = [without_marks(self.quote), self.speaker] if self.quote else []
        return [without_marks(self.heading_text), visible(self.text), *told]

    def for_feed(self):
        quoted = [f"“{self.quote}” {self.speaker}".strip()] if self.quote else []
        shown = figure(self.picture_shown, "")
        text = SafeString(self.text)
        return heading(self.heading_text) + shown + text + paragraphs(quoted)

    @classmethod
    def samples(cls, picture):
        mai, robot = sample_character("Mai Su"), sample_character("Project 7723")
        robot.kind = "machine"
        drawn = cls(
            character=mai,
            portrait=picture(1),
            text=PARAGRAPH,
            quote="I do not need a friend. I need a loud one.",
        )
        folded = cls(
            character=robot,
            text=PARAGRAPH,
            spoiler="<p>What it gives up in the end stays folded.</p>",
        )
        for number, block in enumerate([drawn, folded], start=1):
            block.number, block.anchor = number, f"hero-{number}"
            block.is_linked = number == 1
        return [drawn, folded]
