"""Names for what stored pages show, so that a change can say which are out of date."""

from django.db import models


def tag_of(model: type[models.Model], pk) -> str:
    """The tag of one row, known by its key alone: "films.film-3"."""
    return f"{model._meta.label_lower}-{pk}"


def row_tag(obj: models.Model) -> str:
    return tag_of(type(obj), obj.pk)


def list_tag(model: type[models.Model], of: str = "") -> str:
    """The tag of all rows of `model`, or of those that belong to the row `of` tags."""
    label = model._meta.label_lower
    return f"{label} of {of}" if of else label


def tags_of(obj: models.Model) -> set[str]:
    """All that a change of `obj` may have changed on pages.

    Its own row, the rows it is a part of (the targets of its CASCADE keys, and what
    those are a part of) and the lists that it and they stand in. Reads those rows
    where `obj` does not hold them yet; call it before `obj` is deleted.
    """
    tags, waiting = set(), [obj]
    while waiting:
        row = waiting.pop()
        if row_tag(row) not in tags:
            tags.add(row_tag(row))
            tags.update(_list_tags(row))
            waiting += wholes(row)
    return tags


def _list_tags(row) -> list[str]:
    if hasattr(row, "list_tags"):
        return row.list_tags()
    return [list_tag(type(row))]


def wholes(row: models.Model) -> list[models.Model]:
    """The rows that would take `row` along if they were deleted: it is part of them."""
    keys = keys_to_wholes(type(row))
    return [whole for key in keys if (whole := getattr(row, key.name)) is not None]


def keys_to_wholes(model: type[models.Model]) -> list[models.ForeignKey]:
    """The foreign keys by which rows of `model` are parts of others."""
    return [
        key
        for key in model._meta.concrete_fields
        if key.is_relation and key.remote_field.on_delete is models.CASCADE
    ]
