"""The way into the library, for forms and for code alike."""

import io
from functools import partial
from pathlib import PurePath

from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image

from newsroom.changes import changing
from newsroom.pictures.files import new_stem, remove_renditions
from newsroom.pictures.models import Picture
from newsroom.pictures.renditions import make_renditions
from newsroom.pictures.storage import originals
from newsroom.pictures.uploads import read_upload


def add_picture(file, **about) -> Picture:
    """A new picture with its renditions.

    Takes and refuses what `take_in` does; no error leaves a row or a file behind.
    """
    with transaction.atomic():
        picture = take_in(file, **about)
        try:
            make_renditions.call(picture.pk)
        except BaseException:
            originals().delete(picture.original.name)
            raise
    picture.refresh_from_db(fields=["manifest"])
    return picture


def take_in(
    file,
    *,
    alt_text="",
    is_decorative=False,
    credit_line,
    caption="",
    by=None,
    focal=(0.5, 0.5),
    name="",
    **fields,
) -> Picture:
    """A new picture, still without renditions.

    `file` is a binary file or bytes. `name` is its source name, such as
    "example:next-gen-poster"; there is one picture by each. `fields` are further
    fields of Picture, as `licence`. Raises ValidationError for what the upload form
    would refuse, and leaves no row and no file behind then.
    """
    if isinstance(file, bytes):
        file = io.BytesIO(file)
    image = read_upload(file)
    picture = Picture(
        alt_text=alt_text,
        is_decorative=is_decorative,
        credit_line=credit_line,
        caption=caption,
        focal_x=focal[0],
        focal_y=focal[1],
        source_name=name,
        file_name=shown_name(getattr(file, "name", "") or ""),
        **fields,
    )
    store(picture, image, by=by)
    return picture


def store(picture: Picture, image: Image.Image, *, by=None) -> None:
    """Write the original, stripped and re-encoded, and the row that names it.

    Raises ValidationError where the row breaks a rule; no file stays then.
    """
    picture.width, picture.height = image.size
    picture.uploaded_by = by
    file = io.BytesIO()
    if image.mode == "RGBA":
        ending = "png"
        image.save(file, "PNG")
    else:
        ending = "jpg"
        image.save(file, "JPEG", quality=95, subsampling=0)
    picture.original = originals().save(
        f"{new_stem()}.{ending}", ContentFile(file.getvalue())
    )
    try:
        picture.full_clean()
        with transaction.atomic():
            picture.save()
    except BaseException:
        originals().delete(picture.original.name)
        raise


def take_back(picture: Picture) -> None:
    """Let the addresses of a picture lead nowhere once what was changed is certain.

    Its renditions are made again under other names, which no reader knows.
    """
    with transaction.atomic(), changing(picture):
        transaction.on_commit(partial(remove_renditions, picture.manifest))
        picture.manifest = {}
        picture.save(update_fields=["manifest"])
        render_after_commit(picture)


def render_after_commit(picture: Picture) -> None:
    """Have the renditions made (again) once what was saved is certain."""
    transaction.on_commit(partial(make_renditions.enqueue, picture.pk))


def shown_name(name: str) -> str:
    """The name of an uploaded file as staff may read it: no folders, 200 characters."""
    name = PurePath(name.replace("\\", "/")).name
    return "".join(sign for sign in name if sign.isprintable())[:200]
