"""What is recorded of an object: its fields, its children, and their old names."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import Field, ManyToManyField, Model

# A row's place among its siblings. It is recorded and restored, but a new number
# alone is no change: compare.py looks at the order that results.
PLACE = frozenset({"region", "ordering", "position", "order"})


@dataclass(frozen=True, eq=False)
class Node:
    """One model of a recorded tree; the root's children are its parts.

    Declare a child before the siblings that point at it: parts that are not in
    the restored record are deleted in the opposite order.
    """

    model: type[Model]
    # Name of the foreign key to the parent; empty at the root.
    parent: str = ""
    children: tuple["Node", ...] = ()
    # Fields that are not content: state, version, search columns.
    exclude: frozenset[str] = frozenset()
    # Old field name to new field name. Kept for ever: old texts are never rewritten.
    renamed: Mapping[str, str] = field(default_factory=dict)
    # Fields that sort the rows of one parent, ascending.
    order_by: tuple[str, ...] = ()
    # A unique field that says "the same part" in two records. With the primary
    # key here, restoring keeps it, and other rows' foreign keys to it stay good.
    identity: str | None = None
    # Type keys this model had before it was renamed. Kept for ever.
    former_types: tuple[str, ...] = ()
    # Text fields compared on their visible words. Those of the rich text editor
    # are known without being named here.
    html: frozenset[str] = frozenset()
    # Where a rehydrated parent holds the list of these; by default
    # "<model name>_list". Managers cannot be replaced on an unsaved parent.
    attribute: str = ""

    @property
    def type(self) -> str:
        return self.model._meta.label_lower

    @property
    def list_name(self) -> str:
        return self.attribute or f"{self.model._meta.model_name}_list"

    @cached_property
    def fields(self) -> dict[str, Field]:
        """Recorded columns by name. A primary key is one only as identity."""
        return {
            each.name: each
            for each in self.model._meta.concrete_fields
            if each.name not in self.exclude | {self.parent}
            and not each.generated
            and (not each.primary_key or each.name == self.identity)
        }

    @cached_property
    def related(self) -> dict[str, ManyToManyField]:
        return {
            each.name: each
            for each in self.model._meta.many_to_many
            if each.name not in self.exclude
        }

    @cached_property
    def child_by_type(self) -> dict[str, "Node"]:
        """Children by present and former type key."""
        return {
            key: child
            for child in self.children
            for key in (child.type, *child.former_types)
        }

    @property
    def is_block(self) -> bool:
        """True for a part of a body: rows of several models in one order."""
        return {"region", "ordering"} <= self.fields.keys()

    def current_name(self, name: str) -> str:
        while name in self.renamed:
            name = self.renamed[name]
        return name

    def below(self) -> Iterator[tuple["Node", str]]:
        """Each node under this one with its lookup to this one, parents first."""
        for child in self.children:
            yield child, child.parent
            for node, path in child.below():
                yield node, f"{path}__{child.parent}"


_trees: dict[type[Model], Node] = {}


def register(node: Node) -> Node:
    """Record `node.model` by this tree from now on. The system checks judge it."""
    _trees[node.model] = node
    return node


def registered() -> tuple[Node, ...]:
    return tuple(_trees.values())


def tree_for(model: type[Model]) -> Node:
    """The tree registered for a model; LookupError if there is none."""
    try:
        return _trees[model._meta.concrete_model]
    except KeyError:
        raise LookupError(
            f"{model._meta.label} has no history: register a Node for it with "
            "newsroom.history.tree.register()."
        ) from None


def tree_of_type(key: str) -> Node:
    """The tree whose root has, or once had, this type key; else LookupError."""
    for node in _trees.values():
        if key == node.type or key in node.former_types:
            return node
    raise LookupError(f"No registered history has the type {key!r}.")
