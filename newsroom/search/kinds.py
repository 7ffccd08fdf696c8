"""The kinds of thing that can be found, as each app's `search.py` names them."""

from dataclasses import dataclass

from newsroom.plugs import app_modules


@dataclass(frozen=True)
class Kind:
    """How one kind is shown among results.

    `accent` is one of "news", "film", "feature", "release"; `crop` is that of the
    picture; `is_dated` shows the day from which the thing is public.
    """

    label: str
    plural: str
    accent: str = "news"
    crop: str = "3:2"
    is_dated: bool = False


def all_kinds() -> dict[str, Kind]:
    """Kind by its name in the index, in the order of the apps."""
    kinds = {}
    for module in app_modules("search"):
        kinds |= getattr(module, "KINDS", {})
    return kinds
