import re

from django.utils.safestring import SafeString

from articles.blocks.base import Block, Heading, prose_field
from newsroom.history.words import visible

# As the sanitiser writes it.
HEADING = re.compile(r"<h2>(.*?)</h2>", re.DOTALL)


class RichText(Block):
    """Running text.

    `headings`, and an anchor at each of them in `shown_text`, are there once a story
    is put together.
    """

    template_name = "articles/blocks/rich_text.html"
    icon = "notes"
    form_fields = ("text",)

    text = prose_field()

    class Meta(Block.Meta):
        verbose_name = "text"
        verbose_name_plural = "texts"

    def __str__(self):
        return "Text"

    headings = ()
    marked = ""

    @property
    def shown_text(self) -> str:
        return self.marked or self.text

    def prepare(self, story):
        headings = []

        def mark(found):
            title = visible(found[1])
            if not title:
                return found[0]
            anchor = story.anchor_for(title, f"part-{len(headings) + 1}")
            headings.append(Heading(anchor, title))
            return f'<h2 id="{anchor}">{found[1]}</h2>'

        self.marked = HEADING.sub(mark, self.text)
        self.headings = headings

    def words(self):
        return [visible(self.text)]

    def for_feed(self):
        return SafeString(self.text)

    @classmethod
    def samples(cls, picture):
        return [
            cls(
                text="<p>Running text is a readable serif in a column of sixty-five to "
                "seventy signs, on calm paper. A title is <em>slanted</em>, a link "
                '<a href="https://example.org/">looks like this</a>, and what matters '
                "is <strong>bold</strong>.</p><h2>A heading in the text</h2><p>Then it "
                "goes on.</p><ul><li>A list has its marks in the accent.</li><li>And a "
                "second line.</li></ul><blockquote><p>A longer quotation stands by "
                "itself.</p></blockquote>"
            )
        ]
