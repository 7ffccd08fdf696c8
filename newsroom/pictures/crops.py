"""Crops and widths: which renditions a picture has, and where each is cut."""

from dataclasses import dataclass

CROPS = {
    "16:9": 16 / 9,
    "3:2": 3 / 2,
    "4:3": 4 / 3,
    "1:1": 1.0,
    "2:3": 2 / 3,
    "natural": None,
}
LADDER = (160, 320, 480, 640, 960, 1280, 1920)
# A square is a portrait or an avatar and a 2:3 a poster: no layout draws them wider.
WIDEST = {"1:1": 640, "2:3": 960}
# JPEG is for the few readers without WebP, for feeds and for link previews.
JPEG_WIDTHS = (320, 640, 1280)
FORMATS = {"avif": "avif", "webp": "webp", "jpeg": "jpg"}


@dataclass(frozen=True)
class Box:
    """A rectangle inside a picture, in its pixels; may fall between pixels."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self):
        return self.right - self.left

    @property
    def height(self):
        return self.bottom - self.top


def crop_box(crop: str, width: int, height: int, focal=(0.5, 0.5)) -> Box:
    """The largest `crop` of a picture that lies nearest round its focal point.

    `focal` is (x, y) from (0, 0), top left, to (1, 1), bottom right. The point is in
    the middle where the edges allow and always inside.
    """
    ratio = CROPS[crop] or width / height
    box_width, box_height = float(width), float(height)
    if width / height > ratio:
        box_width = height * ratio
    elif width / height < ratio:
        box_height = width / ratio
    left = min(max(focal[0] * width - box_width / 2, 0), width - box_width)
    top = min(max(focal[1] * height - box_height / 2, 0), height - box_height)
    return Box(left, top, min(left + box_width, width), min(top + box_height, height))


def widths(crop: str, box: Box) -> dict[str, list[int]]:
    """The widths of each format, smallest first; never wider than `box`.

    A picture narrower than the ladder has one rendition in its own width.
    """
    widest = min(int(box.width), WIDEST.get(crop, LADDER[-1]))
    ladder = [width for width in LADDER if width <= widest] or [max(widest, 1)]
    jpeg = [width for width in JPEG_WIDTHS if width <= widest] or ladder[:1]
    return {"avif": ladder, "webp": ladder, "jpeg": jpeg}


def height_for(crop: str, width: int, picture_width: int, picture_height: int) -> int:
    """The height in pixels of the rendition `width` pixels wide."""
    ratio = CROPS[crop] or picture_width / picture_height
    return max(round(width / ratio), 1)


def rendition_name(stem: str, crop: str, width: int, kind: str) -> str:
    """The name in the storage, such as `pictures/3f/3f…-16x9-640.avif`."""
    return f"{stem}-{crop.replace(':', 'x')}-{width}.{FORMATS[kind]}"


def rendition_names(manifest: dict) -> list[str]:
    """Every file that `manifest` speaks of."""
    return [
        rendition_name(manifest["stem"], crop, width, kind)
        for crop, kinds in manifest.items()
        if crop in CROPS
        for kind, kind_widths in kinds.items()
        for width in kind_widths
    ]
