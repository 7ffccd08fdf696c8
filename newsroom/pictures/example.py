"""The pictures of the example site, taken in as uploads are."""

from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from newsroom.pictures.library import take_in
from newsroom.pictures.models import Picture
from newsroom.pictures.renditions import make_side_by_side

FOLDER = "pictures"


def load(site):
    """Add the pictures that are missing; those in the library stay as they are."""
    there = set(Picture.objects.values_list("source_name", flat=True))
    table = site.read(f"{FOLDER}/pictures.json").rows()
    missing = [
        given for given in table if source_name(given["file"].value) not in there
    ]
    if not missing:
        site.say(f"Pictures: all {len(table)} are in the library.")
        return
    site.say(f"Pictures: making the renditions of {len(missing)} …")
    made = make_side_by_side(_take_in(given, site) for given in missing)
    added = list(site.one_by_one("Pictures", made, many=len(missing)))
    site.say(f"Pictures: {len(added)} added.")


def source_name(file: str) -> str:
    return f"example:{PurePath(file).stem}"


def _take_in(given, site):
    name = given["file"].value
    try:
        return take_in(
            ContentFile((site.folder / FOLDER / name).read_bytes(), name=name),
            name=source_name(name),
            **given.without("file").value,
        )
    except (ValidationError, TypeError, OSError) as error:
        raise given.error(f"{name}: {error}") from error
