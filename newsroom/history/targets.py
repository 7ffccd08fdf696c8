"""The rows that records point at, fetched with one query per model."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from django.db.models import Field, Model, QuerySet

Loaders = dict[type[Model], QuerySet | Callable[[set], Iterable[Model]]]


class Targets:
    """Collects references first, then answers which row each one means.

    `loaders` gives the queryset for a model, as with `select_related` for what a
    template draws, or a function from keys to rows for what is at hand already; a
    row it leaves out counts as vanished.
    """

    def __init__(self, loaders: Loaders | None = None, using: str | None = None):
        self.loaders = loaders or {}
        self.using = using
        self.wanted = defaultdict(set)
        self.found = {}

    def want(self, field: Field, value):
        """Remember that a foreign key `field` holds `value`."""
        self.wanted[_key(field)].add(value)

    def offer(self, field: Field, value, row: Model):
        """`row` stands for `value` without being fetched."""
        self.found.setdefault((field.model, field.attname), {})[value] = row

    def fetch(self):
        for (model, name), values in self.wanted.items():
            known = self.found.setdefault((model, name), {})
            missing = values - known.keys()
            if not missing:
                continue
            loader = self.loaders.get(model, model._base_manager.all())
            for row in self.rows(loader, name, missing):
                known[getattr(row, name)] = row

    def rows(self, loader, name, keys) -> Iterable[Model]:
        if not isinstance(loader, QuerySet):
            return loader(keys)
        found = loader.using(self.using) if self.using else loader
        # They are looked up by key, and an order costs more SQL than all the rest.
        return found.order_by().filter(**{f"{name}__in": keys})

    def get(self, field: Field, value) -> Model | None:
        return self.found.get(_key(field), {}).get(value)


def _key(field):
    return field.related_model._meta.concrete_model, field.target_field.attname
