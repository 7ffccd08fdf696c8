"""Modules of one fixed name that apps plug into the ground with."""

import sys
from functools import cache
from types import ModuleType

from django.apps import apps
from django.utils.module_loading import autodiscover_modules


@cache
def app_modules(name: str) -> tuple[ModuleType, ...]:
    """Each app's module `name` ("search", "sitemaps", …), in the order of the apps.

    They are looked for once: most apps have none, and looking takes milliseconds.
    """
    autodiscover_modules(name)
    paths = [f"{app.name}.{name}" for app in apps.get_app_configs()]
    return tuple(sys.modules[path] for path in paths if path in sys.modules)
