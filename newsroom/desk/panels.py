"""Dashboard panels: each app's `desk.py` registers its own with `@panel`."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.module_loading import autodiscover_modules


@dataclass(frozen=True)
class Row:
    """One line of a panel: what it is, where it leads, and a note beside it."""

    text: str
    url: str
    note: str = ""


@dataclass(frozen=True)
class Panel:
    """What one panel shows. `total` may be larger than `len(rows)`."""

    title: str
    rows: list[Row]
    total: int
    all_url: str
    empty: str


_makers: dict[str, tuple[int, str, Callable]] = {}


def panel(*, permission: str, order: int):
    """Register a function (request) -> Panel for staff who hold `permission`."""

    def register(make):
        _makers[f"{make.__module__}.{make.__name__}"] = (order, permission, make)
        return make

    return register


def panels_for(request) -> list[Panel]:
    """The panels this member of staff may see, in order."""
    autodiscover_modules("desk")
    return [
        make(request)
        for _order, permission, make in sorted(_makers.values(), key=lambda m: m[0])
        if request.user.has_perm(permission)
    ]
