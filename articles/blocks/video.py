from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils.html import format_html

from articles.blocks.base import Block, BlockForm
from articles.blocks.feed_html import figure, paragraphs
from articles.blocks.video_addresses import VideoAddressError, read_address
from newsroom.titles import TitledCharField, with_titles, without_marks

# By provider: the page of a video, and what plays it inside ours without cookies.
PAGES = {
    "youtube": "https://www.youtube.com/watch?v={}",
    "vimeo": "https://vimeo.com/{}",
}
PLAYERS = {
    "youtube": "https://www.youtube-nocookie.com/embed/{}?autoplay=1",
    "vimeo": "https://player.vimeo.com/video/{}?autoplay=1&dnt=1",
}


class VideoForm(BlockForm):
    """A video by the address that an editor has at hand."""

    address = forms.CharField(
        max_length=500,
        help_text="The video's page at YouTube or Vimeo. Readers' browsers ask neither "
        "before they press “Play”.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["address"] = self.instance.address

    def clean_address(self):
        address = self.cleaned_data["address"]
        try:
            self.instance.provider, self.instance.video_id = read_address(address)
        except VideoAddressError as error:
            raise ValidationError(str(error)) from error
        return address


class Video(Block):
    """A video of another site, by its id alone; nothing loads before a click."""

    class Provider(models.TextChoices):
        YOUTUBE = "youtube", "YouTube"
        VIMEO = "vimeo", "Vimeo"

    template_name = "articles/blocks/video.html"
    script = "js/video.js"
    icon = "smart_display"
    form = VideoForm
    form_fields = ("address", "title", "poster", "caption")
    autocomplete = ("poster",)

    provider = models.CharField(max_length=10, choices=Provider.choices)
    video_id = models.CharField(
        max_length=20,
        validators=[RegexValidator(r"\A[\w-]{6,20}\Z")],
        help_text="The id in the video's address, not the address.",
    )
    title = TitledCharField(max_length=200)
    poster = models.ForeignKey(
        "pictures.Picture",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    caption = TitledCharField(max_length=500, blank=True)

    class Meta(Block.Meta):
        verbose_name = "video"

    def __str__(self):
        return without_marks(self.title)

    @property
    def address(self) -> str:
        """The video's page on its own site."""
        return PAGES[self.provider].format(self.video_id)

    @property
    def player(self) -> str:
        """What plays it inside a page, once a reader has asked for it."""
        return PLAYERS[self.provider].format(self.video_id)

    def words(self):
        return [without_marks(self.title), without_marks(self.caption)]

    def for_feed(self):
        link = format_html(
            '<p><a href="{}">{}</a></p>', self.address, with_titles(self.title)
        )
        return figure(self.poster, "") + link + paragraphs([self.caption])

    @classmethod
    def samples(cls, picture):
        blocks = [
            cls(title="The trailer", poster=picture(0), caption="Two minutes."),
            cls(title="How a robot learns to fall over"),
        ]
        for block in blocks:
            block.provider, block.video_id = cls.Provider.VIMEO, "000000"
        return blocks
