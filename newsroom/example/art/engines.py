"""Machines and what stands beside them: cogs, cables, a steel hand, gabled houses."""

from math import cos, pi, radians, sin

from PIL import Image, ImageEnhance, ImageFilter

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit
from newsroom.example.art.outlines import curve
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


def cog(c, x, y, r, paint, *, teeth=16, spokes=6, rim=None, turn=0.0, blur=0.0):
    """A toothed wheel with holes between its spokes."""
    outline = []
    for tooth in range(teeth):
        start = radians(turn) + 2 * pi * tooth / teeth
        width = 2 * pi / teeth
        for share, reach in ((0, 0.88), (0.3, 0.88), (0.38, 1), (0.82, 1), (0.9, 0.88)):
            angle = start + share * width
            outline.append((x + r * reach * cos(angle), y + r * reach * sin(angle)))
    gaps = []
    for spoke in range(spokes):
        middle = turn + 360 * spoke / spokes
        half = 360 / spokes * 0.36
        far = ellipse(x, y, r * 0.7, start=middle - half, end=middle + half, steps=16)
        near = ellipse(
            x, y, r * 0.3, start=middle - half * 0.7, end=middle + half * 0.7, steps=10
        )
        gaps.append(far + near[::-1])
    c.fill(outline, paint=paint, holes=gaps, rim=rim, blur=blur)
    dark = mix(paint if isinstance(paint, str) else paint[-1], "#000000", 0.35)
    if not blur:
        c.fill(
            ellipse(x, y, r * 0.82),
            paint=dark,
            holes=[ellipse(x, y, r * 0.8)],
            alpha=0.7,
        )
        c.fill(ellipse(x, y, r * 0.13), paint=dark, rim=rim)
    return c


def cable(c, points, width, paint, *, rim=None, bands=0):
    """A thick cable through all points, with clamps along it."""
    line = blob(*points, closed=False)
    c.fill(ribbon(line, width), paint=paint, rim=rim)
    dark = mix(paint if isinstance(paint, str) else paint[-1], "#000000", 0.45)
    for band in range(bands):
        x, y = line[int((band + 0.5) / bands * (len(line) - 1))]
        c.fill(ellipse(x, y, width * 1.35, width * 0.9), paint=dark, rim=rim)
    return line


def rope_bridge(c, left, right, sag, *, paint, rim=None, width=0.007, high=0.12):
    """A bridge of cables between two points; the height of its deck at each x."""
    (x1, y1), (x2, y2) = left, right

    def deck(x):
        share = (x - x1) / (x2 - x1)
        return y1 + (y2 - y1) * share + sag * 4 * share * (1 - share)

    steps = [x1 + (x2 - x1) * i / 60 for i in range(61)]
    floor = [(x, deck(x)) for x in steps]
    rail = [(x, deck(x) - high) for x in steps]
    ties = [ribbon([rail[i], floor[i]], width * 0.3) for i in range(0, 61, 3)]
    c.fill(ribbon(rail, width * 0.6), *ties, paint=paint, rim=rim)
    planks = [box(x, deck(x) + 0.012, 0.016, 0.02) for x in steps[::2]]
    c.fill(*planks, paint=mix(paint, "#000000", 0.3))
    c.fill(ribbon(floor, width * 1.4), paint=paint, rim=rim)
    for k in (0.03, 0.055):
        c.fill(ribbon([(x, y + k) for x, y in floor], width * 0.5), paint=paint)
    return deck


def steel_hand(c, *, steel, dark="#12141c", glow="#ff4a2a", rim=None):
    """A hand that reaches down, its wrist at (0, 0), one unit long."""
    shade = ("#05060c", 0.05, 0.03, 0.7)
    c.fill(limb(0, -0.6, 0.14, 0, 0.02, 0.1), paint=lit(dark, 0.2), rim=rim)
    for x in (-0.06, 0.0, 0.06):
        c.fill(limb(x, -0.6, 0.028, x * 0.9, 0.06, 0.022), paint=lit(steel), rim=rim)
    fingers = (
        (-0.2, 0.36, -0.3, 0.58, -0.27, 0.76, -0.2, 0.88),
        (-0.07, 0.42, -0.12, 0.68, -0.1, 0.88, -0.06, 1.0),
        (0.07, 0.42, 0.09, 0.67, 0.09, 0.86, 0.06, 0.97),
        (0.2, 0.36, 0.27, 0.57, 0.27, 0.73, 0.22, 0.84),
    )
    thumb = (0.24, 0.16, 0.4, 0.3, 0.45, 0.46, 0.38, 0.58)
    for finger in (*fingers, thumb):
        joints = list(zip(finger[::2], finger[1::2], strict=True))
        radius = 0.052
        for (xa, ya), (xb, yb) in zip(joints, joints[1:], strict=False):
            c.fill(limb(xa, ya, radius * 0.6, xb, yb, radius * 0.5), paint=dark)
            inset = (
                (xa + (xb - xa) * 0.16, ya + (yb - ya) * 0.16),
                (xa + (xb - xa) * 0.82, ya + (yb - ya) * 0.82),
            )
            plate = limb(*inset[0], radius, *inset[1], radius * 0.78)
            c.fill(plate, paint=lit(steel, 0.35), shade=shade, rim=rim)
            c.fill(ellipse(xa, ya, radius * 0.62), paint=dark, rim=rim)
            radius *= 0.82
        (xa, ya), (xb, yb) = joints[-2:]
        tip = ellipse(xb, yb, radius * 0.55)
        c.fill(tip, paint=mix(glow, "#ffe08a", 0.6))
        c.glow(xb, yb, radius * 3.5, glow, 0.6)
    palm = curve(
        "-0.13,0.04 0.13,0.04 0.27,0.16 0.25,0.36 0.08,0.43 -0.08,0.43 "
        "-0.25,0.36 -0.24,0.16"
    )
    c.fill(palm, paint=lit(steel, 0.4), shade=("#05060c", 0.1, 0.06, 0.7), rim=rim)
    for x in (-0.13, 0.0, 0.13):
        c.fill(ribbon([(x * 0.7, 0.14), (x, 0.36)], 0.006), paint=mix(steel, dark, 0.7))
    c.fill(ellipse(0, 0.2, 0.062), paint=dark, rim=rim)
    c.fill(ellipse(0, 0.2, 0.036), paint=[mix(glow, "#ffe08a", 0.8), glow])
    c.glow(0, 0.2, 0.3, glow, 0.6)


def strider(c, *, steel, dark="#140a10", eye="#ffb05a", rim=None, step=1.0):
    """A tall war machine in mid-stride, one unit tall."""
    shade = ("#080308", 0.07, 0.04, 0.7)
    for hip, knee, foot, tone in (
        ((-0.05, -0.46), (-0.02, -0.25), (-0.22 * step, -0.04), 0.4),
        ((0.06, -0.46), (0.17 * step, -0.27), (0.16 * step, -0.03), 0.0),
    ):
        plate = mix(steel, dark, tone)
        c.fill(limb(*hip, 0.04, *knee, 0.032), paint=lit(dark, 0.2), rim=rim)
        shin = limb(*knee, 0.05, *foot, 0.03)
        c.fill(shin, paint=lit(plate), rim=rim, shade=shade)
        x, y = foot
        sole = [(x - 0.06, 0.0), (x - 0.03, y - 0.03), (x + 0.05, y - 0.02)]
        c.fill([*sole, (x + 0.11, 0.0)], paint=plate, rim=rim)
    c.fill(limb(-0.14, -0.74, 0.045, -0.22, -0.5, 0.03), paint=dark, rim=rim)
    c.fill(limb(-0.22, -0.5, 0.045, -0.12, -0.34, 0.032), paint=mix(steel, dark, 0.5))
    c.fill(box(0.0, -0.5, 0.17, 0.1, 0.03), paint=dark, rim=rim)
    chest = [(-0.17, -0.8), (0.14, -0.83), (0.22, -0.7), (0.1, -0.53), (-0.11, -0.53)]
    c.fill(blob(*chest, steps=4), paint=lit(steel, 0.4), rim=rim, shade=shade)
    c.fill(ribbon([(-0.12, -0.66), (0.16, -0.68)], 0.006), paint=dark)
    c.fill(ellipse(0.15, -0.74, 0.075), paint=lit(steel), rim=rim, shade=shade)
    c.fill(limb(0.17, -0.7, 0.035, 0.2, -0.52, 0.03), paint=dark, rim=rim)
    c.fill(limb(0.2, -0.52, 0.05, 0.32, -0.42, 0.034), paint=lit(steel), rim=rim)
    c.fill(limb(0.03, -0.82, 0.035, 0.06, -0.88, 0.03), paint=dark)
    head = [(-0.05, -0.88), (0.0, -0.99), (0.12, -0.98), (0.17, -0.91), (0.1, -0.86)]
    c.fill(blob(*head, steps=5), paint=lit(steel, 0.35), rim=rim, shade=shade)
    c.fill(box(0.105, -0.925, 0.085, 0.022, 0.01), paint=mix(eye, "#ffffff", 0.5))
    c.glow(0.12, -0.925, 0.16, eye, 0.85)


def gables(c, ground, paint, *, lamps, lit=0.4, rim=None, tall=(0.2, 0.32), wide=0.1):
    """A row of narrow canal houses with stepped, bell and plain gables."""
    x = -0.03
    while x < c.right + 0.03:
        width = wide * c.random.uniform(0.85, 1.2)
        high = c.random.uniform(*tall)
        top, middle, rise = ground - high, x + width / 2, width * 0.55
        kind = c.random.choice(("step", "bell", "point", "neck"))
        body = [box(middle, ground - high / 2 + 0.02, width * 0.98, high + 0.04)]
        if kind == "step":
            for k in range(1, 5):
                share = 1 - k * 0.21
                body.append(
                    box(middle, top - rise * k / 8, width * share, rise * k / 4)
                )
        elif kind == "bell":
            curve = [(-0.48, 0), (-0.3, -0.25), (-0.16, -0.8), (0, -1)]
            side = [(middle + dx * width, top + dy * rise) for dx, dy in curve]
            other = [(2 * middle - px, py) for px, py in side[:-1]][::-1]
            body.append(blob(*side, *other, closed=False))
        else:
            roof = [(x, top), (middle, top - rise), (x + width, top)]
            body.append(roof)
            if kind == "neck":
                body.append(box(middle, top - rise * 0.5, width * 0.42, rise * 1.15))
        tone = [mix(p, "#000000", c.random.uniform(0, 0.25)) for p in paint]
        c.fill(*body, paint=tone, rim=rim)
        _panes(c, middle, top, width, ground, lamps, lit)
        x += width


def _panes(c, middle, top, width, ground, lamps, lit):
    rows = max(2, int((ground - top) / (width * 0.5)))
    step = (ground - top) / rows
    lights, blinds = [], []
    for row in range(rows):
        for dx in (-0.28, 0.0, 0.28):
            pane = box(
                middle + dx * width, top + step * (row + 0.5), width * 0.15, step * 0.6
            )
            (lights if c.random.random() < lit else blinds).append(pane)
    c.fill(*blinds, paint="#000000", alpha=0.35) if blinds else None
    if lights:
        c.fill(*lights, paint=c.random.choice(lamps), alpha=0.9)


def mirror(c, water, tint, *, dim=0.6, share=0.35, ripples=40):
    """Lay what is above the height `water` upside down on the picture below it."""
    line = int(water * c.unit)
    high = c.size[1] - line
    shot = c.image.crop((0, max(line - high, 0), c.size[0], line))
    shot = shot.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    shot = shot.filter(ImageFilter.BoxBlur(c.unit * 0.004))
    shot = ImageEnhance.Brightness(shot).enhance(dim)
    shot = Image.blend(shot, Image.new("RGB", shot.size, tint), share)
    c.image.paste(shot, (0, line))
    for _ in range(ripples):
        y = water + (c.bottom - water) * c.random.random() ** 1.4
        depth = 0.3 + (y - water) / (c.bottom - water)
        x, long = c.random.uniform(0, c.right), c.random.uniform(0.03, 0.12) * depth
        wave = ellipse(x, y, long, 0.0022 * depth, steps=20)
        c.fill(wave, paint=mix(tint, "#ffffff", c.random.uniform(0, 0.4)), alpha=0.35)


def washer(c, *, shell, glow, rim=None):
    """A washing machine one unit tall, light of all colours in its porthole."""
    shade = ("#181030", 0.12, 0.06, 0.6)
    dark = mix(shell, "#101828", 0.6)
    c.fill(box(0, -0.5, 0.84, 1.0, 0.07), paint=lit(shell, 0.35), rim=rim, shade=shade)
    c.fill(box(0, -0.9, 0.74, 0.12, 0.03), paint=lit(mix(shell, "#5a7a9a", 0.35)))
    c.fill(box(-0.22, -0.9, 0.24, 0.07, 0.015), paint=mix(shell, "#ffffff", 0.4))
    for x in (0.12, 0.28):
        c.fill(ellipse(x, -0.9, 0.04), paint=lit(dark), rim=rim)
        c.fill(ribbon([(x, -0.9), (x + 0.018, -0.932)], 0.005), paint="#ffffff")
    c.fill(ellipse(0.02, -0.9, 0.012), paint=glow[0])
    c.fill(box(0, -0.04, 0.74, 0.015), paint=dark, alpha=0.6)
    c.fill(ellipse(0, -0.44, 0.335), paint=lit(dark, 0.3), shade=shade)
    c.fill(ellipse(0, -0.44, 0.31), paint=["#f4f8fc", "#8a98b0"], rim=rim)
    c.fill(ellipse(0, -0.44, 0.25), paint=["#1a1038", "#3a1a58"])
    for turn in range(5):
        arm = [
            (
                0.235 * share * cos(turn * 1.257 + share * 3.2),
                -0.44 + 0.235 * share * sin(turn * 1.257 + share * 3.2),
            )
            for share in (k / 24 for k in range(2, 25))
        ]
        colour = glow[turn % len(glow)]
        c.fill(ribbon(arm, 0.008, 0.05, 0.02), paint=colour, alpha=0.9, blur=0.008)
    c.fill(ellipse(0, -0.44, 0.05), paint="#fffbe8", blur=0.02)
    c.glow(0, -0.44, 0.5, glow[0], 0.6)
    shine = curve("-0.19,-0.52 -0.1,-0.63 0.02,-0.65 -0.09,-0.58")
    c.fill(shine, paint="#ffffff", alpha=0.55, blur=0.008)
    c.fill(box(0.29, -0.44, 0.045, 0.13, 0.02), paint=lit(shell), rim=rim)
