"""The kinds of thing that can be found, as each app's `search.py` names them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db.models import Model

from newsroom.plugs import app_modules


@dataclass(frozen=True)
class Kind:
    """One kind: how its results are shown, and how its rows become documents.

    Rows of `model` are read by its queryset's `for_search()`, which leaves out what
    readers will never find; `documents` tells the fields of `newsroom.search.index`
    for each of a list of them. `accent` is one of "news", "film", "feature",
    "release"; `crop` is that of the picture; `is_dated` shows the day from which the
    thing is public. A kind that no app claims any more has no model.
    """

    label: str
    plural: str
    model: type[Model] | None = None
    documents: Callable[[list], Iterable[dict]] = iter
    accent: str = "news"
    crop: str = "3:2"
    is_dated: bool = False


def all_kinds() -> dict[str, Kind]:
    """Kind by its name in the index, in the order of the apps."""
    kinds = {}
    for module in app_modules("search"):
        kinds |= getattr(module, "KINDS", {})
    return kinds
