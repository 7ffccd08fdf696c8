"""What goes into a public page: the rows and lists it shows, and until when it holds.

While a page is made its recipe is open. Rows name themselves as they come from the
database; the doors that answer for many rows (`public()` and its like) name the list
they looked through, and the moment at which the clock alone changes their answer.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime

from django.db import models
from django.utils import timezone


@dataclass
class Recipe:
    """What one page is made of.

    `at` is the page's one moment (aware datetime). `until` is when the clock next
    changes the page, or None. `has_failed` says that the database or the disk was
    away, so that what came out is no page.
    """

    at: datetime
    tags: set[str] = field(default_factory=set)
    until: datetime | None = None
    has_failed: bool = False
    clocks: set = field(default_factory=set)


_open: ContextVar[Recipe | None] = ContextVar("recipe", default=None)


def current() -> Recipe | None:
    """The recipe of the page that is being made here, if one is."""
    return _open.get()


@contextmanager
def opened(at: datetime | None = None) -> Iterator[Recipe]:
    """The recipe that is open already, or a new one as at `at` (default now)."""
    recipe = _open.get()
    if recipe is not None:
        yield recipe
        return
    recipe = Recipe(at or timezone.now())
    token = _open.set(recipe)
    try:
        yield recipe
    finally:
        _open.reset(token)


@contextmanager
def closed() -> Iterator[None]:
    """Within the block nothing is written into the recipe that is open around it."""
    token = _open.set(None)
    try:
        yield
    finally:
        _open.reset(token)


def moment() -> datetime:
    """The one moment of the page that is being made; outside of one, now."""
    recipe = _open.get()
    return timezone.now() if recipe is None else recipe.at


def used(*tags: str) -> None:
    """The page shows what these tags name (see `newsroom.delivery.tags`)."""
    recipe = _open.get()
    if recipe is not None:
        recipe.tags.update(tags)


def holds_until(moment: datetime | None) -> None:
    """The page is another one from `moment` on; None and the past say nothing."""
    recipe = _open.get()
    if recipe is None or moment is None or moment <= recipe.at:
        return
    if recipe.until is None or moment < recipe.until:
        recipe.until = moment


def has_come(start: datetime | None, at: datetime) -> bool:
    """Whether `start` is not later than `at`; None never comes."""
    holds_until(start)
    return start is not None and start <= at


class Shown(models.Model):
    """Base of every model that readers can see anything of.

    A row that comes from the database names itself in the recipe. What is read as
    values instead of rows is named by whoever reads it, with `used()`.
    """

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, db, field_names, values):
        row = super().from_db(db, field_names, values)
        recipe = _open.get()
        if recipe is not None:
            recipe.tags.add(f"{cls._meta.label_lower}-{row.pk}")
        return row

    def list_tags(self) -> list[str]:
        """The tags of the lists that this row stands in: here, its whole table.

        A model whose lists are read in parts (by film, by target …) names those, and
        the doors that read a part name the same.
        """
        return [self._meta.label_lower]
