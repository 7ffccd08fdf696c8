"""Where a title or a name stands in a list, whatever it is printed like."""

import re

from django.db import models

from newsroom.search.words import fold

_ARTICLE = re.compile(r"(an|a|the) (.+)", re.IGNORECASE | re.DOTALL)
_BRACKET = re.compile(r"(\([^()]{1,40}\)) (.+)", re.DOTALL)


def sort_title(title: str) -> str:
    """A title as lists sort it: "Quay, The", "Days, (30)"; as it is without an article.

    Articles are those of English, the language that lists are in; of "A to Zebra"
    the desk has to say that its A is none.
    """
    title = title.strip()
    leading = _ARTICLE.fullmatch(title) or _BRACKET.fullmatch(title)
    return f"{leading[2].strip()}, {leading[1]}" if leading else title


class SortKeyField(models.CharField):
    """What lists are sorted by: the row's `sorted_as` without case, accents and signs.

    Written with the row, also by `bulk_create`, so it follows the name. `update()` and
    `save(update_fields=…)` do not write it.
    """

    def __init__(self, *args, **kwargs):
        settled = {"max_length": 200, "editable": False, "default": ""}
        super().__init__(*args, **kwargs | settled)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        for settled in ("max_length", "editable", "default"):
            kwargs.pop(settled, None)
        return name, path, args, kwargs

    def pre_save(self, model_instance, add):
        key = sort_key(model_instance.sorted_as)
        setattr(model_instance, self.attname, key)
        return key


def sort_key(text: str) -> str:
    """As a list compares it; a text of signs alone compares as it is."""
    return (fold(text) or text)[:200]
