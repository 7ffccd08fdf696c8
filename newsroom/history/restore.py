"""A stored record written back over the working copy."""

from django.db import (
    DatabaseError,
    connections,
    router,
    transaction,
)
from django.db.models import JSONField, Model, Value
from django.db.models.deletion import ProtectedError, RestrictedError

from newsroom.history.rehydrate import Problem, Rehydrated, rehydrate
from newsroom.history.targets import Loaders
from newsroom.history.tree import Node, tree_for


class RestoreError(Exception):
    """The record cannot be written back; nothing was changed."""


def restore(
    instance: Model, text: str, *, loaders: Loaders | None = None
) -> list[Problem]:
    """Make the working copy what the record says, in one transaction.

    The root's recorded fields are updated in place; its parts are replaced, and
    those the record and the working copy both have (by `Node.identity`) keep their
    primary key. Fields outside the tree, such as a version, are the caller's.
    Without problems, and but for names changed since, `snapshot(instance)` is then
    `text`. Returns the problems met; raises RestoreError where the database could
    not hold the outcome, naming what is in the way.
    """
    node = tree_for(type(instance))
    using = router.db_for_write(node.model, instance=instance)
    with transaction.atomic(using=using):
        rows = node.model._base_manager.using(using)
        rows.select_for_update().get(pk=instance.pk)
        found = rehydrate(text, loaders=loaders, using=using)
        if not isinstance(found.instance, node.model) or (
            found.instance.pk != instance.pk
        ):
            raise RestoreError(
                f"This record is of {found.instance._meta.label_lower} "
                f"{found.instance.pk}, not of {node.type} {instance.pk}."
            )
        if blocking := [each for each in found.problems if each.is_blocking]:
            raise RestoreError(
                "This record cannot be restored: " + "; ".join(map(str, blocking)) + "."
            )
        try:
            _Writer(using).write(node, instance.pk, found)
            # PostgreSQL would otherwise refuse a target deleted meanwhile only
            # at the commit, too late to say so.
            if connections[using].features.has_select_for_update:
                connections[using].check_constraints()
        except (ProtectedError, RestrictedError) as error:
            raise RestoreError(_in_use(error)) from error
        except DatabaseError as error:
            raise RestoreError(f"The database refuses this record: {error}") from error
    instance.refresh_from_db(using=using)
    return found.problems


def _in_use(error) -> str:
    rows = getattr(error, "protected_objects", None) or error.restricted_objects
    names = sorted({f"{each._meta.verbose_name} “{each}”" for each in rows})
    return (
        "This record does not have a part that something else needs: "
        f"{', '.join(names[:5])}. Change that first, then restore."
    )


class _Writer:
    def __init__(self, using: str):
        self.using = using

    def write(self, node: Node, pk, found: Rehydrated):
        kept = self.clear(node, pk, found)
        root = found.instance
        values = {
            name: _storable(column, getattr(root, column.attname))
            for name, column in node.fields.items()
            if name in found.recorded
        }
        node.model._base_manager.using(self.using).filter(pk=pk).update(**values)
        for name, column in node.related.items():
            self.relate(column, pk, found.related[name])
        for child in node.children:
            self.insert(child, pk, found.children[child.model], kept)

    def clear(self, node: Node, pk, found: Rehydrated) -> dict:
        """Remove all parts; the primary keys to use again, by node and identity.

        Rows that come back under their key are taken out without looking at who
        points to them: those foreign keys are checked at the end only, and hold
        again by then. Real deletions cascade, or are refused, as usual.
        """
        wanted, kept, steps = _identities(node, found), {}, []
        for child, path in node.below():
            rows = child.model._base_manager.using(self.using)
            name = child.fields[child.identity].attname if child.identity else "pk"
            keys = dict(rows.filter(**{path: pk}).values_list("pk", name))
            kept[child] = {
                identity: key
                for key, identity in keys.items()
                if child.identity and identity in wanted[child]
            }
            again = set(kept[child].values())
            gone = rows.filter(pk__in=keys.keys() - again)
            steps.append((child, rows.filter(pk__in=again), gone))
        steps.reverse()
        models = {child.model for child in kept}
        for child, again, _ in steps:
            for column in child.related.values():
                links = column.remote_field.through._base_manager.using(self.using)
                links.filter(**{f"{column.m2m_field_name()}__in": again}).delete()
            again._raw_delete(self.using)
        for child, _, gone in steps:
            # Rows that go together do not protect each other.
            inner = [
                column.name
                for column in child.fields.values()
                if column.null and column.related_model in models
            ]
            if inner:
                gone.update(**dict.fromkeys(inner))
        for _, _, gone in steps:
            gone.delete()
        return kept

    def insert(self, node: Node, parent_pk, rows, kept):
        key = node.model._meta.get_field(node.parent).attname
        for row in rows:
            setattr(row, key, parent_pk)
            if node.identity:
                identity = getattr(row, node.fields[node.identity].attname)
                row.pk = kept[node].pop(identity, row.pk)
            for column in node.fields.values():
                value = getattr(row, column.attname)
                setattr(row, column.attname, _storable(column, value))
            # Raw: `auto_now` and the like would replace what is recorded.
            row.save_base(raw=True, force_insert=True, using=self.using)
            for name, column in node.related.items():
                self.relate(column, row.pk, getattr(row, f"{name}_list"))
            for child in node.children:
                self.insert(child, row.pk, getattr(row, child.list_name), kept)

    def relate(self, column, pk, targets):
        through = column.remote_field.through
        links = through._base_manager.using(self.using)
        source = through._meta.get_field(column.m2m_field_name()).attname
        target = through._meta.get_field(column.m2m_reverse_field_name()).attname
        links.filter(**{source: pk}).delete()
        links.bulk_create(through(**{source: pk, target: each.pk}) for each in targets)


def _identities(node: Node, found: Rehydrated) -> dict:
    """The identities in the record, by node."""
    wanted = {child: set() for child, _ in node.below()}

    def collect(child, rows):
        for row in rows:
            if child.identity:
                wanted[child].add(getattr(row, child.fields[child.identity].attname))
            for below in child.children:
                collect(below, getattr(row, below.list_name))

    for child in node.children:
        collect(child, found.children[child.model])
    return wanted


def _storable(column, value):
    """JSON's null is not the database's where the column must hold something."""
    if value is None and isinstance(column, JSONField) and not column.null:
        return Value(None, JSONField())
    return value
