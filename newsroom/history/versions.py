"""Counting the changes of records, and what is known of those since a form was opened.

A record is a row with a form of its own on the desk, and all that this form shows:
its fields, its choices, the rows below it.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import F, Model

from newsroom.history.form_values import Sent, sent
from newsroom.history.models import Save, Versioned
from newsroom.history.owners import Key, owners_of

ADDED, CHANGED, DELETED = "added", "changed", "deleted"


def row_key(row: Model) -> str:
    """What names a row in two states of its record: its uid, or else its key."""
    return f"{row._meta.label_lower}:{getattr(row, 'uid', row.pk)}"


@dataclass(frozen=True)
class Change:
    """What one save did to one row of `records`.

    `was` is what the fields that it changed held before, and of a row that is deleted
    what all of them held.
    """

    kind: str
    key: str
    name: str
    records: frozenset[Key]
    was: dict[str, Sent] = field(default_factory=dict)

    def as_stored(self) -> dict:
        return {
            "kind": self.kind,
            "key": self.key,
            "name": self.name,
            "was": self.was,
        }


def added(form) -> list[Change]:
    """That a form stored a new row."""
    return _changes(ADDED, form, owners_of(form.instance))


def changed(form) -> list[Change]:
    """What a form changed of its row, which is stored.

    A row that moved is a changed one where it stayed, is gone from one record and new
    in another.
    """
    row = form.instance
    before, now = owners_of(row, form.initial), owners_of(row)
    own = {(type(row), row.pk)} if isinstance(row, Versioned) else set()
    return [
        *_changes(CHANGED, form, (before & now) | own, form.changed_data),
        *_changes(DELETED, form, before - now, form.base_fields),
        *_changes(ADDED, form, now - before),
    ]


def deleted(form) -> list[Change]:
    """That the row of a form is gone; call it while it is still there."""
    return _changes(DELETED, form, owners_of(form.instance), form.base_fields)


def _changes(kind, form, records, names=()) -> list[Change]:
    if not records:
        return []
    row = form.instance
    columns = {each.name for each in row._meta.get_fields()} & form.fields.keys()
    was = {name: sent(form, name) for name in names if name in columns}
    return [Change(kind, row_key(row), str(row), frozenset(records), was)]


@dataclass
class Touched:
    """What became of one row since a form was opened, and what it held then."""

    kind: str
    name: str
    was: dict[str, Sent]

    def then(self, change: dict) -> None:
        """Take in a later change of the same row."""
        # What was noted first is what the form was opened with.
        self.was = {**change["was"], **self.was}
        if self.kind == DELETED and change["kind"] == ADDED:
            self.kind = CHANGED
        elif self.kind == CHANGED or change["kind"] == DELETED:
            self.kind = change["kind"]


@dataclass(frozen=True)
class Since:
    """The saves of a record since a form of it was opened, oldest first.

    `rows` says what they did, by `row_key`. Where it is not complete, something was
    changed that nobody noted.
    """

    saves: tuple[Save, ...] = ()
    rows: dict[str, Touched] = field(default_factory=dict)
    is_complete: bool = True


def version_of(row: Versioned) -> int:
    """The version of `row` as it was read."""
    return getattr(row, row.version_name)


def lock(row: Versioned) -> int | None:
    """The version that the database holds; nobody changes it until the commit.

    None where the row is gone. Call it in a transaction.
    """
    # Rows that only refer to this one may be written meanwhile.
    rows = type(row)._base_manager.select_for_update(no_key=True)
    return rows.filter(pk=row.pk).values_list(row.version_name, flat=True).first()


@transaction.atomic
def bump(row: Versioned, *, by) -> None:
    """Count a change that no form made, and that nobody names field by field."""
    key = (type(row), row.pk)
    for version in _count_up([key]).values():
        setattr(row, row.version_name, version)
        _save(key, version, by, None).save()


def keep(
    changes: list[Change], *, by, apart: Key | None = None
) -> tuple[int | None, list[dict]]:
    """Count `changes` on every record they change, and remember there what they were.

    Call it in the transaction of the changes.

    The record `apart` has a Save already, from its form: its new version, None where
    nothing changed it, and its changes are returned for that.
    """
    told = defaultdict(list)
    for change in changes:
        for key in change.records:
            told[key].append(change.as_stored())
    versions = _count_up(told)
    Save.objects.bulk_create(
        _save(key, version, by, told[key])
        for key, version in versions.items()
        if key != apart
    )
    return versions.get(apart), told.get(apart, [])


def forget(model: type[Versioned], pks: Iterable[int]) -> None:
    """Forget what was saved of rows that are deleted."""
    kind = ContentType.objects.get_for_model(model)
    Save.objects.filter(content_type=kind, object_id__in=list(pks)).delete()


def since(row: Versioned, opened: int | None, current: int) -> Since:
    """What was saved of `row` after version `opened`, up to `current`: 1 query."""
    if opened == current:
        return Since()
    if opened is None or opened > current:
        return Since(is_complete=False)
    saves = Save.objects.filter(
        content_type=ContentType.objects.get_for_model(row),
        object_id=row.pk,
        version__gt=opened,
        version__lte=current,
    )
    # A save that changed nothing has the version of the one before it.
    found = tuple(save for save in saves.select_related("by") if save.changes != [])
    rows = {}
    for save in found:
        for change in save.changes or ():
            _take_in(rows, change)
    noted = {save.version for save in found if save.changes is not None}
    return Since(found, rows, noted.issuperset(range(opened + 1, current + 1)))


def _take_in(rows: dict[str, Touched], change: dict) -> None:
    key = change["key"]
    if key not in rows:
        rows[key] = Touched(change["kind"], change["name"], change["was"])
    elif rows[key].kind == ADDED and change["kind"] == DELETED:
        del rows[key]
    else:
        rows[key].then(change)


def _count_up(keys: Iterable[Key]) -> dict[Key, int]:
    """The new version of each record that is still there."""
    by_model = defaultdict(list)
    # Always in one order, so that two saves seldom wait for each other.
    for model, pk in sorted(keys, key=lambda key: (key[0]._meta.label, key[1])):
        by_model[model].append(pk)
    versions = {}
    for model, pks in by_model.items():
        name, rows = model.version_name, model._base_manager.filter(pk__in=pks)
        rows.update(**{name: F(name) + 1})
        for pk, version in rows.values_list("pk", name):
            versions[model, pk] = version
    return versions


def _save(key: Key, version, by, changes) -> Save:
    model, pk = key
    kind = ContentType.objects.get_for_model(model)
    return Save(
        content_type=kind, object_id=pk, version=version, by=by, changes=changes
    )
