"""The one place for what follows from a change.

Whoever changes a row says so inside the transaction of the change. From that follow,
in the same transaction: the documents of the search index that quote it, the columns
that are copied from it, the address it had before, and the stored pages that show it.
What depends on what is declared in each app's `follows.py`.

A row that was made or changed in place is named afterwards, by `changed`. A row that
may move to another place (a foreign key, an address, a public time) or is deleted is
changed within `changing`, which looks at it before and after.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

from django.db import transaction
from django.db.models import Model
from django.utils import timezone

from newsroom import following
from newsroom.addresses import keeping
from newsroom.addresses.models import Addressed
from newsroom.delivery.store import stamps
from newsroom.delivery.tags import keys_to_wholes, tags_of, wholes
from newsroom.search.index import in_batches
from newsroom.search.refreshing import rebuild, refresh


class ChangeError(RuntimeError):
    """A change was announced where nothing can follow from it."""


def changed(*rows: Model) -> None:
    """Bring up to date all that follows from `rows` as they stand now.

    Raises ChangeError outside a transaction.
    """
    change = Change()
    change.see(*rows)
    change.settle()


@contextmanager
def changing(*rows: Model) -> Iterator[None]:
    """Bring up to date all that follows from what the block does with `rows`.

    They are read as they stand before and after it, and may be gone then. Raises
    ChangeError outside a transaction.
    """
    change = Change()
    keys = keys_of(rows)
    change.see_stored(keys)
    yield
    change.see_stored(keys)
    change.settle()


def changed_all() -> tuple[Counter, int]:
    """Bring up to date everything that could follow from anything.

    Ends whatever writes past the verbs: bulk updates, imports, restores, migrations.
    Returns how many documents of each kind search holds, and how many it lost. Raises
    ChangeError outside a transaction.
    """
    _refuse_outside_a_transaction()
    for model, derive in following.derivations().items():
        keys = model._default_manager.order_by("pk").values_list("pk", flat=True)
        for batch in in_batches(keys):
            derive(batch)
    keeping.keep_all()
    held = rebuild()
    stamps.touch_all()
    return held


class Change:
    """What is to be brought up to date, gathered while a change goes on."""

    def __init__(self):
        _refuse_outside_a_transaction()
        self._tags: set[str] = set()
        self._keys: following.Keys = defaultdict(set)
        self._wholes: following.Keys = defaultdict(set)

    def see(self, *rows: Model) -> None:
        """Take in `rows` as they stand now: whatever shows them or is made of them."""
        keys = defaultdict(set)
        for row in rows:
            keys[type(row)].add(row.pk)
            self._tags |= tags_of(row)
            for whole in _all_wholes(row):
                self._wholes[type(whole)].add(whole.pk)
            if isinstance(row, Addressed):
                keeping.keep(row)
        for model, pks in keys.items():
            self._add({model: pks})
            self._add(following.followers(model, pks))

    def see_stored(self, keys: following.Keys) -> None:
        """Take in the rows of these keys as the database has them, if it has them."""
        for model, pks in keys.items():
            rows = model._base_manager.select_related(*_above(model))
            found = list(rows.filter(pk__in=pks))
            self.see(*found)
            if issubclass(model, Addressed):
                keeping.release(model, pks - {row.pk for row in found})

    def settle(self) -> None:
        """Bring up to date what was seen. Call it once, at the end of the change."""
        for model, derive in following.derivations().items():
            self._touch(derive(self._keys[model]) if self._keys[model] else ())
        for model, pks in self._wholes.items():
            if any(field.name == "changed_at" for field in model._meta.fields):
                rows = model._base_manager.filter(pk__in=pks)
                rows.update(changed_at=timezone.now())
        for model in sorted(self._keys, key=lambda model: model._meta.label):
            self._touch(refresh(model, self._keys[model]))
        stamps.touch(self._tags)

    def _add(self, keys: following.Keys) -> None:
        for model, pks in keys.items():
            self._keys[model] |= pks

    def _touch(self, rows) -> None:
        for row in rows:
            self._tags |= tags_of(row)


def keys_of(rows: Iterable[Model]) -> following.Keys:
    """The keys of `rows`, by their models; what is not stored yet has none."""
    keys = defaultdict(set)
    for row in rows:
        if row.pk is not None:
            keys[type(row)].add(row.pk)
    return keys


def _all_wholes(row: Model) -> Iterator[Model]:
    for whole in wholes(row):
        yield whole
        yield from _all_wholes(whole)


@cache
def _above(model: type[Model]) -> list[str]:
    """The lookups of all that rows of `model` are a part of."""
    found = []
    for key in keys_to_wholes(model):
        found += [key.name, *(f"{key.name}__{up}" for up in _above(key.related_model))]
    return found


def _refuse_outside_a_transaction():
    if not transaction.get_connection().in_atomic_block:
        raise ChangeError(
            "What follows from a change belongs into its transaction; call changed() "
            "and changing() inside transaction.atomic()."
        )
