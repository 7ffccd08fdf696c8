"""Modules of one fixed name that apps plug into the ground with."""

import sys
from types import ModuleType

from django.apps import apps
from django.utils.module_loading import autodiscover_modules


def app_modules(name: str) -> list[ModuleType]:
    """Each app's module `name` ("search", "sitemaps", …), in the order of the apps."""
    autodiscover_modules(name)
    paths = [f"{app.name}.{name}" for app in apps.get_app_configs()]
    return [sys.modules[path] for path in paths if path in sys.modules]
