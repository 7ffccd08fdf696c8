"""An object and its parts as one canonical text."""

import json
from collections.abc import Iterable
from hashlib import sha256

from django.db import router
from django.db.models import Model

from newsroom.history.tree import Node, tree_for
from newsroom.history.values import encode

FORMAT = 1


def snapshot(instance: Model) -> str:
    """Canonical JSON of what the database holds of `instance` and its parts.

    Equal content gives equal text, byte for byte. One query per model of the tree
    and per many-to-many field, however many rows. What is set on `instance` but not
    saved is not in it. Raises `DoesNotExist` for an unsaved instance and ValueError
    for a value that cannot be recorded.
    """
    texts = snapshots(type(instance), [instance.pk])
    if instance.pk not in texts:
        raise instance.DoesNotExist(f"{instance!r} is not in the database.")
    return texts[instance.pk]


def snapshots(model: type[Model], pks: Iterable[int]) -> dict[int, str]:
    """The snapshots of rows of `model` by their keys, with the queries of one."""
    node = tree_for(model)
    using = router.db_for_write(node.model)
    rows = node.model._base_manager.using(using).filter(pk__in=list(pks))
    return {
        pk: canonical(
            {
                "format": FORMAT,
                "type": node.type,
                "pk": encode(node.model._meta.pk, pk),
                **record,
            }
        )
        for pk, record in _records(node, list(rows), using).items()
    }


def canonical(value) -> str:
    """JSON with sorted keys and nothing to spare; text is kept as it is."""
    return json.dumps(
        value,
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
    )


def digest(text: str) -> str:
    """SHA-256 of exactly this text, as 64 hexadecimal digits."""
    return sha256(text.encode()).hexdigest()


def _records(node: Node, rows: list[Model], using) -> dict:
    """What to record of each row, by its primary key."""
    records = {
        row.pk: {
            "fields": {
                name: encode(field, getattr(row, field.attname))
                for name, field in node.fields.items()
            }
        }
        for row in rows
    }
    if not rows:
        return records
    for name, field in node.related.items():
        # No key for an empty relation: an app may add one without every stored
        # hash going stale. The same holds for children.
        for owner, targets in _targets(field, records, using).items():
            records[owner].setdefault("related", {})[name] = targets
    for child in node.children:
        key = child.model._meta.get_field(child.parent).attname
        parts = sorted(
            child.model._base_manager.using(using).filter(
                **{f"{child.parent}__in": list(records)}
            ),
            key=lambda part, child=child: _place(child, part),
        )
        recorded = _records(child, parts, using)
        for part in parts:
            owner = records[getattr(part, key)]
            children = owner.setdefault("children", {})
            children.setdefault(child.type, []).append(recorded[part.pk])
    return records


def _targets(field, records, using) -> dict:
    """Sorted target keys of a many-to-many field by owner, for owners that have any."""
    through = field.remote_field.through
    source = through._meta.get_field(field.m2m_field_name()).attname
    target = through._meta.get_field(field.m2m_reverse_field_name())
    links = (
        through._base_manager.using(using)
        .filter(**{f"{source}__in": list(records)})
        .order_by(target.attname)
        .values_list(source, target.attname)
    )
    found = {}
    for owner, pk in links:
        found.setdefault(owner, []).append(encode(target, pk))
    return found


def _place(node: Node, row: Model):
    """A sort key that is the same on every database and after a restore."""
    last = node.fields[node.identity].attname if node.identity else "pk"
    names = [node.model._meta.get_field(name).attname for name in node.order_by]
    return [
        ((value := getattr(row, name)) is not None, value) for name in (*names, last)
    ]
