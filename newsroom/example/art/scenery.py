"""Grounds and skies that several pictures share."""

from math import cos, pi, radians, sin

from newsroom.example.art.canvas import mix
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


def ridge(c, y, height, paint, *, rough=0.55, peaks=5, rim=None, blur=0.0, alpha=1.0):
    """A line of hills or mountains across the picture; the points of its crest."""
    points = [c.random.uniform(-1, 1) for _ in range(peaks + 1)]
    swing = rough
    while len(points) < 160:
        finer = []
        for a, b in zip(points, points[1:], strict=False):
            finer += [a, (a + b) / 2 + c.random.uniform(-swing, swing)]
        points = [*finer, points[-1]]
        swing *= rough
    last = len(points) - 1
    crest = [
        (-0.05 + (c.right + 0.1) * i / last, y - p * height)
        for i, p in enumerate(points)
    ]
    ground = [*crest, (c.right + 0.1, c.bottom + 0.1), (-0.1, c.bottom + 0.1)]
    c.fill(ground, paint=paint, rim=rim, blur=blur, alpha=alpha)
    return crest


def rolling(c, y, swing, paint, *, waves=1.0, phase=0.0, rim=None, shade=None):
    """One soft hill line across the picture."""
    crest = [
        (
            x * c.right / 40 - 0.02,
            y
            + swing * sin(phase + waves * 2 * pi * x / 40)
            + swing * 0.4 * sin(phase * 2 + waves * 4.7 * pi * x / 40),
        )
        for x in range(43)
    ]
    ground = [*crest, (c.right + 0.2, c.bottom + 0.1), (-0.2, c.bottom + 0.1)]
    c.fill(ground, paint=paint, rim=rim, shade=shade)
    return crest


def stars(c, count, *, foot, colour="#ffffff", size=0.0022):
    """A sky of stars above the height `foot`."""
    for _ in range(count):
        x, y = c.random.uniform(0, c.right), c.random.uniform(0, foot)
        r = size * c.random.uniform(0.35, 1) ** 2
        c.fill(
            ellipse(x, y, r, steps=8),
            paint=colour,
            alpha=c.random.uniform(0.3, 1) * (1 - 0.6 * y / foot),
        )


def bokeh(c, count, colours, *, top, foot, size=0.03, alpha=0.35, left=0.0, right=None):
    """Lights out of focus."""
    right = c.right if right is None else right
    for _ in range(count):
        r = size * c.random.uniform(0.4, 1.2)
        x, y = c.random.uniform(left, right), c.random.uniform(top, foot)
        colour = c.random.choice(colours)
        strength = alpha * c.random.uniform(0.4, 1)
        disc = ellipse(x, y, r, steps=40)
        c.fill(disc, paint=mix("#000000", colour, strength), light=True, blur=r * 0.12)


def motes(c, count, colour, *, top=0.0, foot=None, size=0.004, alpha=0.8):
    """Small lit specks in the air: snow, sparks, dust."""
    foot = c.bottom if foot is None else foot
    for _ in range(count):
        r = size * c.random.uniform(0.3, 1)
        x, y = c.random.uniform(0, c.right), c.random.uniform(top, foot)
        c.fill(
            ellipse(x, y, r, steps=12),
            paint=colour,
            alpha=alpha * c.random.uniform(0.3, 1),
            blur=r * 0.5,
        )


def rays(c, x, y, colour, *, length=1.6, angles=(60, 120), count=7, strength=0.16):
    """Shafts of light from (x, y), spread between two angles in degrees."""
    for _ in range(count):
        angle = radians(c.random.uniform(*angles))
        spread = c.random.uniform(0.02, 0.06)
        far = length * c.random.uniform(0.7, 1)
        beam = [
            (x, y),
            (x + far * cos(angle - spread), y + far * sin(angle - spread)),
            (x + far * cos(angle + spread), y + far * sin(angle + spread)),
        ]
        tint = mix("#000000", colour, strength * c.random.uniform(0.4, 1))
        c.fill(beam, paint=[tint, "#000000"], light=True, blur=0.02)


def skyline(
    c,
    ground,
    paint,
    *,
    heights=(0.1, 0.4),
    widths=(0.05, 0.12),
    lamps=(),
    lit=0.35,
    left=0.0,
    right=None,
    round_tops=0.3,
    rim=None,
):
    """A row of towers standing on the height `ground`, some windows lit."""
    right = c.right if right is None else right
    x = left - 0.02
    while x < right:
        width = c.random.uniform(*widths)
        high = c.random.uniform(*heights)
        top = ground - high
        middle = x + width / 2
        kind = c.random.random()
        body = [box(middle, ground - high / 2 + 0.02, width, high + 0.04)]
        if kind < round_tops:
            body.append(
                ellipse(middle, top, width / 2, width * c.random.uniform(0.3, 0.7))
            )
        elif kind < round_tops + 0.25:
            body.append(box(middle, top - 0.012, width * 0.6, 0.03))
            mast = c.random.uniform(0.03, 0.09)
            body.append(box(middle, top - mast / 2, 0.004, mast))
        elif kind < round_tops + 0.4:
            slope = c.random.uniform(0.03, 0.08)
            body.append(
                [(x, top + 0.01), (x + width, top + 0.01), (x + width, top - slope)]
            )
        c.fill(*body, paint=paint, rim=rim)
        if lamps:
            _windows(c, x, top, width, ground, lamps, lit)
        x += width * c.random.uniform(0.8, 1.25)


def _windows(c, x, top, width, ground, lamps, lit):
    step = c.random.choice((0.012, 0.015, 0.018))
    pane_wide, pane_high = step * 0.5, step * c.random.choice((0.5, 0.9))
    columns = int((width - step) / step)
    panes = {colour: [] for colour in lamps}
    for row in range(int((ground - top - step) / (step * 1.4))):
        run = c.random.random() < lit * 0.3
        for column in range(columns):
            if run or c.random.random() < lit * 0.45:
                panes[c.random.choice(lamps)].append(
                    box(
                        x + step * (column + 0.9),
                        top + step + row * step * 1.4,
                        pane_wide,
                        pane_high,
                    )
                )
    for colour, boxes in panes.items():
        if boxes:
            c.fill(*boxes, paint=colour, alpha=c.random.uniform(0.6, 0.95))


def conifer(c, x, foot, height, paint, *, rim=None, layers=6):
    """A fir tree whose trunk stands on the height `foot`."""
    parts = [limb(x, foot, height * 0.022, x, foot - height, height * 0.004)]
    for layer in range(layers):
        y = foot - height * (0.12 + 0.86 * layer / layers)
        wide = height * 0.24 * (1 - layer / layers) ** 0.8 + height * 0.02
        droop = height * 0.09
        jag = c.random.uniform(-0.2, 0.2) * wide
        parts.append(
            [
                (x - wide, y + droop * c.random.uniform(0.6, 1.2)),
                (x - wide * 0.45 + jag, y + droop * 0.25),
                (x, y + droop * 0.6),
                (x + wide * 0.5 + jag, y + droop * 0.25),
                (x + wide, y + droop * c.random.uniform(0.6, 1.2)),
                (x, y - height * 0.24),
            ]
        )
    c.fill(*parts, paint=paint, rim=rim)


def trunk(c, x, foot, width, paint, *, rim=None, lean=0.0, boughs=3, top=-0.1):
    """A tall tree that leaves the picture at the top, with bare boughs."""
    line = blob(
        (x - lean * 0.2, foot + 0.05),
        (x, foot - 0.2),
        (x + lean * 0.4, (foot + top) / 2),
        (x + lean, top),
        closed=False,
    )
    parts = [ribbon(line, width * 0.9, width * 0.5, width * 0.42, width * 0.34)]
    for _ in range(boughs):
        at = line[int(len(line) * c.random.uniform(0.35, 0.85))]
        side = c.random.choice((-1, 1))
        reach = width * c.random.uniform(2, 5)
        bough = blob(
            at,
            (at[0] + side * reach * 0.5, at[1] - reach * 0.25),
            (at[0] + side * reach, at[1] - reach * c.random.uniform(0.5, 1)),
            closed=False,
        )
        parts.append(ribbon(bough, width * 0.22, width * 0.1, 0.002))
    c.fill(*parts, paint=paint, rim=rim)


def grass(c, foot, paint, *, count=160, height=0.08, left=-0.02, right=None, lean=0.3):
    """A fringe of blades along the height `foot`."""
    right = c.right + 0.02 if right is None else right
    blades = []
    for _ in range(count):
        x = c.random.uniform(left, right)
        high = height * c.random.uniform(0.35, 1)
        bend = high * c.random.uniform(-0.2, 1) * lean
        width = height * 0.035
        blades.append(
            [
                (x - width, foot + 0.02),
                (x + bend * 0.3, foot - high * 0.55),
                (x + bend, foot - high),
                (x + width + bend * 0.3, foot - high * 0.5),
                (x + width * 1.5, foot + 0.02),
            ]
        )
    c.fill(*blades, paint=paint)


def blossoms(c, count, colours, *, top, foot, size=0.012):
    """Small flowers scattered over a meadow, larger towards its foot."""
    for i in range(count):
        y = top + (foot - top) * (i / count) ** 1.1
        x = c.random.uniform(0, c.right)
        r = size * (0.35 + 0.65 * i / count)
        colour = c.random.choice(colours)
        petals = [
            ellipse(
                x + r * 0.62 * cos(k * 2 * pi / 5),
                y + r * 0.45 * sin(k * 2 * pi / 5),
                r * 0.5,
                r * 0.36,
                steps=14,
            )
            for k in range(5)
        ]
        c.fill(*petals, paint=colour)
        c.fill(ellipse(x, y, r * 0.28, r * 0.22, steps=12), paint="#ffd24a")


def cumulus(c, x, y, size, paint, *, shade=None, alpha=1.0, blur=0.004):
    """A heaped cloud, flat underneath."""
    puffs = [box(x, y, size * 1.5, size * 0.16, size * 0.08)]
    for k in range(7):
        share = k / 6
        high = size * (0.16 + 0.26 * sin(pi * share) * c.random.uniform(0.7, 1.2))
        puffs.append(
            ellipse(x + size * (share - 0.5) * 1.2, y - high * 0.45, high * 0.75)
        )
    c.fill(*puffs, paint=paint, alpha=alpha, shade=shade, blur=blur)
