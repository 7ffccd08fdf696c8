"""What every type of block says of itself: to the desk, to readers, to the record."""

import uuid
from typing import NamedTuple

from content_editor.models import create_plugin_base
from django import forms
from django.db import models
from django.template.loader import get_template
from django.utils.safestring import SafeString
from django_prose_editor.fields import ProseEditorField

from articles.blocks.feed_html import paragraphs
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
    return ProseEditorField(extensions=PROSE, sanitize=True, preset="sheet", **options)


class Heading(NamedTuple):
    """What leads to a part of a story; `number` where parts of its kind are counted."""

    anchor: str
    title: str
    number: int | None = None


class BlockForm(forms.ModelForm):
    """The form of a block."""

    def shown(self) -> models.Model:
        """What was typed, once it is valid, as an unsaved block that can be drawn."""
        return self.instance


class Block(create_plugin_base(Article), Recorded):
    """One piece of a story's body. `uid` stays with it through every revision."""

    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    # For readers: the template is given `block` alone. A script, where there is one,
    # makes the block better and is linked once, however many blocks ask for it.
    template_name = ""
    script = ""

    # What it counts as among those of its type, where it counts.
    number = None

    # Whether it judges its `film` by a `verdict` and `stars`.
    is_verdict = False

    # For the desk: a name of the Material icons, the form, its fields in their order,
    # and those of them that search as one types.
    icon = "article"
    form = BlockForm
    form_fields = ()
    autocomplete = ()

    # For the record: a Node for each kind of rows that a block has of its own.
    parts = ()

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

    @classmethod
    def choices(cls, field: str, *, user, story_pk):
        """The rows that `field` offers `user` in the story's form; None for all."""
        return

    @classmethod
    def samples(cls, picture) -> list["Block"]:
        """Made-up blocks for the style guide, unsaved and prepared, one a state.

        `picture(0)`, `picture(1)` … are the library's pictures; None where it is empty.
        """
        return []

    # When a story is put together for reading

    def prepare(self, story) -> None:
        """Set what the template asks for and only the `Story` and its moment tell."""

    def refers(self) -> list:
        """The rows it shows: pictures, films, characters, people, stories, or None.

        An edition keeps each of them from being deleted and is found by it. These
        are the block's own foreign keys; add what it shows besides.
        """
        return [getattr(self, field.name) for field in self._targets()]

    def words(self) -> list[str]:
        """What is read in it, as plain text: for search and for the story's length.

        Never what is folded away because it tells how things end.
        """
        return []

    def for_feed(self) -> SafeString:
        """How it reads in a feed: plain HTML, and nothing that is folded away."""
        return paragraphs(self.words())

    def html(self) -> SafeString:
        """Its template, drawn; that escapes all but HTML from the sanitiser."""
        return get_template(self.template_name).render({"block": self})

    @property
    def headings(self) -> list[Heading]:
        """Its lines in the table of contents, once it is prepared."""
        return []

    @property
    def has_spoiler(self) -> bool:
        """Whether something in it is folded away."""
        return False

    @property
    def is_whole(self) -> bool:
        """False for an old record whose picture, film … has been deleted since."""
        return all(
            field.null or getattr(self, field.attname) is not None
            for field in self._targets()
        )

    @classmethod
    def _targets(cls):
        return [
            field
            for field in cls._meta.concrete_fields
            if field.is_relation and field.name != "parent"
        ]
