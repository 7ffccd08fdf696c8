"""A chosen file that waits, out of reach, while its form comes back with an error."""

from datetime import timedelta

from django.core import signing
from django.core.files import File

from newsroom.pictures.files import new_stem
from newsroom.pictures.storage import originals

SALT = "newsroom.pictures.waiting"
# As long as remove_stray_pictures leaves a file alone that no picture names.
WAITS = timedelta(days=1)


def keep(upload: File) -> str:
    """Store `upload` for a day; returns what the form sends to have it again."""
    upload.seek(0)
    stored = originals().save(f"waiting/{new_stem()}", upload)
    return signing.dumps([stored, upload.name], salt=SALT)


def kept(token: str) -> File | None:
    """The file that was kept, by the name it came with; None where it is no more."""
    found = _named(token)
    if not found or not originals().exists(found[0]):
        return None
    file = originals().open(found[0])
    file.name = found[1]
    return file


def forget(token: str) -> None:
    if found := _named(token):
        originals().delete(found[0])


def _named(token: str) -> list[str] | None:
    try:
        return signing.loads(token, salt=SALT, max_age=WAITS)
    except signing.BadSignature:
        return None
