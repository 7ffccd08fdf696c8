"""System checks of the registered trees: what would lose content fails early."""

from django.core.checks import Error, register
from django.core.exceptions import FieldDoesNotExist
from django.db.models import BinaryField

from newsroom.history.models import Recorded
from newsroom.history.tree import Node, registered


@register
def check_trees(app_configs=None, **kwargs) -> list[Error]:
    return [error for node in registered() for error in check_tree(node)]


def check_tree(root: Node) -> list[Error]:
    faults = [] if not root.parent else [(root, "The root has no parent.", "")]
    seen = set()
    unstable = {node.model for node, _ in _pairs(root) if not _keeps_key(node)}
    for node, above in [(root, None), *_pairs(root)]:
        faults += [(node, *fault) for fault in _faults(node, above)]
        for column in node.fields.values():
            if column.related_model in unstable:
                text = f"{column.name!r} points at a part whose key changes."
                hint = "Make the primary key the identity of that part's Node."
                faults.append((node, text, hint))
        if node.model in seen:
            faults.append((node, "The model is in the tree twice.", ""))
        seen.add(node.model)
    return [
        Error(
            f"History of {node.model._meta.label}: {text}",
            hint=hint or None,
            obj=node.model,
        )
        for node, text, hint in faults
    ]


def _pairs(node):
    for child in node.children:
        yield child, node
        yield from _pairs(child)


def _faults(node: Node, above: Node | None):
    meta = node.model._meta
    if not issubclass(node.model, Recorded):
        yield (
            "What is read from a record could be saved over the working copy.",
            "Inherit from newsroom.history.models.Recorded.",
        )
    if meta.parents:
        yield "A model with a parent table is not recorded whole.", ""
    if above and not _points_at(node, above):
        yield f"{node.parent!r} is no foreign key to {above.model._meta.label}.", ""
    if above and hasattr(above.model, node.list_name):
        yield (
            f"{above.model._meta.label} has a {node.list_name!r} of its own.",
            "Give Node.attribute a free name.",
        )
    for name in (*node.exclude, *node.order_by, *node.html, *node.renamed.values()):
        if name not in node.renamed and not _has_field(node.model, name):
            yield f"{name!r} is no field.", "Correct the Node."
    if node.identity:
        column = node.fields.get(node.identity)
        if column is None or not column.unique:
            yield f"Its identity {node.identity!r} is no unique recorded field.", ""
    for column in node.fields.values():
        if isinstance(column, BinaryField):
            yield f"{column.name!r} is binary.", "Exclude it."
    for column in node.related.values():
        through = column.remote_field.through
        if not through._meta.auto_created:
            yield (
                f"{column.name!r} has a table of its own, which is not recorded.",
                f"Exclude it and make {through._meta.label} a child.",
            )
        if column.remote_field.symmetrical:
            yield f"{column.name!r} is symmetrical.", "Use symmetrical=False."


def _has_field(model, name) -> bool:
    try:
        model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return True


def _points_at(node: Node, above: Node) -> bool:
    if not _has_field(node.model, node.parent):
        return False
    column = node.model._meta.get_field(node.parent)
    return column.many_to_one and column.related_model is above.model


def _keeps_key(node: Node) -> bool:
    return node.identity == node.model._meta.pk.name
