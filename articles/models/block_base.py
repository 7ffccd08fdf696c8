"""What all blocks of a body share."""

import uuid

from content_editor.models import create_plugin_base
from django.db import models
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
