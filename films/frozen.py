"""Querysets of instances whose SQL is made once per process.

Making SQL is most of what the film page's queries cost (ARCHITECTURE §9). A frozen
queryset is compiled on its first use; afterwards only its parameters change.
"""

import copy
import datetime
from functools import cache, wraps
from inspect import signature
from types import SimpleNamespace

from django.db import connections, router

# What stands for an argument of each name while the SQL is made: values that no
# query means. Arguments may vary only as parameters of the SQL, not in its text.
PLACEHOLDERS = {
    "pk": 2_000_000_001,
    "slug": "\ue000slug",
    "at": datetime.datetime(9000, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
}


def frozen(build):
    """Make a function (pk, slug, at, …) -> queryset return a list of instances."""
    names = list(signature(build).parameters)

    @cache
    def empty():
        return build(**{name: PLACEHOLDERS[name] for name in names})

    @cache
    def statement(alias):
        queryset = empty()
        compiler = queryset.using(alias).query.get_compiler(using=alias)
        return queryset, compiler, compiler.as_sql()

    @wraps(build)
    def rows(*values):
        alias = router.db_for_read(empty().model)
        connection = connections[alias]
        queryset, compiler, (sql, params) = statement(alias)
        given = {
            _adapted(PLACEHOLDERS[name], connection): _adapted(value, connection)
            for name, value in zip(names, values, strict=True)
        }
        runner = copy.copy(compiler)
        runner.connection = connection
        filled = tuple(given.get(param, param) for param in params)
        runner.as_sql = lambda *args, **kwargs: (sql, filled)
        return list(queryset._iterable_class(_Stand(queryset, alias, runner)))

    return rows


class _Stand:
    """What an iterable class asks of a queryset, with the SQL already made."""

    _known_related_objects: dict = {}

    def __init__(self, queryset, alias, runner):
        self.model = queryset.model
        self.db = alias
        self.query = SimpleNamespace(
            annotations=queryset.query.annotations,
            get_compiler=lambda using: runner,
        )


def _adapted(value, connection):
    if isinstance(value, datetime.datetime):
        return connection.ops.adapt_datetimefield_value(value)
    return value
