"""Files of the library: written under unguessable names, removed as one."""

import re
import secrets

from django.core.files.storage import default_storage

from newsroom.pictures.crops import CROPS, FORMATS, rendition_names
from newsroom.pictures.storage import originals

FOLDER = "pictures"
_RENDITION = re.compile(
    rf"{FOLDER}/[0-9a-f]{{2}}/[0-9a-f]{{32}}"
    rf"-(?:{'|'.join(crop.replace(':', 'x') for crop in CROPS)})"
    rf"-[1-9][0-9]{{0,3}}\.({'|'.join(FORMATS.values())})"
)


def new_stem() -> str:
    """The beginning of a picture's file names: 128 random bits, spread in folders."""
    token = secrets.token_hex(16)
    return f"{token[:2]}/{token}"


def ending_of(name: str) -> str | None:
    """The ending of a rendition's name, such as "avif"; None for any other name."""
    match = _RENDITION.fullmatch(name)
    return match[1] if match else None


def remove_renditions(manifest: dict) -> None:
    if manifest:
        for name in rendition_names(manifest):
            default_storage.delete(name)


def remove_files(original: str, manifest: dict) -> None:
    """Remove a deleted picture's original and renditions."""
    originals().delete(original)
    remove_renditions(manifest)
