"""What a door to many rows tells the page that it opens for.

A door is a queryset method such as `public(at)`. It names the list it looks through,
also where it finds nothing: the first row that comes changes that page too. And it
says when the clock alone will make it answer otherwise.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache

from django.db import connections, models, router

from newsroom.delivery import recipe
from newsroom.delivery.recipe import used
from newsroom.delivery.tags import list_tag


class DoorQuerySet(models.QuerySet):
    """A queryset with doors. What it names is its whole table, or the part asked for.

    The part is named first: `Edition.objects.about(film).public(at)`.
    """

    _is_part = False

    def part(self, tags: Iterable[str], *conditions, **lookup):
        """The rows that a filter finds, named by `tags` in place of the whole list.

        Each of these rows must have one of `tags` among its `list_tags()`; none are
        needed where the one row that is found names itself.
        """
        used(*tags)
        found = self.filter(*conditions, **lookup)
        found._is_part = True
        return found

    def looked_through(self) -> None:
        """Tell the page that it depends on which rows are here."""
        if not self._is_part:
            used(list_tag(self.model))


def turns(model: type[models.Model], *fields: str) -> None:
    """Tell the page that it holds until the next of these moments of any row.

    `fields` are indexed times, such as `starts_at`. One query for each page and model.
    """
    page = recipe.current()
    if page is None or model in page.clocks:
        return
    page.clocks.add(model)
    connection = connections[router.db_for_read(model)]
    column = model._meta.get_field(fields[0])
    at = column.get_db_prep_value(page.at, connection)
    with connection.cursor() as cursor:
        cursor.execute(_next_of(model, fields, connection.alias), [at] * len(fields))
        for (found,) in cursor.fetchall():
            recipe.holds_until(_aware(column.to_python(found)))


@cache
def _next_of(model, fields, alias) -> str:
    """SQL for the first moment of each field after a moment: one row for each.

    Written out, as the ORM would take longer to make it than the database to answer.
    """
    quote = connections[alias].ops.quote_name
    table = quote(model._meta.db_table)
    columns = [quote(model._meta.get_field(name).column) for name in fields]
    return " UNION ALL ".join(
        f"SELECT MIN({column}) FROM {table} WHERE {column} > %s"  # noqa: S608
        for column in columns
    )


def _aware(moment: datetime | None) -> datetime | None:
    """SQLite keeps UTC without saying so."""
    if moment is not None and moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    return moment
