"""Uploads: judged by their header, decoded once, stripped of all but the pixels."""

import io
import struct
import zlib

from django.core.exceptions import ValidationError
from PIL import Image, ImageCms, ImageOps
from pillow_heif import options as heif
from pillow_heif import register_heif_opener

MAX_MEGABYTES = 15
MAX_MEGAPIXELS = 40
MAX_SIDE = 10_000
# A camera writes about ten scans; each more makes the decoder go over all pixels.
MAX_JPEG_SCANS = 100
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "HEIF", "GIF")
# What iPhones write. One upload takes one core, and its preview is not needed.
heif.DECODE_THREADS, heif.THUMBNAILS = 1, False
register_heif_opener()

TOO_HEAVY = f"The file is larger than {MAX_MEGABYTES} MB. Save it with fewer pixels."
TOO_LARGE = (
    f"The picture has more than {MAX_MEGAPIXELS} megapixels or a side of more than "
    f"{MAX_SIDE:,} pixels. Save it smaller and upload it again."
)
MOVING = (
    "The file holds more than one frame, and only still pictures can be stored. "
    "Save the frame you want as JPEG or PNG."
)
UNREADABLE = (
    "The file is damaged or is not a JPEG, PNG, WebP, AVIF, HEIC or GIF picture. "
    "Open it in a picture editor and save it as JPEG or PNG."
)

# Pillow says "this is no good picture" in all these ways, because each of its
# decoders lets its own errors through: UnidentifiedImageError and truncation are
# OSErrors; broken chunks are SyntaxErrors and ValueErrors; libavif's are
# RuntimeErrors; short tables are struct, EOF, Index, Key, Type, Attribute, Overflow
# and ZeroDivision errors; a decoder that cannot have its memory raises MemoryError.
# They are caught round Pillow's work on bytes already in memory and nowhere else,
# so that a failing disk or an error of ours is never taken for a bad picture.
PILLOW_REFUSALS = (
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    EOFError,
    struct.error,
    zlib.error,
    TypeError,
    AttributeError,
    ArithmeticError,
    MemoryError,
    RuntimeError,
)
BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def read_upload(file) -> Image.Image:
    """The picture in `file`: upright, sRGB, with no metadata at all.

    It is in mode RGBA where something of it can be seen through, else in RGB.

    `file` is a Django or Python binary file. Raises ValidationError that names the
    rule the file breaks; what the file is called plays no part.
    """
    data = file.read(MAX_MEGABYTES * 1024 * 1024 + 1)
    if len(data) > MAX_MEGABYTES * 1024 * 1024:
        raise ValidationError(TOO_HEAVY, code="too_heavy")
    _judge_raw_header(data)
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)
        _judge(image)
        return _clean(image)
    except BOMBS as error:
        raise ValidationError(TOO_LARGE, code="too_large") from error
    except PILLOW_REFUSALS as error:
        raise ValidationError(UNREADABLE, code="unreadable") from error


def _judge_raw_header(data: bytes) -> None:
    """Refuse what Pillow would already work on while opening it."""
    if data.startswith(b"\xff\xd8") and data.count(b"\xff\xda") > MAX_JPEG_SCANS:
        raise ValidationError(UNREADABLE, code="unreadable")
    # Pillow's WebP decoder asks for the whole canvas as soon as a file is opened.
    if data[:4] == b"RIFF" and data[8:16] == b"WEBPVP8X":
        _judge_size(
            int.from_bytes(data[24:27], "little") + 1,
            int.from_bytes(data[27:30], "little") + 1,
        )


def _judge_size(width: int, height: int) -> None:
    if max(width, height) > MAX_SIDE or width * height > MAX_MEGAPIXELS * 1_000_000:
        raise ValidationError(TOO_LARGE, code="too_large")


def _judge(image: Image.Image) -> None:
    """Refuse by the decoded header; not one pixel has been decoded yet."""
    _judge_size(*image.size)
    # What phones write: a JPEG with a preview behind it, and a picture beside others.
    if image.format not in ("MPO", "HEIF") and getattr(image, "is_animated", False):
        raise ValidationError(MOVING, code="moving")


def _clean(image: Image.Image) -> Image.Image:
    image.load()
    ImageOps.exif_transpose(image, in_place=True)
    image, alpha = _split(_eight_bits(image))
    image = _in_srgb(image, image.info.get("icc_profile"))
    if alpha:
        image.putalpha(alpha)
    image.info = {}
    return image


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        info = image.info
        image = image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
        image.info = info
    return image


def _split(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """The colours, and how far each can be seen through; None where none can."""
    if not image.has_transparency_data:
        return image, None
    profile = image.info.get("icc_profile")
    if image.mode in ("L", "LA"):  # its profile does not speak of RGB
        profile = None
    clear = image.convert("RGBA")
    alpha = clear.getchannel("A")
    colours = clear.convert("RGB")
    colours.info = {"icc_profile": profile}
    return colours, alpha if alpha.getextrema()[0] < 255 else None


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """`image` in sRGB by its colour profile, or as it is if that is no good."""
    if image.mode == "P":
        image = image.convert("RGB")
    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            return ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError):
            # A profile that does not fit its picture is common and does no harm.
            return image.convert("RGB")
    return image if image.mode == "RGB" else image.convert("RGB")
