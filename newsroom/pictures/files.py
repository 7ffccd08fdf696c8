"""Files of the library: written under unguessable names, removed as one."""

import secrets

from django.core.files.storage import default_storage

from newsroom.pictures.crops import rendition_names
from newsroom.pictures.storage import originals

FOLDER = "pictures"


def new_stem() -> str:
    """The beginning of a picture's file names: 128 random bits, spread in folders."""
    token = secrets.token_hex(16)
    return f"{token[:2]}/{token}"


def remove_renditions(manifest: dict) -> None:
    if manifest:
        for name in rendition_names(manifest):
            default_storage.delete(name)


def remove_files(original: str, manifest: dict) -> None:
    """Remove a deleted picture's original and renditions."""
    originals().delete(original)
    remove_renditions(manifest)
