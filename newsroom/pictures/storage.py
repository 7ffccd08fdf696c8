"""Where originals lie: beside the public media, never inside them."""

from pathlib import Path

from django.conf import settings
from django.core.files.storage import FileSystemStorage, storages


class PrivateStorage(FileSystemStorage):
    """Files below ORIGINALS_ROOT, which no address leads to."""

    @property
    def base_location(self):
        return settings.ORIGINALS_ROOT

    @property
    def location(self):
        return str(Path(settings.ORIGINALS_ROOT).absolute())

    def url(self, name):
        raise ValueError(f"{name!r} is an original; originals have no public address.")


def originals():
    """The storage of originals, `STORAGES["originals"]`."""
    return storages["originals"]
