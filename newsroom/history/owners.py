"""Which records show a row: a release stands on its own form and on its film's."""

from collections.abc import Iterator

from django.contrib import admin
from django.db.models import ForeignKey, Model

from newsroom.history.models import Versioned

Key = tuple[type[Model], int]


def owners_of(row: Model, before: dict | None = None) -> set[Key]:
    """The records whose form shows `row`, but for one of its own.

    Given the values of its fields `before` a change, those that showed it then.
    """
    found = set()
    for owner, key in _owner_keys(type(row)):
        target = (before or {}).get(key.name, getattr(row, key.attname))
        if target is not None:
            found.add((owner, getattr(target, "pk", target)))
    return found


def _owner_keys(model: type[Model]) -> Iterator[tuple[type[Model], ForeignKey]]:
    for owner, desk in admin.site._registry.items():
        if not issubclass(owner, Versioned):
            continue
        for inline in desk.inlines:
            if inline.model is model:
                yield owner, _foreign_key(inline, owner)


def _foreign_key(inline, owner) -> ForeignKey:
    if inline.fk_name:
        return inline.model._meta.get_field(inline.fk_name)
    fields = inline.model._meta.fields
    return next(field for field in fields if field.related_model is owner)
