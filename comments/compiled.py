"""Querysets whose SQL is made once per process.

Building SQL is most of what a small query costs here (ARCHITECTURE §9), and the two
queries of the read path run on every page.
"""

from functools import cache, wraps
from inspect import signature

from django.db import connections, router

# Stands for an argument while the SQL is made: a number every integer column can
# hold and no query means.
PLACEHOLDER = 2_000_000_000


def compiled(model):
    """Make a function (*integers) -> queryset of values_list return rows as tuples.

    Its arguments may vary only as parameters of the SQL, not in its text.
    """

    def mark(build):
        count = len(signature(build).parameters)

        @cache
        def statement(alias):
            queryset = build(*(PLACEHOLDER + number for number in range(count)))
            return queryset.using(alias).query.get_compiler(using=alias).as_sql()

        @wraps(build)
        def rows(*values):
            alias = router.db_for_read(model)
            sql, params = statement(alias)
            given = {PLACEHOLDER + number: value for number, value in enumerate(values)}
            with connections[alias].cursor() as cursor:
                cursor.execute(sql, [given.get(param, param) for param in params])
                return cursor.fetchall()

        return rows

    return mark
