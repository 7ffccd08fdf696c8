"""The way into the library, for forms and for code alike."""

import io
from functools import partial
from pathlib import PurePath

from django.core.files.base import ContentFile
from django.db import transaction
from django_tasks import TaskResultStatus
from PIL import Image

from newsroom.pictures.files import new_stem
from newsroom.pictures.models import Picture
from newsroom.pictures.renditions import make_renditions
from newsroom.pictures.storage import originals
from newsroom.pictures.uploads import read_upload


class RenditionError(RuntimeError):
    """The renditions of a stored picture could not be made."""


def add_picture(
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
    """A new picture with its renditions; with a task worker these follow soon.

    `file` is a binary file or bytes. `name` is its source name, such as
    "example:next-gen-poster"; there is one picture by each. `fields` are further
    fields of Picture, as `licence`. Raises ValidationError for what the upload form
    would refuse, and RenditionError; neither leaves a row or a file behind.
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
    with transaction.atomic():
        store(picture, image, by=by)
        try:
            result = make_renditions.enqueue(picture.pk)
            if result.status == TaskResultStatus.FAILED:
                raise RenditionError(result.errors[0].traceback)
        except BaseException:
            originals().delete(picture.original.name)
            raise
    picture.refresh_from_db(fields=["manifest"])
    return picture


def store(picture: Picture, image: Image.Image, *, by=None) -> None:
    """Write the original, stripped and re-encoded, and the row that names it.

    Raises ValidationError where the row breaks a rule; no file stays then.
    """
    picture.width, picture.height = image.size
    picture.uploaded_by = by
    file = io.BytesIO()
    image.save(file, "JPEG", quality=95, subsampling=0)
    picture.original = originals().save(
        f"{new_stem()}.jpg", ContentFile(file.getvalue())
    )
    try:
        picture.full_clean()
        with transaction.atomic():
            picture.save()
    except BaseException:
        originals().delete(picture.original.name)
        raise


def render_after_commit(picture: Picture) -> None:
    """Have the renditions made (again) once what was saved is certain."""
    transaction.on_commit(partial(make_renditions.enqueue, picture.pk))


def shown_name(name: str) -> str:
    """The name of an uploaded file as staff may read it: no folders, 200 characters."""
    name = PurePath(name.replace("\\", "/")).name
    return "".join(sign for sign in name if sign.isprintable())[:200]
