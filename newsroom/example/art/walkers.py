"""Men on foot, and the heads and shoulders of portraits."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit
from newsroom.example.art.outlines import curve
from newsroom.example.art.shapes import blob, ellipse, limb, ribbon

HEAD = (
    (0.0, -0.62),
    (0.22, -0.56),
    (0.35, -0.36),
    (0.37, -0.08),
    (0.33, 0.2),
    (0.21, 0.42),
    (0.07, 0.52),
)


def man(c, *, coat, legs, hair, skin="#e0b090", stick=False, stoop=0.0, rim=None):
    """A man in a long coat, one unit tall, stooping and with a stick if he is old."""
    shade = ("#0a0814", 0.06, 0.03, 0.6)
    if stick:
        c.fill(ribbon([(0.28, 0.0), (0.22, -0.5)], 0.011), paint="#2c1c14", rim=rim)
    for x, lean in ((-0.05, -0.08), (0.05, 0.06)):
        c.fill(limb(x, -0.45, 0.06, x + lean, -0.05, 0.042), paint=legs, rim=rim)
        foot = limb(x + lean, -0.025, 0.03, x + lean + 0.07, -0.018, 0.02)
        c.fill(foot, paint=mix(legs, "#000000", 0.4), rim=rim)
    tails = [(-0.12, -0.6), (0.12, -0.6), (0.16, -0.3), (0.0, -0.28), (-0.2, -0.26)]
    c.fill(blob(*tails), paint=lit(coat, 0.4), rim=rim, shade=shade)
    chest = [
        (-0.13 + stoop, -0.82),
        (0.1 + stoop, -0.82),
        (0.15 + stoop * 0.6, -0.66),
        (0.12, -0.45),
        (-0.13, -0.45),
        (-0.16 + stoop * 0.4, -0.68),
    ]
    c.fill(blob(*chest), paint=lit(coat), rim=rim, shade=shade)
    elbow = (0.12 + stoop, -0.56)
    hand = (0.22, -0.5) if stick else (0.1, -0.4)
    c.fill(
        limb(0.02 + stoop, -0.76, 0.052, *elbow, 0.042),
        limb(*elbow, 0.042, *hand, 0.034),
        paint=lit(mix(coat, "#ffffff", 0.06), 0.3),
        rim=rim,
    )
    c.fill(ellipse(*hand, 0.034), paint=skin)
    x = stoop * 1.5
    c.fill(limb(stoop, -0.8, 0.045, x, -0.88, 0.042), paint=mix(skin, "#301010", 0.3))
    c.fill(ellipse(x + 0.01, -0.92, 0.085, 0.1), paint=lit(skin, 0.2), rim=rim)
    c.fill(ellipse(x + 0.095, -0.905, 0.022, 0.016), paint=skin, rim=rim)
    crown = [
        (x - 0.09, -0.82),
        (x - 0.12, -0.92),
        (x - 0.09, -1.02),
        (x + 0.01, -1.05),
        (x + 0.09, -1.0),
        (x + 0.05, -0.98),
        (x - 0.0, -0.95),
        (x - 0.03, -0.88),
    ]
    c.fill(blob(*crown), paint=lit(hair, 0.2), rim=rim)
    c.fill(ellipse(x + 0.055, -0.92, 0.01, 0.014), paint="#150e16")


def _pair(outline):
    """The half outline and its mirror image, as one closed shape."""
    return blob(*outline, *[(-x, y) for x, y in outline[::-1] if x])


def bust(c, coat, *, rim=None, y=0.62, wide=0.78):
    """Shoulders below a head drawn by `head`."""
    half = [
        (0.0, y + 0.0),
        (0.18, y + 0.02),
        (wide * 0.62, y + 0.14),
        (wide, y + 0.34),
        (wide * 1.1, y + 0.9),
        (wide * 1.1, y + 1.5),
    ]
    c.fill(
        _pair(half),
        paint=lit(coat, 0.4),
        rim=rim,
        shade=("#08060e", 0.2, 0.06, 0.65),
    )


def head(
    c,
    *,
    skin,
    eyes,
    brow,
    lips=None,
    rim=None,
    dusk="#2a1030",
    side=1,
    lids=0.35,
    frown=0.0,
    blush=0.3,
    slim=1.0,
):
    """A face from the front, round (0, 0), light from the left unless `side` is -1.

    `lids` is the share of the eye that the upper lid covers; `frown` lowers the inner
    ends of the brows.
    """
    lips = lips or mix(skin, "#8a2c34", 0.45)
    deep = mix(skin, dusk, 0.5)
    shade = (mix(skin, dusk, 0.72), side * 0.2, 0.06, 0.85)
    neck = limb(0, 0.3, 0.19 * slim, 0, 0.78, 0.2 * slim)
    c.fill(neck, paint=[deep, mix(skin, dusk, 0.25)], rim=rim)
    for x in (-0.37, 0.37):
        ear = ellipse(x * 1.02 * slim, 0.0, 0.06, 0.11)
        c.fill(ear, paint=lit(mix(skin, "#a0403c", 0.2)), rim=rim)
        c.fill(ellipse(x * 1.04 * slim, 0.0, 0.03, 0.07), paint=deep, alpha=0.4)
    outline = [(x * slim, y) for x, y in HEAD]
    c.fill(_pair(outline), paint=lit(skin, 0.2), shade=shade, rim=rim)
    if blush:
        for x in (-0.21, 0.21):
            c.fill(
                ellipse(x * slim, 0.16, 0.1, 0.07),
                paint="#d8544e",
                alpha=blush,
                blur=0.05,
            )
    for x in (-0.155, 0.155):
        _eye(c, x * slim, -0.02, eyes, skin, deep, lids, brow, frown)
    c.fill(
        blob(
            (side * 0.01, -0.05),
            (side * 0.05, 0.1),
            (side * 0.085, 0.2),
            (side * 0.0, 0.225),
            (side * 0.03, 0.1),
        ),
        paint=deep,
        alpha=0.5,
        blur=0.012,
    )
    tip = curve("-0.07,0.18 0,0.14 0.07,0.18 0.045,0.225 -0.045,0.225")
    c.fill(tip, paint=mix(skin, "#c05048", 0.16), blur=0.012)
    for x in (-0.035, 0.035):
        c.fill(ellipse(x, 0.218, 0.018, 0.009), paint=mix(deep, "#000000", 0.3))
    c.fill(
        limb(-side * 0.015, 0.0, 0.012, -side * 0.018, 0.15, 0.018),
        paint="#ffffff",
        alpha=0.25,
        blur=0.012,
    )
    upper = [(-0.12, 0.335), (-0.03, 0.305), (0, 0.314), (0.03, 0.305), (0.12, 0.335)]
    c.fill(blob(*upper, (0, 0.345)), paint=mix(lips, "#000000", 0.18))
    lower = [(-0.1, 0.338), (0, 0.344), (0.1, 0.338), (0.04, 0.378), (-0.04, 0.378)]
    c.fill(blob(*lower), paint=lips)
    line = blob((-0.125, 0.335), (0, 0.344), (0.125, 0.335), closed=False)
    c.fill(ribbon(line, 0.004), paint=mix(lips, "#100008", 0.65))
    c.fill(ellipse(0, 0.41, 0.07, 0.014), paint=deep, alpha=0.45, blur=0.012)


def _eye(c, x, y, iris, skin, deep, lids, brow, frown):
    c.fill(ellipse(x, y - 0.01, 0.11, 0.075), paint=deep, alpha=0.4, blur=0.025)
    sign = 1 if x > 0 else -1
    almond = blob(
        (x - sign * 0.085, y + 0.014),
        (x - sign * 0.03, y - 0.042),
        (x + sign * 0.04, y - 0.04),
        (x + sign * 0.09, y - 0.004),
        (x + sign * 0.035, y + 0.04),
        (x - sign * 0.03, y + 0.04),
    )
    c.fill(almond, paint=["#a99aa4", "#f6efe8", "#f6efe8"])
    c.fill(ellipse(x, y - 0.002, 0.043), paint=mix(iris, "#000000", 0.5))
    c.fill(ellipse(x, y - 0.002, 0.038), paint=[mix(iris, "#000000", 0.3), iris])
    c.fill(ellipse(x, y - 0.002, 0.018), paint="#0a070c")
    c.fill(ellipse(x - 0.014, y - 0.018, 0.01), paint="#ffffff")
    cut = y - 0.045 + 0.085 * lids
    lid = blob(
        (x - sign * 0.1, y + 0.012),
        (x - sign * 0.05, y - 0.055),
        (x + sign * 0.04, y - 0.062),
        (x + sign * 0.105, y - 0.008),
        (x + sign * 0.045, cut),
        (x - sign * 0.035, cut),
    )
    c.fill(lid, paint=[mix(skin, deep, 0.25), mix(skin, deep, 0.6)])
    lash = [
        (x - sign * 0.09, y + 0.014),
        (x - sign * 0.035, cut),
        (x + sign * 0.045, cut),
        (x + sign * 0.108, y - 0.01),
    ]
    c.fill(ribbon(blob(*lash, closed=False), 0.005, 0.009, 0.008), paint="#1a1016")
    under = blob(
        (x - 0.07, y + 0.05), (x, y + 0.066), (x + 0.07, y + 0.05), closed=False
    )
    c.fill(ribbon(under, 0.003), paint=deep, alpha=0.5)
    arch = blob(
        (x - sign * 0.09, y - 0.1 + frown * 0.045),
        (x + sign * 0.02, y - 0.13),
        (x + sign * 0.11, y - 0.09),
        closed=False,
    )
    c.fill(ribbon(arch, 0.016, 0.018, 0.006), paint=brow)


def wrinkles(c, colour, *, alpha=0.5):
    """The lines of an old face, on one drawn by `head`."""
    lines = [
        [(-0.2, -0.3), (0, -0.32), (0.2, -0.3)],
        [(-0.23, -0.37), (0, -0.395), (0.22, -0.37)],
        [(-0.17, -0.235), (0, -0.25), (0.17, -0.235)],
    ]
    for s in (-1, 1):
        lines += [
            [(s * 0.08, 0.19), (s * 0.16, 0.28), (s * 0.165, 0.38)],
            [(s * 0.08, 0.07), (s * 0.16, 0.1), (s * 0.23, 0.06)],
            [(s * 0.25, 0.18), (s * 0.26, 0.27), (s * 0.22, 0.36)],
            [(s * 0.27, -0.03), (s * 0.31, -0.05), (s * 0.34, -0.08)],
            [(s * 0.27, 0.0), (s * 0.31, 0.01), (s * 0.34, 0.02)],
            [(s * 0.03, -0.14), (s * 0.025, -0.1), (s * 0.035, -0.06)],
        ]
    bands = [ribbon(blob(*line, closed=False), 0.002, 0.007, 0.002) for line in lines]
    c.fill(*bands, paint=colour, alpha=alpha, blur=0.003)


def glasses(c, *, frame, glint="#ffffff", radius=0.125):
    """Round glasses on a face drawn by `head`."""
    for x in (-0.16, 0.16):
        c.fill(ellipse(x, -0.01, radius), paint=glint, alpha=0.1)
        ring = ellipse(x, -0.01, radius)
        c.fill(ring, paint=frame, holes=[ellipse(x, -0.01, radius * 0.88)])
        shine = [
            (x - 0.09, 0.02),
            (x + 0.0, -0.11),
            (x + 0.035, -0.1),
            (x - 0.065, 0.05),
        ]
        c.fill(shine, paint=glint, alpha=0.3, blur=0.004)
        arm = ribbon([(x * 1.7, -0.03), (x * 2.4, -0.05)], 0.009)
        c.fill(arm, paint=frame)
    bridge = blob((-0.05, -0.03), (0, -0.055), (0.05, -0.03), closed=False)
    c.fill(ribbon(bridge, 0.009), paint=frame)


def freckles(c, colour):
    """Freckles on the cheeks of a face drawn by `head`."""
    dots = []
    for _ in range(26):
        x = c.random.uniform(0.05, 0.26) * c.random.choice((-1, 1))
        dots.append(ellipse(x, c.random.uniform(0.08, 0.18), 0.006, steps=8))
    c.fill(*dots, paint=colour, alpha=0.45)


def fur_collar(c, colour, rim):
    """A collar of fur round a neck drawn by `head`."""
    for row, tone in ((0, 0.35), (1, 0.15), (2, 0.0)):
        tufts = []
        for k in range(25):
            share = k / 24 * 2 - 1
            x = share * (0.5 - row * 0.03)
            y = 0.68 + row * 0.06 + 0.2 * (1 - share * share)
            high = c.random.uniform(0.12, 0.2)
            lean = share * 0.1 + c.random.uniform(-0.04, 0.04)
            tufts.append(
                blob(
                    (x - 0.05, y + 0.09),
                    (x - 0.035, y),
                    (x + lean, y - high),
                    (x + 0.04, y),
                    (x + 0.05, y + 0.09),
                )
            )
        c.fill(
            *tufts,
            paint=[
                mix(colour, "#ffffff", 0.2 - tone * 0.4),
                mix(colour, "#3a2430", 0.3 + tone),
            ],
            rim=rim if row == 2 else None,
        )
