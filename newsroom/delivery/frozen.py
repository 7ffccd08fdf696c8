"""Querysets whose SQL is made once per process.

Making SQL is most of what a small query costs, so the queries of the busiest pages
are compiled on their first use; afterwards only their parameters change.
"""

import copy
import datetime
from functools import cache, wraps
from inspect import signature
from types import SimpleNamespace

from django.db import connections, router

from newsroom.delivery import recipe

# What stands for an argument while the SQL is made: values that no query means.
# Any other argument is an integer and gets a number from ANY_NUMBER on.
PLACEHOLDERS = {
    "slug": "\ue000slug",
    "at": datetime.datetime(9000, 1, 2, 3, 4, 5, tzinfo=datetime.UTC),
}
ANY_NUMBER = 2_000_000_000


def frozen(build):
    """Make a function (slug, at, numbers …) -> queryset return a list of its rows.

    Rows are instances, or tuples where the queryset is a `values_list`. Arguments
    may vary only as parameters of the SQL, not in its text.
    """
    standing = [
        PLACEHOLDERS.get(name, ANY_NUMBER + place)
        for place, name in enumerate(signature(build).parameters)
    ]

    @cache
    def empty():
        # Made once, so what its doors would tell a page is told by its callers.
        with recipe.closed():
            return build(*standing)

    @cache
    def statement(alias):
        compiler = empty().using(alias).query.get_compiler(using=alias)
        return compiler, *compiler.as_sql()

    @wraps(build)
    def rows(*values):
        queryset = empty()
        alias = router.db_for_read(queryset.model)
        connection = connections[alias]
        compiler, sql, params = statement(alias)
        given = {
            _adapted(stands, connection): _adapted(value, connection)
            for stands, value in zip(standing, values, strict=True)
        }
        filled = tuple(given.get(param, param) for param in params)
        if queryset._fields is not None:
            with connection.cursor() as cursor:
                cursor.execute(sql, filled)
                return cursor.fetchall()
        runner = copy.copy(compiler)
        runner.connection = connection
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
