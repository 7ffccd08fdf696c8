"""A picture being painted: soft-edged fills, light, haze and grain, by Pillow only."""

from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from newsroom.example.art.shapes import moved

SHARP = 2  # Masks are drawn this many times larger, then reduced.


def rgb(colour):
    """(red, green, blue) of a colour written #rrggbb."""
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


def mix(one, other, share):
    """The colour `share` of the way from `one` to `other`, as #rrggbb."""
    pairs = zip(rgb(one), rgb(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def ramp(stops, size, *, across=False):
    """A gradient through `stops`, colours evenly spread or (place, colour) pairs."""
    if isinstance(stops[0], str):
        last = max(len(stops) - 1, 1)
        stops = [(i / last, colour) for i, colour in enumerate(stops)]
    line = Image.new("RGB", (1, 256))
    for row in range(256):
        place = row / 255
        low = max((s for s in stops if s[0] <= place), default=stops[0])
        high = min((s for s in stops if s[0] > place), default=stops[-1])
        span = high[0] - low[0]
        share = (place - low[0]) / span if span > 0 else 0
        line.putpixel((0, row), rgb(mix(low[1], high[1], share)))
    if across:
        line = line.transpose(Image.Transpose.ROTATE_90).transpose(
            Image.Transpose.FLIP_LEFT_RIGHT
        )
    return line.resize(size, Image.Resampling.BICUBIC)


class Canvas:
    """A picture `width` × `height` pixels, painted from back to front.

    Places are in units of the short side, so (0, 0) is the top left corner and
    (`right`, `bottom`) the other one. Colours are "#rrggbb"; a paint is a colour or a
    list of colours, which runs from the top of the shape to its foot. The same `seed`
    gives the same picture.
    """

    def __init__(self, width, height, seed):
        self.size = (width, height)
        self.unit = min(width, height)
        self.right, self.bottom = width / self.unit, height / self.unit
        self.random = Random(seed)  # noqa: S311
        self.image = Image.new("RGB", self.size)
        self._frame = (0.0, 0.0, 1.0, False, 0.0)

    # Where things go

    def place(self, x, y, size=1.0, *, flip=False, turn=0.0):
        """Draw what follows round (x, y), enlarged, mirrored or turned."""
        self._frame = (x, y, size, flip, turn)
        return self

    def home(self):
        """Draw what follows in the picture's own places again."""
        return self.place(0.0, 0.0)

    def _pixels(self, points):
        x, y, size, flip, turn = self._frame
        if self._frame != (0.0, 0.0, 1.0, False, 0.0):
            points = moved(points, x, y, size=size, flip=flip, turn=turn)
        return [(px * self.unit, py * self.unit) for px, py in points]

    # Paint

    def sky(self, *stops):
        """Cover the whole picture from top to foot."""
        self.image.paste(ramp(list(stops), self.size))

    def fill(
        self,
        *outlines,
        paint,
        alpha=1.0,
        blur=0.0,
        rim=None,
        shade=None,
        holes=(),
        across=False,
        light=False,
    ):
        """Paint one or more outlines as one shape.

        `blur` softens the edge. `rim` and `shade` are (colour, dx, dy, strength): the
        edge that a light from the direction (dx, dy) catches, as a hard line, and the
        soft shadow on the side away from it. `light` adds to what is there instead of
        covering it.
        """
        size = self._frame[2]
        shapes = [self._pixels(outline) for outline in outlines]
        gaps = [self._pixels(outline) for outline in holes]
        radius = blur * size * self.unit
        # What lies outside is masked too, or the picture's own edge would catch light.
        reaches = [abs(d) for effect in (rim, shade) if effect for d in effect[1:3]]
        beyond = int(max(reaches, default=0) * size * self.unit * 2)
        bounds = self._bounds(shapes, radius * 2.5 + 2, beyond)
        if bounds is None:
            return self
        left, top, right, bottom = bounds
        wide, high = right - left, bottom - top
        mask = self._mask(shapes, gaps, bounds, radius)
        if isinstance(paint, str):
            body = Image.new("RGB", (wide, high), paint)
        else:
            body = ramp(list(paint), (wide, high), across=across)
        for effect, soft in ((shade, True), (rim, False)):
            if effect:
                colour, dx, dy, strength = effect
                reach = (dx * size * self.unit, dy * size * self.unit)
                edge = self._edge(mask, reach, soft=soft)
                edge = edge.point(lambda v, s=strength: min(255, int(v * s)))
                body.paste(Image.new("RGB", (wide, high), colour), (0, 0), edge)
        if alpha < 1:
            mask = mask.point(lambda v: int(v * alpha))
        if light:
            under = self.image.crop(bounds)
            black = Image.new("RGB", (wide, high))
            lit = Image.composite(body, black, mask)
            self.image.paste(ImageChops.screen(under, lit), (left, top))
        else:
            self.image.paste(body, (left, top), mask)
        return self

    def _bounds(self, shapes, margin, beyond):
        xs = [x for shape in shapes for x, _ in shape]
        ys = [y for shape in shapes for _, y in shape]
        left = max(int(min(xs) - margin), -beyond)
        top = max(int(min(ys) - margin), -beyond)
        right = min(int(max(xs) + margin) + 1, self.size[0] + beyond)
        bottom = min(int(max(ys) + margin) + 1, self.size[1] + beyond)
        if right - left < 1 or bottom - top < 1:
            return None
        return left, top, right, bottom

    def _mask(self, shapes, gaps, bounds, radius):
        left, top, right, bottom = bounds
        wide, high = right - left, bottom - top
        # A wide blur hides its own resolution, so it is made on a small mask.
        scale = SHARP if radius < 4 else max(1 / 4, 4 / radius / 2)
        mask = Image.new(
            "L", (max(1, round(wide * scale)), max(1, round(high * scale)))
        )
        pen = ImageDraw.Draw(mask)
        for outlines, value in ((shapes, 255), (gaps, 0)):
            for outline in outlines:
                pen.polygon(
                    [((x - left) * scale, (y - top) * scale) for x, y in outline],
                    fill=value,
                )
        if radius and scale < SHARP:
            mask = mask.filter(ImageFilter.GaussianBlur(radius * scale))
        if scale >= SHARP:
            mask = mask.reduce(SHARP).resize((wide, high))
            return mask.filter(ImageFilter.GaussianBlur(radius)) if radius else mask
        return mask.resize((wide, high), Image.Resampling.BICUBIC)

    def _edge(self, mask, reach, *, soft):
        """The part of a shape not covered when it is shifted by `reach` pixels."""
        dx, dy = round(reach[0]), round(reach[1])
        shifted = Image.new("L", mask.size)
        shifted.paste(mask, (-dx, -dy))
        reach = max(abs(dx), abs(dy))
        if soft and reach > 1:
            small = max(1, reach // 6)
            shifted = shifted.reduce(small) if small > 1 else shifted
            shifted = shifted.filter(ImageFilter.GaussianBlur(reach * 0.7 / small))
            shifted = shifted.resize(mask.size, Image.Resampling.BICUBIC)
        elif reach > 1:
            shifted = shifted.filter(ImageFilter.GaussianBlur(reach * 0.25))
        return ImageChops.subtract(mask, shifted)

    # Light and air

    def glow(self, x, y, radius, colour, strength=1.0, *, squash=1.0):
        """Add a soft round light."""
        fx, fy, size, flip, _ = self._frame
        x, y = fx + (-x if flip else x) * size, fy + y * size
        rx = max(radius * size * self.unit, 1)
        ry = max(rx * squash, 1)
        left, top = int(x * self.unit - rx), int(y * self.unit - ry)
        falloff = Image.radial_gradient("L").point(
            lambda v: int(max(0.0, 1 - v / 180) ** 2 * 255 * strength)
        )
        falloff = falloff.resize((int(rx * 2), int(ry * 2)), Image.Resampling.BICUBIC)
        lamp = Image.new("RGB", falloff.size)
        lamp.paste(Image.new("RGB", falloff.size, colour), (0, 0), falloff)
        area = (left, top, left + lamp.width, top + lamp.height)
        under = self.image.crop(area)
        self.image.paste(ImageChops.screen(under, lamp), (left, top))
        return self

    def cloud(self, colour, alpha, *, top=0.0, foot=None, coarse=3, stretch=1.0):
        """Haze between two heights: broken noise that fades out at both."""
        foot = self.bottom if foot is None else foot
        y1, y2 = int(top * self.unit), int(foot * self.unit)
        wide, high = self.size[0], max(y2 - y1, 1)
        noise = Image.new("L", (96, 64))
        for octave, weight in ((1, 0.55), (2, 0.5), (4, 0.35)):
            columns = max(2, round(coarse * octave * wide / self.unit / stretch))
            rows = max(2, round(coarse * octave * high / self.unit))
            layer = Image.frombytes(
                "L", (columns, rows), self.random.randbytes(columns * rows)
            ).resize((96, 64), Image.Resampling.BICUBIC)
            noise = ImageChops.add(noise, layer.point(lambda v, w=weight: int(v * w)))
        noise = noise.point(lambda v: int(max(0, v - 70) * 1.25))
        fade = Image.linear_gradient("L").resize((96, 64))
        fade = fade.point(lambda v: int(255 * min(1.0, (1 - abs(v / 127.5 - 1)) * 1.6)))
        mask = ImageChops.multiply(noise, fade).point(
            lambda v: min(255, int(v * alpha))
        )
        mask = mask.resize((wide, high), Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", (wide, high), colour), (0, y1), mask)
        return self

    def haze(self, colour, *stops):
        """Lay a colour over the picture, as strong as the (y, alpha) stops say."""
        line = Image.new("L", (1, 256))
        for row in range(256):
            y = row / 255 * self.bottom
            low = max((s for s in stops if s[0] <= y), default=stops[0])
            high = min((s for s in stops if s[0] > y), default=stops[-1])
            span = high[0] - low[0]
            share = (y - low[0]) / span if span > 0 else 0
            line.putpixel((0, row), int(255 * (low[1] + (high[1] - low[1]) * share)))
        mask = line.resize(self.size, Image.Resampling.BICUBIC)
        self.image.paste(Image.new("RGB", self.size, colour), (0, 0), mask)
        return self

    def bloom(self, radius=0.03, strength=0.5, floor=150):
        """Let the brightest parts spill over, as they do in a lens."""
        small = self.image.reduce(8)
        bright = small.point(lambda v: max(0, v - floor) * 255 // (256 - floor))
        bright = bright.filter(ImageFilter.GaussianBlur(radius * self.unit / 8))
        bright = bright.point(lambda v: int(v * strength))
        bright = bright.resize(self.size, Image.Resampling.BICUBIC)
        self.image = ImageChops.screen(self.image, bright)
        return self

    def finish(self, *, vignette=0.35, grain=9):
        """Darken the corners and lay film grain over all; the finished image."""
        if vignette:
            dark = Image.radial_gradient("L").point(
                lambda v: int(
                    255 * (1 - vignette * max(0.0, v / 255 - 0.35) ** 1.5 * 1.9)
                )
            )
            dark = dark.resize(self.size, Image.Resampling.BICUBIC)
            self.image = ImageChops.multiply(
                self.image, Image.merge("RGB", (dark, dark, dark))
            )
        if grain:
            self.image = self._grained(grain)
        return self.image

    def _grained(self, strength):
        tile = 384
        one = Image.frombytes("L", (tile, tile), self.random.randbytes(tile * tile))
        two = Image.frombytes("L", (tile, tile), self.random.randbytes(tile * tile))
        noise = Image.blend(one, two, 0.5).filter(ImageFilter.GaussianBlur(0.6))
        spread = strength / 32
        noise = noise.point(lambda v: int(128 + (v - 127.5) * spread))
        sheet = Image.new("L", self.size)
        for x in range(0, self.size[0], tile):
            for y in range(0, self.size[1], tile):
                sheet.paste(noise, (x, y))
        grain = Image.merge("RGB", (sheet, sheet, sheet))
        return ImageChops.add(self.image, grain, offset=-128)
