"""Where originals lie: beside the public media, never inside them."""

from django.core.files.storage import FileSystemStorage, storages


class PrivateStorage(FileSystemStorage):
    """Files of the desk that no address leads to."""

    def url(self, name):
        raise ValueError(f"{name!r} is an original; originals have no public address.")


def originals():
    """The storage of originals, `STORAGES["originals"]`."""
    return storages["originals"]
