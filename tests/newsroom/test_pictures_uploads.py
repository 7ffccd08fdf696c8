"""What may enter the library, and what is left of it when it has."""

import io
import struct
import subprocess
import sys
import tracemalloc
import warnings
import zlib
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from PIL import Image, ImageCms

from newsroom.pictures import uploads
from newsroom.pictures.renditions import DARK, encode
from newsroom.pictures.uploads import MOVING, TOO_HEAVY, TOO_LARGE, UNREADABLE
from tests.factories.pictures import image_bytes

STILLS = ["JPEG", "PNG", "WEBP", "AVIF", "HEIF", "GIF"]


def read(data: bytes) -> Image.Image:
    return uploads.read_upload(io.BytesIO(data))


def refusal(data: bytes) -> str:
    with pytest.raises(ValidationError) as error:
        read(data)
    return error.value.messages[0]


def png_header(width, height) -> bytes:
    """A PNG that is a header and one empty chunk of pixels."""

    def chunk(kind, body):
        check = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + check

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b""))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


def webp_header(width, height) -> bytes:
    body = b"\x00" * 4 + (width - 1).to_bytes(3, "little")
    body += (height - 1).to_bytes(3, "little")
    chunks = b"WEBPVP8X" + struct.pack("<I", 10) + body
    return b"RIFF" + struct.pack("<I", len(chunks)) + chunks


def moving(kind, frames=3, **options) -> bytes:
    file = io.BytesIO()
    images = [
        Image.new("RGB", (20, 20), (step * 90 % 256, 9, step % 256))
        for step in range(frames)
    ]
    images[0].save(file, kind, save_all=True, append_images=images[1:], **options)
    return file.getvalue()


@pytest.mark.parametrize("kind", STILLS)
def test_a_still_of_each_kind_is_read(kind):
    image = read(image_bytes(kind, size=(40, 30)))

    assert (image.size, image.mode, image.info) == ((40, 30), "RGB", {})


@pytest.mark.parametrize(
    ("width", "height"), [(65535, 65535), (12_000, 3_000), (8_000, 5_001)]
)
def test_a_picture_too_large_is_refused_by_its_header(width, height):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert refusal(png_header(width, height)) == TOO_LARGE
        assert refusal(webp_header(width, height)) == TOO_LARGE


def test_a_picture_as_large_as_allowed_passes_the_header():
    # The control: this file has no pixels, so that is what it is refused for.
    assert refusal(png_header(8_000, 5_000)) == UNREADABLE
    assert refusal(png_header(10_000, 4_000)) == UNREADABLE


def test_a_bomb_costs_no_memory():
    bombs = [png_header(65535, 65535), webp_header(16_000, 16_000)]
    tracemalloc.start()
    for _ in range(20):
        for bomb in bombs:
            refusal(bomb)
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 5_000_000


GROWTH = """
import sys
from pathlib import Path
from django.core.exceptions import ValidationError
from newsroom.pictures.uploads import read_upload

def peak():
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0])

before = peak()
for name in sys.argv[1:]:
    with open(name, "rb") as file:
        try:
            read_upload(file)
        except ValidationError as refusal:
            print(refusal.code)
print(peak() - before)
"""


def megabytes_grown(folder, files):
    """By how much reading `files` makes a fresh process grow, and their refusals."""
    for number, data in enumerate(files):
        (folder / str(number)).write_bytes(data)
    names = [folder / str(number) for number in range(len(files))]
    run = [sys.executable, "-W", "ignore", "-c", GROWTH, *names]
    printed = subprocess.run(run, capture_output=True, text=True, check=True).stdout
    *refusals, kilobytes = printed.split()
    return int(kilobytes) / 1000, refusals


@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="needs the accounting of Linux"
)
def test_bombs_do_not_make_the_process_grow(tmp_path):
    bombs = [
        png_header(65535, 65535),
        webp_header(16_384, 16_384),
        moving("GIF", frames=1000),
        png_header(12_000, 8_000),
        image_bytes("WEBP", size=(10_001, 300)),
    ]

    grown, refusals = megabytes_grown(tmp_path, bombs)
    grown_by_a_large_one, _none = megabytes_grown(
        tmp_path, [image_bytes("PNG", size=(8_000, 5_000))]
    )

    assert refusals == ["too_large", "too_large", "moving", "too_large", "too_large"]
    assert grown < 100
    # The control: a picture just inside the limits is decoded, and that shows.
    assert grown_by_a_large_one > 100


@pytest.mark.parametrize(
    "data",
    [
        moving("GIF", frames=1000),
        moving("WEBP"),
        moving("AVIF"),
        moving("PNG"),
    ],
    ids=["gif", "webp", "avif", "png"],
)
def test_a_moving_picture_is_refused(data):
    assert refusal(data) == MOVING


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b"<!doctype html><script>alert(1)</script>",
        b"%PDF-1.7\n1 0 obj <<>> endobj",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"SIMPLE  =                    T" + b" " * 2850,
        b"8BPS\x00\x01" + b"\x00" * 40,
        image_bytes("TIFF"),
        image_bytes("BMP"),
        image_bytes("ICO", size=(32, 32)),
        image_bytes("JPEG")[:-200],
        image_bytes("PNG")[:-40],
        image_bytes("WEBP")[:-40],
        image_bytes("AVIF")[:-40],
        b"\xff\xd8\xff" + b"\xff\xda" * 200,
    ],
)
def test_what_is_no_whole_picture_of_these_kinds_is_refused(data):
    assert refusal(data) == UNREADABLE


def test_a_heavy_file_is_refused_and_not_read_to_its_end():
    class Endless:
        asked = 0

        def read(self, size):
            self.asked += size
            return b"\xff" * size

    file = Endless()
    with pytest.raises(ValidationError) as error:
        uploads.read_upload(file)

    assert error.value.messages == [TOO_HEAVY]
    assert file.asked == 15 * 1024 * 1024 + 1
    assert refusal(image_bytes("PNG") + b"\x00" * 25_000_000) == TOO_HEAVY


@pytest.mark.parametrize("kind", STILLS)
def test_a_file_damaged_anywhere_is_refused_or_read_but_never_an_error(kind):
    whole = image_bytes(kind, size=(64, 48))
    answers = set()
    for place in range(0, min(len(whole), 600), 3):
        for damage in (b"\xff\xff\xff\xff", b"\x00", b""):
            data = whole[:place] + damage + whole[place + 4 :]
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    answers.add(read(data).mode)
                except ValidationError as error:
                    answers.add(error.messages[0])

    assert UNREADABLE in answers
    assert answers <= {"RGB", UNREADABLE, TOO_LARGE, MOVING}


def test_place_camera_comment_and_profile_are_gone():
    exif = Image.Exif()
    exif[0x010F] = "Secret Camera"
    exif[0x8825] = {1: "N", 2: (52.0, 30.0, 0.0)}
    marked = image_bytes(
        exif=exif, comment=b"Secret comment", xmp=b"<x:xmpmeta>Secret xmp</x:xmpmeta>"
    )
    assert b"Secret Camera" in marked
    assert b"Secret comment" in marked

    file = io.BytesIO()
    read(marked).save(file, "JPEG")

    assert b"Secret" not in file.getvalue()
    assert dict(Image.open(file).getexif()) == {}


def test_a_camera_held_upright_gives_an_upright_picture():
    exif = Image.Exif()
    exif[0x0112] = 6

    assert read(image_bytes(size=(40, 30), exif=exif)).size == (30, 40)
    assert read(image_bytes("AVIF", size=(40, 30), exif=exif)).size == (30, 40)


def test_a_colour_profile_is_applied_and_a_broken_one_left_aside():
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = bytearray(lab)
    red, blue = swapped.find(b"rXYZ", 128), swapped.find(b"bXYZ", 128)
    swapped[red : red + 4], swapped[blue : blue + 4] = b"bXYZ", b"rXYZ"
    red_square = {"size": (16, 16), "colour": (255, 0, 0)}

    same = read(image_bytes("PNG", icc_profile=lab, **red_square))
    turned = read(image_bytes("PNG", icc_profile=bytes(swapped), **red_square))
    broken = read(image_bytes("PNG", icc_profile=b"no profile", **red_square))

    assert same.getpixel((5, 5))[0] > 250
    assert turned.getpixel((5, 5))[2] > 200
    assert broken.getpixel((5, 5)) == (255, 0, 0)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_png_becomes_eight_bit_colour(mode):
    file = io.BytesIO()
    whites = {"I;16": Image.new("I;16", (8, 8), 65535)}
    image = whites.get(mode) or Image.new("L", (8, 8), 255).convert(mode)
    image.save(file, "PNG")

    assert read(file.getvalue()).getpixel((4, 4)) == (255, 255, 255)


def clear(colour, kind="PNG", mode="RGBA") -> bytes:
    """A picture of 8 pixels a side whose left half has `colour`, the rest none."""
    image = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    image.paste(colour, (0, 0, 4, 8))
    file = io.BytesIO()
    image.convert(mode).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "AVIF", "HEIF"])
def test_what_can_be_seen_through_stays_so(kind):
    image = read(clear((255, 255, 255, 255), kind))

    assert image.mode == "RGBA"
    assert image.getpixel((1, 4))[3] > 250
    assert image.getpixel((6, 4))[3] < 5


def test_a_picture_that_only_could_be_seen_through_is_opaque():
    file = io.BytesIO()
    Image.new("RGBA", (8, 8), (9, 9, 9, 255)).save(file, "PNG")

    assert read(file.getvalue()).mode == "RGB"


@pytest.mark.parametrize(
    ("logo", "backdrop"),
    [((255, 255, 255, 255), DARK), ((10, 20, 30, 255), (255, 255, 255))],
)
def test_a_logo_is_clear_but_in_jpeg_where_it_still_shows(logo, backdrop):
    image = read(clear(logo)).resize((64, 64), Image.Resampling.NEAREST)
    opened = {
        kind: Image.open(io.BytesIO(encode(image, kind)))
        for kind in ("avif", "webp", "jpeg")
    }

    for kind in ("avif", "webp"):
        assert opened[kind].convert("RGBA").getpixel((50, 30))[3] == 0
    for place, colour in (((50, 30), backdrop), ((10, 30), logo[:3])):
        shown = opened["jpeg"].getpixel(place)
        assert max(abs(a - b) for a, b in zip(shown, colour, strict=True)) < 12


def test_a_jpeg_in_printing_colours_is_read():
    file = io.BytesIO()
    Image.new("CMYK", (8, 8), (0, 0, 0, 0)).save(file, "JPEG")

    assert read(file.getvalue()).getpixel((4, 4)) == (255, 255, 255)


def test_a_failing_disk_is_not_taken_for_a_bad_picture():
    class FailingDisk(io.BytesIO):
        def read(self, *args):
            raise OSError("Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        uploads.read_upload(FailingDisk())
