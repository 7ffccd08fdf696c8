"""Pictures for tests. Only `stored_picture` goes the way of a real upload."""

import io

import factory
from django.core.files.base import ContentFile
from PIL import Image

from newsroom.pictures.crops import CROPS, crop_box, widths
from newsroom.pictures.files import new_stem
from newsroom.pictures.library import add_picture
from newsroom.pictures.models import Picture
from newsroom.pictures.storage import originals


def image_bytes(
    kind="JPEG", size=(640, 480), colour="teal", mode="RGB", **options
) -> bytes:
    """A picture file of one colour."""
    file = io.BytesIO()
    Image.new(mode, size, colour).save(file, kind, **options)
    return file.getvalue()


def stored_picture(size=(480, 320), **fields) -> Picture:
    """A picture with real files, made as an upload makes it."""
    fields = {"alt_text": "A teal field", "credit_line": "Ana Ruiz", **fields}
    return add_picture(image_bytes(size=size), **fields)


def use_folders(settings, folder):
    """Store everything below `folder`; returns a function that lists it, sorted."""
    settings.ORIGINALS_ROOT = folder / "originals"
    settings.MEDIA_ROOT = folder / "media"

    def files():
        paths = (path for path in folder.rglob("*") if path.is_file())
        return sorted(str(path.relative_to(folder)) for path in paths)

    return files


class PictureFactory(factory.django.DjangoModelFactory):
    """A picture whose manifest names renditions that nobody has made.

    It costs next to nothing, and is all that a page needs to draw a picture.
    """

    class Meta:
        model = Picture

    alt_text = factory.Sequence(lambda number: f"Picture number {number}")
    credit_line = "Ana Ruiz"
    width = 1920
    height = 1280
    original = factory.LazyFunction(
        lambda: originals().save(f"{new_stem()}.jpg", ContentFile(image_bytes()))
    )

    @factory.lazy_attribute
    def manifest(self):
        crops = {
            crop: widths(crop, crop_box(crop, self.width, self.height))
            for crop in CROPS
        }
        return {"stem": f"pictures/{new_stem()}", **crops}
