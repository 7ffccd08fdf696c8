"""Dogs and sheep, and a dragon."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures.light import lit
from newsroom.example.art.shapes import blob, ellipse, limb, ribbon


def dog(c, *, coat, belly=None, rim=None, sitting=False, collar="#d8324a"):
    """A small dog with one ear up."""
    belly = belly or mix(coat, "#ffffff", 0.35)
    shade = ("#0c0820", 0.1, 0.08, 0.5)
    tail = blob((-0.4, -0.42), (-0.58, -0.55), (-0.62, -0.74), closed=False)
    c.fill(ribbon(tail, 0.06, 0.045, 0.02), paint=coat, rim=rim)
    if sitting:
        c.fill(
            blob(
                (-0.42, -0.05),
                (-0.44, -0.3),
                (-0.2, -0.44),
                (0.0, -0.2),
                (-0.02, 0.0),
                (-0.3, 0.0),
            ),
            paint=lit(coat),
            shade=shade,
            rim=rim,
        )
        c.fill(
            blob(
                (-0.3, -0.3),
                (0.0, -0.62),
                (0.22, -0.58),
                (0.24, -0.25),
                (0.1, -0.05),
                (-0.2, -0.05),
            ),
            paint=lit(coat),
            shade=shade,
            rim=rim,
        )
        c.fill(limb(0.12, -0.35, 0.08, 0.14, -0.04, 0.05), paint=lit(coat), rim=rim)
        c.fill(limb(0.2, -0.35, 0.06, 0.24, -0.04, 0.045), paint=belly, rim=rim)
    else:
        for x in (-0.34, -0.22, 0.14, 0.26):
            c.fill(
                limb(x, -0.32, 0.075, x + 0.02, -0.04, 0.045),
                paint=lit(coat, 0.4),
                rim=rim,
            )
        c.fill(
            blob(
                (-0.44, -0.42),
                (-0.2, -0.52),
                (0.15, -0.54),
                (0.34, -0.46),
                (0.28, -0.24),
                (-0.1, -0.2),
                (-0.4, -0.26),
            ),
            paint=lit(coat),
            shade=shade,
            rim=rim,
        )
    c.fill(limb(0.2, -0.5, 0.13, 0.27, -0.66, 0.12), paint=lit(coat), rim=rim)
    c.fill(
        ribbon(blob((0.1, -0.58), (0.22, -0.54), (0.36, -0.6), closed=False), 0.024),
        paint=collar,
    )
    c.fill(
        blob((0.1, -0.84), (0.13, -1.0), (0.17, -1.04), (0.25, -0.9)),
        paint=mix(coat, "#000000", 0.3),
        rim=rim,
    )
    head = blob(
        (0.08, -0.74),
        (0.14, -0.9),
        (0.3, -0.93),
        (0.42, -0.84),
        (0.58, -0.78),
        (0.62, -0.7),
        (0.54, -0.63),
        (0.36, -0.6),
        (0.18, -0.62),
    )
    c.fill(head, paint=lit(coat), shade=shade, rim=rim)
    c.fill(
        blob((0.4, -0.76), (0.58, -0.77), (0.62, -0.7), (0.54, -0.63), (0.4, -0.62)),
        paint=belly,
    )
    c.fill(
        blob((0.3, -0.92), (0.4, -0.98), (0.45, -0.84), (0.38, -0.78)),
        paint=mix(coat, "#000000", 0.3),
        rim=rim,
    )
    c.fill(ellipse(0.61, -0.745, 0.03, 0.024), paint="#15101c")
    c.fill(ellipse(0.36, -0.79, 0.022, 0.026), paint="#15101c")
    c.fill(ellipse(0.366, -0.798, 0.007), paint="#ffffff")


def sheep(c, *, wool="#f1e9da", face="#3a2c30", rim=None):
    """A woolly sheep."""
    shade = ("#231a34", 0.14, 0.14, 0.6)
    for x in (-0.28, -0.16, 0.16, 0.27):
        c.fill(limb(x, -0.35, 0.045, x, -0.03, 0.035), paint=face, rim=rim)
    puffs = [ellipse(0, -0.52, 0.42, 0.26)]
    for k in range(14):
        ring = ellipse(0, -0.52, 0.39, 0.24, steps=14)[k]
        puffs.append(ellipse(*ring, 0.1 + c.random.uniform(-0.015, 0.02)))
    c.fill(*puffs, paint=lit(wool), shade=shade, rim=rim)
    for _ in range(20):
        x, y = c.random.uniform(-0.33, 0.3), c.random.uniform(-0.66, -0.36)
        curl = ellipse(x, y, 0.045, start=200, end=350, steps=10)
        c.fill(ribbon(curl, 0.006), paint=mix(wool, "#4a3a50", 0.35), alpha=0.6)
    c.fill(
        blob((0.3, -0.76), (0.2, -0.7), (0.26, -0.64), (0.4, -0.7)),
        paint=mix(face, "#ffffff", 0.1),
        rim=rim,
    )
    c.fill(
        blob(
            (0.32, -0.78),
            (0.46, -0.86),
            (0.58, -0.78),
            (0.64, -0.6),
            (0.58, -0.5),
            (0.46, -0.54),
            (0.36, -0.62),
        ),
        paint=lit(face),
        rim=rim,
        shade=("#000000", 0.05, 0.04, 0.5),
    )
    c.fill(
        ellipse(0.34, -0.84, 0.1, 0.08),
        ellipse(0.42, -0.88, 0.09, 0.07),
        ellipse(0.28, -0.8, 0.08),
        paint=lit(wool),
        rim=rim,
    )
    c.fill(ellipse(0.5, -0.7, 0.03), paint="#fdf6e8")
    c.fill(ellipse(0.508, -0.698, 0.016), paint="#0e0a14")


def dragon(c, *, skin, wing=None, rim=None):
    """A small dragon on the wing, as wide as it is tall."""
    wing = wing or mix(skin, "#ff9d5c", 0.5)
    shade = ("#180a20", 0.06, 0.05, 0.5)
    c.fill(
        blob(
            (-0.05, -0.55),
            (-0.2, -0.95),
            (-0.62, -1.02),
            (-0.5, -0.86),
            (-0.52, -0.72),
            (-0.34, -0.7),
            (-0.3, -0.56),
            (-0.16, -0.52),
        ),
        paint=[mix(wing, "#000000", 0.3), mix(wing, "#000000", 0.5)],
        rim=rim,
    )
    tail = blob(
        (-0.1, -0.4), (-0.35, -0.28), (-0.55, -0.3), (-0.72, -0.16), closed=False
    )
    c.fill(ribbon(tail, 0.09, 0.05, 0.03, 0.01), paint=lit(skin), rim=rim)
    c.fill([(-0.69, -0.2), (-0.84, -0.1), (-0.7, -0.09)], paint=wing, rim=rim)
    c.fill(
        blob(
            (-0.2, -0.48),
            (0.05, -0.58),
            (0.26, -0.52),
            (0.22, -0.34),
            (0.0, -0.26),
            (-0.18, -0.32),
        ),
        paint=lit(skin),
        rim=rim,
        shade=shade,
    )
    for x in (-0.06, 0.14):
        c.fill(limb(x, -0.33, 0.05, x - 0.07, -0.2, 0.025), paint=skin, rim=rim)
    neck = blob((0.16, -0.46), (0.34, -0.5), (0.4, -0.66), closed=False)
    c.fill(ribbon(neck, 0.1, 0.07, 0.06), paint=lit(skin), rim=rim)
    c.fill(
        [(0.36, -0.76), (0.22, -0.88), (0.42, -0.8)],
        [(0.42, -0.78), (0.34, -0.93), (0.48, -0.8)],
        paint="#e9d3a2",
        rim=rim,
    )
    c.fill(
        blob(
            (0.33, -0.7),
            (0.42, -0.8),
            (0.56, -0.77),
            (0.74, -0.68),
            (0.76, -0.62),
            (0.58, -0.58),
            (0.4, -0.58),
        ),
        paint=lit(skin),
        rim=rim,
        shade=shade,
    )
    c.fill(ellipse(0.53, -0.7, 0.035, 0.03), paint="#ffd35c")
    c.fill(ellipse(0.54, -0.7, 0.012, 0.025), paint="#1a0f14")
    near = blob(
        (0.06, -0.52),
        (0.1, -0.95),
        (-0.2, -1.3),
        (-0.22, -1.08),
        (-0.4, -1.0),
        (-0.34, -0.86),
        (-0.42, -0.68),
        (-0.2, -0.62),
        (-0.1, -0.5),
    )
    c.fill(near, paint=[wing, mix(wing, "#000000", 0.35)], rim=rim, shade=shade)
    for tip in ((-0.2, -1.28), (-0.39, -1.0), (-0.41, -0.69)):
        c.fill(
            ribbon(
                blob(
                    (0.05, -0.54),
                    ((0.05 + tip[0]) / 2 + 0.07, (-0.54 + tip[1]) / 2 - 0.05),
                    tip,
                    closed=False,
                ),
                0.012,
                0.004,
            ),
            paint=mix(skin, "#000000", 0.2),
        )
