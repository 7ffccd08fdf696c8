"""Pictures in pages: markup and addresses from the manifest alone."""

from django.conf import settings
from django.forms.utils import flatatt
from django.utils.html import format_html

from newsroom.pictures.crops import CROPS, height_for, rendition_name

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
    base = f"{settings.MEDIA_URL}{stem}-{crop.replace(':', 'x')}-"
    width = kinds["jpeg"][-1]
    loading = FIRST if priority else LATER
    return format_html(
        '<picture><source type="image/avif" srcset="{}" sizes="{}">'
        '<source type="image/webp" srcset="{}" sizes="{}"><img{}></picture>',
        _srcset(base, kinds["avif"], "avif"),
        sizes,
        _srcset(base, kinds["webp"], "webp"),
        sizes,
        flatatt(
            {
                "class": css or None,
                "src": f"{base}{width}.jpg",
                "srcset": _srcset(base, kinds["jpeg"], "jpg"),
                "sizes": sizes,
                "width": width,
                "height": height_for(crop, width, picture.width, picture.height),
                "alt": picture.alt_text if alt is None else alt,
                **loading,
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
