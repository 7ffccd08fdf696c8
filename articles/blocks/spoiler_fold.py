from articles.blocks.base import Block, prose_field
from newsroom.titles import TitledCharField, without_marks


class SpoilerFold(Block):
    """Text that gives the plot away, folded until the reader opens it.

    It has no `words()`: neither search nor anything else quotes it.
    """

    template_name = "articles/blocks/spoiler_fold.html"
    icon = "visibility_off"
    form_fields = ("summary", "text")
    has_spoiler = True

    summary = TitledCharField(
        max_length=120, help_text="What is inside, without giving it away."
    )
    text = prose_field()

    class Meta(Block.Meta):
        verbose_name = "spoiler fold"

    def __str__(self):
        return without_marks(self.summary)

    @classmethod
    def samples(cls, picture):
        return [cls(summary="How the story ends", text="<p>Well.</p>")]
