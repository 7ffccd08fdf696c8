"""Lists of the desk that open as fast with a million rows as with a hundred."""

from functools import cached_property

from django.core.paginator import Paginator
from django.db.models import QuerySet

# Whoever looks for one of more rows than this filters or searches.
MOST_COUNTED = 10_000


def counted(rows: QuerySet) -> int:
    """How many rows there are; 10,001 stands for any number above 10,000."""
    return rows.order_by().values("pk")[: MOST_COUNTED + 1].count()


class BoundedPaginator(Paginator):
    """Pages of the first 10,000 rows; how many more there are is not counted."""

    @cached_property
    def count(self):
        return min(self._counted, MOST_COUNTED)

    @property
    def is_cut(self) -> bool:
        """Whether there are more rows than the pages show."""
        return self._counted > MOST_COUNTED

    @cached_property
    def _counted(self):
        return counted(self.object_list)
