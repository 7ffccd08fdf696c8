"""The list of pictures, and how one is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from zlib import crc32

from PIL import Image

from newsroom.example.art.canvas import Canvas

SHAPES = {"poster": (1200, 1800), "still": (1600, 1067), "portrait": (1000, 1250)}
SHEETS = (
    "next_gen",
    "next_gen_people",
    "next_gen_makers",
    "next_gen_machines",
    "elephants_dream",
    "big_buck_bunny",
    "sintel",
    "tears_of_steel",
    "cosmos_laundromat",
    "spring",
    "sprite_fright",
    "charge",
    "wing_it",
    "wing_it_crew",
    "open_film_faces",
    "staff",
    "leads_rooms",
    "leads_desk",
    "leads_halls",
    "leads_festival",
)


@dataclass(frozen=True)
class Drawing:
    """One picture: who paints it, its full size in pixels, and where to look."""

    paint: Callable[[Canvas], None]
    size: tuple[int, int]
    focal: tuple[float, float]
    vignette: float
    grain: int


_drawings: dict[str, Drawing] = {}


def picture(name, shape, *, focal=(0.5, 0.5), vignette=0.35, grain=6):
    """Register a function that paints a canvas as the picture `name`.

    `shape` is a key of SHAPES; `focal` is the subject's place as fractions from the
    left and from the top.
    """

    def register(paint):
        _drawings[name] = Drawing(paint, SHAPES[shape], focal, vignette, grain)
        return paint

    return register


@cache
def _all() -> dict[str, Drawing]:
    for sheet in SHEETS:
        import_module(f"newsroom.example.art.{sheet}")
    return _drawings


def names() -> list[str]:
    """The name of every picture, in the order they are registered."""
    return list(_all())


def focal_point(name: str) -> tuple[float, float]:
    """Where the subject of `name` is, as fractions from the left and the top."""
    return _all()[name].focal


def draw(name: str, *, width: int | None = None) -> Image.Image:
    """The picture `name`, at full size or `width` pixels wide; always the same one.

    Raises KeyError for a name that is not in `names()`.
    """
    drawing = _all()[name]
    full, high = drawing.size
    wide = width or full
    canvas = Canvas(wide, round(high * wide / full), seed=crc32(name.encode()))
    drawing.paint(canvas)
    return canvas.finish(vignette=drawing.vignette, grain=drawing.grain)
