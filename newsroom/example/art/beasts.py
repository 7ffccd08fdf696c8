"""Animals of the open films that need more than a walk-on part."""

from math import cos, pi, sin

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit
from newsroom.example.art.outlines import curve
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


def butterfly(c, wing, *, spot="#fff4d8", rim=None):
    """A butterfly with open wings, one unit wide, round (0, 0)."""
    for s in (-1, 1):
        upper = blob((0, 0), (s * 0.2, -0.36), (s * 0.5, -0.4), (s * 0.4, -0.06))
        lower = blob((0, 0.02), (s * 0.34, 0.02), (s * 0.34, 0.28), (s * 0.12, 0.3))
        c.fill(upper, lower, paint=lit(wing, 0.35), rim=rim)
        c.fill(
            ellipse(s * 0.34, -0.22, 0.06), ellipse(s * 0.22, 0.14, 0.045), paint=spot
        )
        feeler = blob((0, -0.1), (s * 0.05, -0.25), (s * 0.14, -0.34), closed=False)
        c.fill(ribbon(feeler, 0.012), paint="#2a1a20")
    c.fill(limb(0, -0.12, 0.035, 0, 0.2, 0.02), paint="#2a1a20")


def _ears(c, fur, rim, *, x, y, high, wide):
    for s in (-1, 1):
        ear = blob(
            (s * (x - wide * 0.5), y),
            (s * (x - wide * 0.55), y - high * 0.5),
            (s * (x + wide * 0.3), y - high),
            (s * (x + wide * 0.9), y - high * 0.55),
            (s * (x + wide * 0.5), y),
        )
        c.fill(ear, paint=lit(fur), rim=rim, shade=("#241a30", wide * 0.5, 0, 0.5))
        inner = blob(
            (s * (x - wide * 0.2), y),
            (s * (x - wide * 0.2), y - high * 0.5),
            (s * (x + wide * 0.28), y - high * 0.84),
            (s * (x + wide * 0.55), y - high * 0.5),
            (s * (x + wide * 0.25), y),
        )
        c.fill(inner, paint=["#f0b4a8", "#c47a80"], alpha=0.85, blur=wide * 0.06)


def stretching_rabbit(c, *, fur, belly=None, rim=None):
    """A huge rabbit that stretches after its sleep, arms up, one unit to the crown."""
    belly = belly or mix(fur, "#ffffff", 0.55)
    shade = ("#241a30", 0.1, 0.06, 0.55)
    c.fill(ellipse(-0.33, -0.14, 0.1), paint=belly, rim=rim)
    _ears(c, fur, rim, x=0.12, y=-0.9, high=0.4, wide=0.085)
    for s in (-1, 1):
        foot = blob(
            (s * 0.05, -0.09), (s * 0.22, -0.13), (s * 0.38, -0.05), (s * 0.2, 0.02)
        )
        c.fill(foot, paint=lit(mix(fur, "#ffffff", 0.15)), rim=rim, shade=shade)
    for s, hand in ((-1, -1.0), (1, -1.1)):
        arm = blob((s * 0.2, -0.58), (s * 0.4, -0.74), (s * 0.47, hand), closed=False)
        c.fill(ribbon(arm, 0.1, 0.085, 0.075), paint=lit(fur), rim=rim, shade=shade)
        c.fill(ellipse(s * 0.47, hand - 0.03, 0.09, 0.085), paint=lit(fur), rim=rim)
        c.fill(ellipse(s * 0.465, hand - 0.03, 0.045), paint="#d99a98", blur=0.008)
    body = curve(
        "0,-0.7 0.22,-0.64 0.36,-0.42 0.4,-0.22 0.3,-0.05 0,-0.01 -0.3,-0.05 "
        "-0.4,-0.22 -0.36,-0.42 -0.22,-0.64"
    )
    c.fill(body, paint=lit(fur), rim=rim, shade=("#241a30", 0.18, 0.08, 0.6))
    tummy = curve(
        "0,-0.56 0.18,-0.46 0.26,-0.26 0.16,-0.09 0,-0.06 -0.16,-0.09 -0.26,-0.26 "
        "-0.18,-0.46"
    )
    c.fill(tummy, paint=lit(belly, 0.2), blur=0.016)
    head = curve(
        "0,-1.0 0.14,-0.97 0.23,-0.84 0.25,-0.72 0.15,-0.61 0,-0.58 -0.15,-0.61 "
        "-0.25,-0.72 -0.23,-0.84 -0.14,-0.97"
    )
    c.fill(head, paint=lit(fur), rim=rim, shade=shade)
    for s in (-1, 1):
        c.fill(ellipse(s * 0.075, -0.715, 0.09, 0.065), paint=lit(belly, 0.15))
        shut = blob(
            (s * 0.05, -0.83), (s * 0.1, -0.805), (s * 0.15, -0.835), closed=False
        )
        c.fill(ribbon(shut, 0.008), paint="#2a1c24")
        brow = blob(
            (s * 0.05, -0.9), (s * 0.1, -0.915), (s * 0.16, -0.885), closed=False
        )
        c.fill(ribbon(brow, 0.011), paint=mix(fur, "#000000", 0.4))
    c.fill(ellipse(0, -0.665, 0.062, 0.052), paint=["#4a1c28", "#8a3440"])
    c.fill(ellipse(0, -0.635, 0.036, 0.02), paint="#e58a88")
    c.fill(
        box(-0.014, -0.705, 0.025, 0.034, 0.006),
        box(0.014, -0.705, 0.025, 0.034, 0.006),
        paint="#fffaf0",
    )
    c.fill(blob((-0.042, -0.775), (0.042, -0.775), (0, -0.73)), paint="#d97b80")


def rabbit_bust(c, *, fur, rim=None):
    """The broad head and shoulders of a rabbit, its head about one unit wide."""
    belly, dark = mix(fur, "#ffffff", 0.55), mix(fur, "#1a1024", 0.6)
    shade = ("#241a30", 0.2, 0.08, 0.6)
    _ears(c, fur, rim, x=0.24, y=-0.3, high=0.5, wide=0.13)
    body = curve(
        "0,0.3 0.36,0.34 0.7,0.58 0.84,1.1 0.8,1.5 -0.8,1.5 -0.84,1.1 -0.7,0.58 "
        "-0.36,0.34"
    )
    c.fill(body, paint=lit(fur, 0.35), rim=rim, shade=shade)
    c.fill(
        curve("0,0.46 0.3,0.56 0.42,0.9 0.4,1.5 -0.4,1.5 -0.42,0.9 -0.3,0.56"),
        paint=lit(belly, 0.3),
        blur=0.05,
    )
    head = curve(
        "0,-0.5 0.24,-0.45 0.42,-0.26 0.52,0.06 0.49,0.28 0.28,0.45 0,0.5 "
        "-0.28,0.45 -0.49,0.28 -0.52,0.06 -0.42,-0.26 -0.24,-0.45"
    )
    c.fill(ellipse(0, 0.5, 0.42, 0.08), paint="#1a1024", alpha=0.4, blur=0.05)
    c.fill(head, paint=lit(fur), rim=rim, shade=shade)
    _fluff(c, mix(fur, "#ffffff", 0.3), 26, (-0.16, 0.16), (-0.46, -0.38))
    for s in (-1, 1):
        c.fill(ellipse(s * 0.18, 0.25, 0.23, 0.17), paint=lit(belly, 0.2), blur=0.008)
        c.fill(
            ellipse(s * 0.42, 0.18, 0.12, 0.09), paint="#e08a80", alpha=0.3, blur=0.05
        )
        for k in range(3):
            x, y = s * (0.24 + 0.06 * k), 0.22 + 0.045 * k
            c.fill(ellipse(x, y, 0.01), paint=dark, alpha=0.6)
            whisker = blob(
                (x, y), (x + s * 0.22, y - 0.02), (x + s * 0.42, y + 0.04), closed=False
            )
            c.fill(ribbon(whisker, 0.004, 0.001), paint="#fffaf0", alpha=0.7)
    c.fill(
        curve("-0.1,0.335 0,0.315 0.1,0.335 0.08,0.4 0,0.42 -0.08,0.4"), paint="#6a2c38"
    )
    c.fill(
        box(-0.031, 0.352, 0.058, 0.075, 0.016),
        box(0.031, 0.352, 0.058, 0.075, 0.016),
        paint=["#fffdf6", "#e6d8cc"],
    )
    smile = curve("-0.2,0.3 -0.12,0.345 0,0.31 0.12,0.345 0.2,0.3", closed=False)
    c.fill(ribbon(smile, 0.004, 0.011, 0.011, 0.004), paint=dark)
    c.fill(
        curve("-0.11,0.1 0,0.07 0.11,0.1 0.06,0.17 0,0.2 -0.06,0.17"),
        paint=["#eaa09c", "#b8606a"],
    )
    c.fill(ellipse(-0.03, 0.105, 0.035, 0.015), paint="#ffffff", alpha=0.5, blur=0.006)
    for s in (-1, 1):
        _soft_eye(c, s * 0.2, -0.08, 0.125, iris="#6a4a2c", skin=fur, lids=0.18)
        brow = blob(
            (s * 0.09, -0.27), (s * 0.21, -0.29), (s * 0.33, -0.2), closed=False
        )
        c.fill(ribbon(brow, 0.02, 0.024, 0.008), paint=dark)


def _soft_eye(c, x, y, r, *, iris, skin, lids, bags=0.0):
    c.fill(
        ellipse(x, y, r * 1.25, r * 1.2),
        paint=mix(skin, "#1a1024", 0.55),
        alpha=0.45,
        blur=r * 0.25,
    )
    c.fill(ellipse(x, y, r, r * 0.98), paint=["#b8aab4", "#fffaf2", "#fffaf2"])
    near = x * 0.92
    c.fill(ellipse(near, y + r * 0.08, r * 0.62), paint=mix(iris, "#000000", 0.5))
    c.fill(
        ellipse(near, y + r * 0.08, r * 0.55),
        paint=[mix(iris, "#000000", 0.4), mix(iris, "#ffffff", 0.15)],
    )
    c.fill(ellipse(near, y + r * 0.08, r * 0.32), paint="#0c070c")
    c.fill(
        ellipse(near - r * 0.2, y - r * 0.16, r * 0.15),
        ellipse(near + r * 0.2, y + r * 0.3, r * 0.07),
        paint="#ffffff",
    )
    drop = r * (2 * lids - 1)
    half = (r * r - drop * drop) ** 0.5
    s = 1 if x > 0 else -1
    edge = blob(
        (x - s * half, y + drop - r * 0.12),
        (x, y + drop),
        (x + s * half * 1.12, y + drop + r * 0.18),
        closed=False,
    )
    arch = ellipse(x, y, r * 1.07, r * 1.07, start=180, end=360)
    lid = arch + (edge[::-1] if s > 0 else edge)
    c.fill(lid, paint=[mix(skin, "#ffffff", 0.12), mix(skin, "#1a1024", 0.35)])
    c.fill(ribbon(edge, r * 0.03, r * 0.07, r * 0.05), paint="#1c1018")
    for k in range(2 if bags else 0):
        far = r * (1.18 + 0.2 * k)
        bag = ellipse(x, y, far, far, start=50, end=130, steps=16)
        c.fill(ribbon(bag, r * 0.02, r * 0.06, r * 0.02), paint="#1a1024", alpha=bags)


def _fluff(c, colour, count, xs, ys):
    tufts = []
    for _ in range(count):
        x, y = c.random.uniform(*xs), c.random.uniform(*ys)
        lean, high = x * 0.4, c.random.uniform(0.03, 0.07)
        tufts.append([(x - 0.012, y), (x + lean, y - high), (x + 0.012, y)])
    c.fill(*tufts, paint=colour, alpha=0.5)


def sheep_bust(c, *, wool, face, rim=None):
    """The head of a tired sheep in its wool, its face about 0.6 wide."""
    shade = ("#231a34", 0.16, 0.08, 0.65)
    _wool(c, wool, 0, 0.98, 0.72, 0.6, 22, 0.16, rim)
    for s in (-1, 1):
        ear = blob(
            (s * 0.26, -0.14),
            (s * 0.5, -0.2),
            (s * 0.7, -0.04),
            (s * 0.66, 0.08),
            (s * 0.44, 0.06),
            (s * 0.26, 0.02),
        )
        c.fill(ear, paint=lit(face), rim=rim, shade=shade)
        inner = blob(
            (s * 0.34, -0.08), (s * 0.5, -0.12), (s * 0.62, -0.0), (s * 0.46, 0.01)
        )
        c.fill(inner, paint="#b8706a", alpha=0.6, blur=0.02)
    muzzle = curve(
        "0,-0.4 0.24,-0.34 0.34,-0.1 0.3,0.16 0.25,0.4 0.2,0.56 0,0.64 -0.2,0.56 "
        "-0.25,0.4 -0.3,0.16 -0.34,-0.1 -0.24,-0.34"
    )
    c.fill(muzzle, paint=lit(face, 0.3), rim=rim, shade=shade)
    c.fill(
        limb(-0.05, 0.0, 0.05, -0.05, 0.36, 0.07),
        paint="#ffffff",
        alpha=0.16,
        blur=0.05,
    )
    c.fill(
        curve("-0.2,0.42 0,0.38 0.2,0.42 0.19,0.54 0,0.62 -0.19,0.54"),
        paint=lit(mix(face, "#e8a8a0", 0.3)),
        blur=0.02,
    )
    dark = mix(face, "#140a10", 0.75)
    for s in (-1, 1):
        c.fill(curve_pair(s), paint=dark)
    c.fill(
        ribbon(curve("0,0.475 0.004,0.51 0,0.55 0,0.555", closed=False), 0.006),
        paint=dark,
    )
    mouth = curve("-0.16,0.58 -0.07,0.555 0,0.555 0.07,0.555 0.16,0.58", closed=False)
    c.fill(ribbon(mouth, 0.003, 0.009, 0.003), paint=dark)
    for s in (-1, 1):
        _soft_eye(
            c, s * 0.17, 0.0, 0.115, iris="#a8823c", skin=face, lids=0.46, bags=0.45
        )
        brow = blob(
            (s * 0.06, -0.19), (s * 0.17, -0.17), (s * 0.28, -0.09), closed=False
        )
        c.fill(ribbon(brow, 0.02, 0.022, 0.006), paint=dark)
    _wool(c, wool, 0, -0.36, 0.26, 0.13, 13, 0.1, rim)


def curve_pair(s):
    """The nostril of a sheep on the side `s`."""
    return blob((s * 0.035, 0.47), (s * 0.1, 0.43), (s * 0.12, 0.46), (s * 0.07, 0.485))


def _wool(c, wool, x, y, rx, ry, count, puff, rim):
    puffs = [ellipse(x, y, rx, ry)]
    for k in range(count):
        angle = 2 * pi * k / count
        size = puff * c.random.uniform(0.85, 1.25)
        puffs.append(ellipse(x + rx * cos(angle), y + ry * sin(angle), size))
    c.fill(
        *puffs, paint=lit(wool, 0.35), rim=rim, shade=("#3a2c50", puff * 1.4, puff, 0.6)
    )
    curls = []
    for _ in range(count * 2):
        angle, far = c.random.uniform(0, 2 * pi), c.random.random() ** 0.5
        place = (x + rx * 1.05 * far * cos(angle), y + ry * 1.05 * far * sin(angle))
        size = min(puff, 0.12) * c.random.uniform(0.3, 0.55)
        turn = c.random.uniform(0, 360)
        arc = ellipse(*place, size, start=turn, end=turn + 220, steps=18)
        curls.append(ribbon(arc, size * 0.04, size * 0.14, size * 0.04))
    c.fill(*curls, paint=mix(wool, "#4a3a5a", 0.45), alpha=0.5)
