"""What the people of portraits wear, in the places of `people`."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit
from newsroom.example.art.people import line, mirrored, shadow, smooth
from newsroom.example.art.shapes import blob, box, ellipse, ribbon


def shoulders(c, paint, *, width=0.72, top=0.6, rim=None, shade=None):
    """A body from the collar down, out of the picture at its foot."""
    body = mirrored(
        [
            (0.13, top),
            (0.34, top + 0.1),
            (width * 0.86, top + 0.24),
            (width, top + 0.5),
            (width * 1.06, top + 1.1),
            (width * 0.6, top + 1.4),
        ]
    )
    c.fill(body, paint=paint, rim=rim, shade=shade or shadow(0.5, 0.2))


def glasses(
    c, frame, *, look=0.0, y=0.03, apart=0.165, size=0.115, square=False, temple=0.385
):
    """Spectacles with a shine on the lenses."""
    for side in (-1, 1):
        x = side * apart + look
        rims = [
            box(x, y, grow * 2, grow * 1.7, grow * 0.5)
            if square
            else ellipse(x, y, grow)
            for grow in (size + 0.016, size)
        ]
        c.fill(rims[1], paint="#dff4ff", alpha=0.16)
        c.fill(
            [
                (x - size * 0.55, y + size * 0.4),
                (x - size * 0.05, y - size * 0.7),
                (x + size * 0.25, y - size * 0.7),
                (x - size * 0.25, y + size * 0.4),
            ],
            paint="#ffffff",
            alpha=0.22,
        )
        c.fill(rims[0], holes=(rims[1],), paint=frame)
        c.fill(
            ribbon([(x + side * size, y - 0.02), (side * temple, y - 0.01)], 0.01),
            paint=frame,
        )
    bridge = apart - size
    line = [(look - bridge, y - 0.01), (look, y - 0.03), (look + bridge, y - 0.01)]
    c.fill(ribbon(blob(*line, closed=False), 0.01), paint=frame)


def lapels(c, paint, *, shirt="#f2eef4", tie=None, top=0.62, rim=None):
    """The open front of a coat: collar, shirt and perhaps a tie."""
    c.fill([(-0.16, top), (0.16, top), (0.0, top + 0.62)], paint=shirt)
    if tie:
        c.fill(
            [
                (-0.05, top + 0.1),
                (0.05, top + 0.1),
                (0.035, top + 0.17),
                (0.075, top + 0.48),
                (0.0, top + 0.58),
                (-0.075, top + 0.48),
                (-0.035, top + 0.17),
            ],
            paint=lit(tie, 0.3),
        )
    for side in (-1, 1):
        c.fill(
            [
                (side * 0.135, top - 0.06),
                (side * 0.17, top + 0.02),
                (side * 0.07, top + 0.2),
                (0.0, top + 0.11),
            ],
            paint=mix(shirt, "#ffffff", 0.4),
            shade=shadow(0.3, 0.03),
        )
        c.fill(
            [
                (side * 0.17, top),
                (side * 0.34, top + 0.14),
                (side * 0.3, top + 0.26),
                (side * 0.35, top + 0.3),
                (0.0, top + 0.72),
            ],
            paint=paint,
            rim=rim,
            shade=shadow(0.3, 0.05),
        )


def scarf(c, colour, stripe, rim):
    """A broad scarf wound twice round the neck, one end hanging."""
    end = smooth("0.1,0.76 0.3,0.78 0.36,1.1 0.34,1.5 0.12,1.5 0.14,1.1")
    c.fill(end, paint=lit(colour, 0.4), rim=rim, shade=shadow(0.5))
    for y in (1.0, 1.14, 1.28):
        c.fill(
            ribbon(blob((0.12, y), (0.24, y + 0.02), (0.36, y), closed=False), 0.02),
            paint=stripe,
        )
    wrap = smooth(
        "-0.36,0.6 -0.16,0.55 0.16,0.55 0.36,0.6 0.52,0.84 0.36,1.04 0,1.1 "
        "-0.36,1.04 -0.52,0.84"
    )
    c.fill(wrap, paint=lit(colour, 0.4), rim=rim, shade=shadow(0.5, 0.14))
    for fold in ("-0.47,0.92 0,1.03 0.47,0.92", "-0.45,0.98 0,1.1 0.45,0.98"):
        c.fill(ribbon(line(fold), 0.014), paint=stripe)
    over = smooth(
        "-0.38,0.58 -0.14,0.57 0.1,0.66 0.4,0.68 0.46,0.86 0.2,0.92 -0.16,0.86 "
        "-0.42,0.76"
    )
    c.fill(over, paint=lit(colour, 0.35), rim=rim, shade=shadow(0.55, 0.08))
    c.fill(ribbon(line("-0.4,0.67 -0.1,0.72 0.15,0.79 0.43,0.78"), 0.018), paint=stripe)
