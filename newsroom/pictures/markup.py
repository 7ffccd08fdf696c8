"""Pictures in pages: markup and addresses from the manifest alone."""

from functools import lru_cache
from typing import NamedTuple

from django.conf import settings
from django.forms.utils import flatatt
from django.utils.html import format_html

from newsroom.pictures.crops import CROPS, height_for, rendition_name


class Drawable(NamedTuple):
    """What markup needs of a picture, where its row is not read."""

    manifest: dict
    width: int
    height: int
    alt_text: str


FIRST = {"fetchpriority": "high"}
LATER = {"loading": "lazy", "decoding": "async"}


def picture_html(
    picture,
    *,
    crop="3:2",
    sizes="100vw",
    alt=None,
    priority=False,
    css="",
):
    """A `<picture>` in AVIF, WebP and JPEG; nothing for None or without renditions.

    `alt=None` takes the picture's own text; give "" where the words beside it say
    the same. `priority` is for the one picture that is seen first. Asks the database
    nothing and opens no file. Raises ValueError for a crop that does not exist.
    """
    if crop not in CROPS:
        raise ValueError(f"No crop {crop!r}; there are {', '.join(CROPS)}.")
    if picture is None or crop not in picture.manifest:
        return ""
    stem, kinds = picture.manifest["stem"], picture.manifest[crop]
    widest = kinds["jpeg"][-1]
    return _markup(
        f"{settings.MEDIA_URL}{stem}-{crop.replace(':', 'x')}-",
        tuple(kinds["avif"]),
        tuple(kinds["webp"]),
        tuple(kinds["jpeg"]),
        height_for(crop, widest, picture.width, picture.height),
        sizes,
        picture.alt_text if alt is None else alt,
        priority,
        css,
    )


# The same arguments give the same markup for ever, as a stem is never used twice, so
# it is kept: 3 µs instead of 45. By type as well, because a safe string and a plain
# one of the same letters are equal and are not escaped alike.
@lru_cache(maxsize=2048, typed=True)
def _markup(base, avif, webp, jpeg, height, sizes, alt, priority, css):
    return format_html(
        '<picture><source type="image/avif" srcset="{}" sizes="{}">'
        '<source type="image/webp" srcset="{}" sizes="{}"><img{}></picture>',
        _srcset(base, avif, "avif"),
        sizes,
        _srcset(base, webp, "webp"),
        sizes,
        flatatt(
            {
                "class": css or None,
                "src": f"{base}{jpeg[-1]}.jpg",
                "srcset": _srcset(base, jpeg, "jpg"),
                "sizes": sizes,
                "width": jpeg[-1],
                "height": height,
                "alt": alt,
                **(FIRST if priority else LATER),
            }
        ),
    )


def _srcset(base, widths, ending):
    return ", ".join([f"{base}{width}.{ending} {width}w" for width in widths])


def picture_path(picture, crop="16:9", width=1280) -> str:
    """The path of a JPEG at least `width` pixels wide, or of the widest there is.

    "" for None and for a picture without renditions.
    """
    if picture is None or crop not in picture.manifest:
        return ""
    there = picture.manifest[crop]["jpeg"]
    best = next((each for each in there if each >= width), there[-1])
    name = rendition_name(picture.manifest["stem"], crop, best, "jpeg")
    return f"{settings.MEDIA_URL}{name}"


def picture_url(picture, crop="16:9", width=1280) -> str:
    """`picture_path` as an absolute address, for Open Graph, JSON-LD and feeds."""
    path = picture_path(picture, crop, width)
    return f"{settings.ORIGIN}{path}" if path else ""
