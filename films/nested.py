"""Rows below a row, loaded in the same query as JSON and made real again.

A film's record has a dozen small tables below it. One query each would cost more
than all else on the page; here each table is a subquery that returns its rows as
one JSON array, on PostgreSQL and on SQLite alike. What comes back are ordinary
instances in the ordinary prefetch cache, so templates see nothing of it.
"""

import datetime

from django.db import models
from django.db.models import F, Func, OuterRef, Subquery
from django.db.models.functions import JSONArray
from django.db.models.query import ModelIterable

from films.values.parsed_fields import ParsedField


class _Rows(models.Aggregate):
    """The JSON array of the rows of a group."""

    output_field = models.JSONField()
    allow_distinct = False

    def as_sqlite(self, compiler, connection, **extra):
        return self.as_sql(compiler, connection, function="JSON_GROUP_ARRAY", **extra)

    def as_postgresql(self, compiler, connection, **extra):
        return self.as_sql(compiler, connection, function="JSONB_AGG", **extra)


class Nested(Subquery):
    """The rows of the reverse relation `name` of `model`, as an annotation.

    `select` names foreign keys of the rows that come along, such as "term". Rows
    keep their model's own order.
    """

    def __init__(self, model, name, *, select=()):
        relation = model._meta.get_field(name)
        self.name = relation.get_accessor_name()
        self.child = relation.related_model
        self.owner = relation.field
        self.plan = [("", self.child)]
        self.plan += [
            (path, self.child._meta.get_field(path).related_model) for path in select
        ]
        columns = [
            F(f"{path}__{field.attname}" if path else field.attname)
            for path, row_model in self.plan
            for field in row_model._meta.concrete_fields
        ]
        rows = (
            self.child._base_manager.filter(**{self.owner.name: OuterRef("pk")})
            .order_by()
            .values(self.owner.name)
            .annotate(_rows=_Rows(_array(columns)))
            .values("_rows")
        )
        super().__init__(rows, output_field=models.JSONField())

    def hydrate(self, owner, found) -> None:
        """Put `found`, the JSON of this annotation, into the cache of `owner`."""
        rows = [self._row(values, owner) for values in found or []]
        rows.sort(key=self._place)
        attach(owner, self.name, self.child, rows)

    def _row(self, parts, owner):
        values = iter(_flat(parts))
        made = {path: _made(model, values) for path, model in self.plan}
        row = made.pop("")
        for path, target in made.items():
            setattr(row, path, target)
        setattr(row, self.owner.name, owner)
        return row

    def _place(self, row):
        names = [name for name in self.child._meta.ordering if isinstance(name, str)]
        return [getattr(row, name) for name in names if "__" not in name]


def attach(owner, name: str, model, rows: list) -> None:
    """Put `rows` into the prefetch cache, so that `owner.<name>.all()` returns them."""
    queryset = models.QuerySet(model)
    queryset._result_cache = rows
    queryset._prefetch_done = True
    owner.__dict__.setdefault("_prefetched_objects_cache", {})[name] = queryset


class NestedIterable(ModelIterable):
    """Instances with the rows of their Nested annotations in place."""

    def __iter__(self):
        annotations = self.queryset.query.annotations
        for instance in super().__iter__():
            for key, annotation in annotations.items():
                if isinstance(annotation, Nested):
                    annotation.hydrate(instance, instance.__dict__.pop(key))
            yield instance


def with_nested(queryset, **nested: Nested):
    """`queryset` with rows below each of its rows, at no further query."""
    queryset = queryset.annotate(
        **{f"nested_{name}": rows for name, rows in nested.items()}
    )
    queryset._iterable_class = NestedIterable
    return queryset


# Both databases limit how many arguments a function takes (PostgreSQL to 100).
_ARGUMENTS = 40


def _array(columns) -> Func:
    groups = range(0, len(columns), _ARGUMENTS)
    return JSONArray(
        *[JSONArray(*columns[start : start + _ARGUMENTS]) for start in groups]
    )


def _flat(groups):
    for group in groups:
        yield from group


def _made(model, values):
    fields = model._meta.concrete_fields
    given = [_value(field, value) for field, value in zip(fields, values, strict=False)]
    instance = model.from_db(None, [field.attname for field in fields], given)
    return None if instance.pk is None else instance


def _value(field, value):
    if value is None:
        return None
    if field.is_relation:
        return value
    if isinstance(field, ParsedField):
        return field.from_db_value(value, None, None)
    value = field.to_python(value)
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        # SQLite stores UTC without saying so.
        return value.replace(tzinfo=datetime.UTC)
    return value
