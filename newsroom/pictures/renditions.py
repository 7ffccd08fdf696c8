"""Renditions: every width of every crop, made once, when a picture comes or moves.

Measured with Pillow 13 (libavif 1.4.2, one thread) on a photograph of 1600 × 1067,
in CPU time:

- One file of full width: AVIF at quality 50 takes 70 ms and 109 kB at speed 9, 282 ms
  and 101 kB at speed 8, 726 ms and 90 kB at speed 6, Pillow's default. Speed 10 is
  speed 9. So a tenth of the cost buys all but a few per cent of what AVIF saves.
- WebP at quality 75 takes 47 ms and 143 kB by method 2, 112 ms and 136 kB by method 4.
- A whole picture of 80 files: 1.8 to 2.1 s, 3 to 3.5 MB. Of that AVIF takes a third,
  WebP a third (a third of it for files made again to keep the budget), cutting and
  scaling a fifth. From 40 megapixels it takes 4.7 s.
"""

import io
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import transaction
from django_tasks import task
from PIL import Image, ImageStat

from newsroom.changes import changed
from newsroom.pictures.crops import (
    CROPS,
    LADDER,
    crop_box,
    height_for,
    rendition_name,
    widths,
)
from newsroom.pictures.files import FOLDER, new_stem, remove_renditions
from newsroom.pictures.models import Picture

WORKERS = 2
ORIGINALS = ["JPEG", "PNG"]
OPTIONS = {
    "avif": {"speed": 9, "max_threads": 1},
    "webp": {"method": 2},
    "jpeg": {"progressive": True, "optimize": True},
}
# The first quality whose file keeps the budget counts, the last one in any case.
QUALITIES = {"avif": (50, 38, 28), "webp": (75, 55, 38, 26), "jpeg": (75,)}
# From this mean brightness on (0 to 255) a picture lies on DARK, the stage's colour.
LIGHT, DARK = 200, (26, 20, 36)
# DESIGN's budgets: a card's picture 30 kB, the largest picture on a page 120 kB.
CARD_WIDTH, CARD_BYTES, PAGE_BYTES = 640, 30_000, 120_000
# No rendition needs a source that is larger than this both ways.
SOURCE_WIDTH, SOURCE_HEIGHT = LADDER[-1], 1440


@task()
def make_renditions(picture_id: int) -> None:
    """Make the renditions of a picture and let its row point at them.

    May run twice and side by side: the row names one complete set, and the files of
    every other set are removed. A picture deleted meanwhile is left alone.
    """
    picture = Picture.objects.filter(pk=picture_id).first()
    while picture:
        manifest = render(picture)
        picture = _hand_over(picture, manifest)


def _hand_over(picture: Picture, manifest: dict) -> Picture | None:
    """Store `manifest`; the picture as it is now if its focal point has moved."""
    with transaction.atomic():
        now = Picture.objects.select_for_update().filter(pk=picture.pk).first()
        if now and now.focal == picture.focal:
            transaction.on_commit(partial(remove_renditions, now.manifest))
            Picture.objects.filter(pk=now.pk).update(manifest=manifest)
            changed(now)
            return None
    remove_renditions(manifest)
    return now


def make_side_by_side(pictures: Iterable[Picture]) -> Iterator[Picture]:
    """Each of `pictures` once its renditions are made, on all cores of the machine.

    Pictures that are still on their way in are waited for while others are made.
    """
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        try:
            made = [(each, pool.submit(render, each, workers=1)) for each in pictures]
            for picture, manifest in made:
                if moved := _hand_over(picture, manifest.result()):
                    make_renditions.call(moved.pk)
                yield picture
        finally:
            pool.shutdown(cancel_futures=True)


def render(picture: Picture, *, workers: int = WORKERS) -> dict:
    """The manifest of a new set of files, all written; none is left on an error."""
    written = {"stem": f"{FOLDER}/{new_stem()}"}
    try:
        with picture.original.open() as file, Image.open(file, formats=ORIGINALS) as im:
            source = _source(im)
        # Pillow scales and encodes outside the interpreter's lock.
        with ThreadPoolExecutor(workers) as pool:
            made = [
                pool.submit(_render_cut, source, picture, crops, written)
                for crops in _cuts(picture)
            ]
            for cut in made:
                cut.result()
    except BaseException:
        remove_renditions(written)
        raise
    return written


def _cuts(picture) -> list[list[str]]:
    """The crops, those together that come to the same part of the picture."""
    cuts = {}
    for crop in CROPS:
        box = crop_box(crop, picture.width, picture.height, picture.focal)
        cuts.setdefault(box, []).append(crop)
    return list(cuts.values())


def _source(image: Image.Image) -> Image.Image:
    """`image` no larger than any rendition needs."""
    scale = max(SOURCE_WIDTH / image.width, SOURCE_HEIGHT / image.height)
    if scale < 1:
        size = (round(image.width * scale), round(image.height * scale))
        image.draft("RGB", size)
        return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
    image.load()
    return image


def _render_cut(source, picture, crops, written) -> None:
    """Write the files of `crops`, which show the same; each is encoded once."""
    box = crop_box(crops[0], *source.size, picture.focal)
    cut = crop_box(crops[0], picture.width, picture.height, picture.focal)
    wanted = {crop: widths(crop, cut) for crop in crops}
    written.update({crop: {kind: [] for kind in OPTIONS} for crop in crops})
    all_widths = chain(*(each for kinds in wanted.values() for each in kinds.values()))
    for width in sorted({*all_widths}):
        size = (width, height_for(crops[0], width, picture.width, picture.height))
        image = source.resize(
            size,
            Image.Resampling.LANCZOS,
            box=(box.left, box.top, box.right, box.bottom),
            reducing_gap=3.0,
        )
        for kind in OPTIONS:
            takers = [crop for crop in crops if width in wanted[crop][kind]]
            file = encode(image, kind) if takers else b""
            for crop in takers:
                name = rendition_name(written["stem"], crop, width, kind)
                default_storage.save(name, ContentFile(file))
                written[crop][kind].append(width)


def encode(image: Image.Image, kind: str) -> bytes:
    """`image` as a file of `kind` that keeps the byte budget where quality allows."""
    if kind == "jpeg" and image.mode == "RGBA":
        image = on_backdrop(image)
    budget = CARD_BYTES if image.width <= CARD_WIDTH else PAGE_BYTES
    for quality in QUALITIES[kind]:
        file = io.BytesIO()
        image.save(file, kind.upper(), quality=quality, **OPTIONS[kind])
        if file.tell() <= budget:
            break
    return file.getvalue()


def on_backdrop(image: Image.Image) -> Image.Image:
    """`image` without what can be seen through, which JPEG cannot hold.

    What is light lies on dark, so that a white logo still shows.
    """
    alpha = image.getchannel("A")
    seen = ImageStat.Stat(
        image.convert("L"), mask=alpha.point(lambda part: part >= 128)
    )
    is_light = bool(seen.count[0]) and seen.mean[0] > LIGHT
    flat = Image.new("RGB", image.size, DARK if is_light else "white")
    flat.paste(image, mask=alpha)
    return flat
