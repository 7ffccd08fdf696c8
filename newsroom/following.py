"""Who is made of what, as each app's `follows.py` says.

Such a module has `FOLLOWS`, a model with the lookups of the rows below and beside it
that it is made of: what search says of it and the columns that are copied to it. A
lookup stands for each of its steps: a film that follows "credits__person" follows its
credits and the people in them. `DERIVED` names for a model the function that brings
its copied columns up to date: (keys) -> the rows that this changed.
`pictures_shown(at)` yields, as querysets of keys, the pictures that the app's pages
show to readers at that moment.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache

from django.db.models import Model

from newsroom.plugs import app_modules

Keys = dict[type[Model], set[int]]


@cache
def lookups() -> dict[type[Model], list[tuple[type[Model], str]]]:
    """(follower, lookup) of all that follow rows of a model, by that model.

    Raises FieldDoesNotExist for a lookup that leads nowhere.
    """
    found = defaultdict(list)
    for module in app_modules("follows"):
        for follower, paths in module.FOLLOWS.items():
            for model, lookup in _steps(follower, paths):
                if (follower, lookup) not in found[model]:
                    found[model].append((follower, lookup))
    return dict(found)


def _steps(follower, paths):
    for path in paths:
        model, names = follower, path.split("__")
        for end, name in enumerate(names, start=1):
            model = model._meta.get_field(name).related_model
            yield model, "__".join(names[:end])


def derivations() -> dict[type[Model], Callable[[Iterable[int]], Iterable[Model]]]:
    """What brings the copied columns of each model up to date."""
    found = {}
    for module in app_modules("follows"):
        found |= getattr(module, "DERIVED", {})
    return found


def followers(model: type[Model], pks: Iterable[int]) -> Keys:
    """The keys of all rows that are made of these rows of `model`: a query a lookup."""
    found = defaultdict(set)
    for follower, lookup in lookups().get(model, ()):
        rows = follower._base_manager.filter(**{f"{lookup}__in": list(pks)})
        found[follower].update(rows.values_list("pk", flat=True))
    return found


def pictures_shown(at) -> Iterable:
    """Querysets of the keys of all pictures that readers may see at `at`."""
    for module in app_modules("follows"):
        if hasattr(module, "pictures_shown"):
            yield from module.pictures_shown(at)
