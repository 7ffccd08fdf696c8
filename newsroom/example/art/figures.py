"""The people, animals and machines of the pictures.

Each is drawn standing on (0, 0) of the canvas's current place, one unit tall, facing
right; `Canvas.place` puts it where it belongs.
"""

from newsroom.example.art.canvas import mix
from newsroom.example.art.shapes import blob, box, ellipse, limb, moved, ribbon


def lit(colour, amount=0.25):
    """From the colour, a little lighter, to the colour, a little darker."""
    return [
        mix(colour, "#ffffff", amount * 0.55),
        colour,
        mix(colour, "#0a0820", amount),
    ]


def hooded_girl(
    c, *, coat, hood=None, skin="#e8b592", legs="#2a2540", rim=None, back=False
):
    """A girl in a hooded jacket and boots; seen from behind with `back`."""
    hood = hood or mix(coat, "#000000", 0.15)
    shade = ("#0c0820", 0.06, 0.03, 0.55)
    for x in (-0.07, 0.06):
        c.fill(limb(x, -0.4, 0.062, x * 1.15, -0.08, 0.045), paint=legs, rim=rim)
        boot = blob(
            (x * 1.15 - 0.05, -0.11),
            (x * 1.15 + 0.05, -0.11),
            (x * 1.15 + 0.09, -0.03),
            (x * 1.15 + 0.08, 0.0),
            (x * 1.15 - 0.05, 0.0),
        )
        c.fill(boot, paint=mix(legs, "#000000", 0.35), rim=rim)
    body = blob(
        (-0.1, -0.7),
        (0.1, -0.7),
        (0.155, -0.52),
        (0.15, -0.34),
        (-0.15, -0.34),
        (-0.155, -0.52),
    )
    c.fill(
        limb(-0.13, -0.64, 0.055, -0.17, -0.38, 0.045), paint=lit(coat, 0.4), rim=rim
    )
    c.fill(body, paint=lit(coat), shade=shade, rim=rim)
    c.fill(
        limb(0.13, -0.64, 0.055, 0.18, -0.4, 0.045),
        paint=lit(coat, 0.3),
        rim=rim,
        shade=shade,
    )
    c.fill(ellipse(0.185, -0.37, 0.035), paint=skin)
    if not back:
        c.fill(box(0, -0.51, 0.008, 0.32), paint=mix(coat, "#000000", 0.4))
    cowl = blob(
        (-0.17, -0.72),
        (-0.19, -0.86),
        (-0.1, -0.99),
        (0.06, -1.0),
        (0.165, -0.89),
        (0.16, -0.73),
        (0.0, -0.66),
    )
    c.fill(cowl, paint=lit(hood), shade=shade, rim=rim)
    if back:
        c.fill(
            ribbon(
                blob((0.0, -0.98), (-0.02, -0.85), (0.0, -0.7), closed=False), 0.003
            ),
            paint=mix(hood, "#000000", 0.35),
        )
        return
    c.fill(
        blob(
            (-0.09, -0.75),
            (-0.1, -0.86),
            (-0.02, -0.93),
            (0.1, -0.92),
            (0.145, -0.82),
            (0.11, -0.73),
            (0.02, -0.7),
        ),
        paint=mix(hood, "#000000", 0.55),
    )
    c.fill(
        blob(
            (-0.06, -0.77),
            (-0.06, -0.85),
            (0.02, -0.9),
            (0.11, -0.88),
            (0.125, -0.8),
            (0.08, -0.73),
            (0.0, -0.72),
        ),
        paint=lit(skin, 0.2),
    )
    c.fill(
        blob(
            (-0.07, -0.8),
            (-0.06, -0.9),
            (0.04, -0.93),
            (0.13, -0.88),
            (0.06, -0.86),
            (0.0, -0.85),
        ),
        paint="#241a2c",
    )
    for x in (0.035, 0.095):
        c.fill(ellipse(x, -0.815, 0.012, 0.018), paint="#1c1420")
    c.fill(ribbon([(0.045, -0.755), (0.09, -0.757)], 0.004), paint="#8c4a48")


def robot(c, *, shell, dark="#1b2030", glow="#7df3ff", rim=None, heavy=True, mark=None):
    """A big friendly-looking machine with a round head and a lit visor."""
    shade = ("#0a0c1c", 0.09, 0.05, 0.6)
    seam = mix(shell, "#000000", 0.45)
    wide = 1.0 if heavy else 0.78
    for side in (-1, 1):
        x = 0.13 * side * wide
        c.fill(limb(x, -0.36, 0.05, x * 1.15, -0.2, 0.045), paint=dark)
        c.fill(
            box(x * 1.2, -0.13, 0.15, 0.2, 0.05), paint=lit(shell), shade=shade, rim=rim
        )
        c.fill(box(x * 1.2, -0.15, 0.15, 0.008), paint=seam)
        c.fill(
            blob(
                (x * 1.2 - 0.1, -0.0),
                (x * 1.2 - 0.08, -0.06),
                (x * 1.2 + 0.06, -0.07),
                (x * 1.2 + 0.12, -0.02),
                (x * 1.2 + 0.11, 0.0),
            ),
            paint=lit(mix(shell, dark, 0.55)),
            rim=rim,
        )
    c.fill(limb(-0.27 * wide, -0.62, 0.05, -0.33 * wide, -0.42, 0.045), paint=dark)
    c.fill(box(0, -0.38, 0.26 * wide, 0.1, 0.03), paint=dark)
    chest = blob(
        (-0.2 * wide, -0.76),
        (0.0, -0.79),
        (0.2 * wide, -0.76),
        (0.25 * wide, -0.62),
        (0.17 * wide, -0.44),
        (0.0, -0.4),
        (-0.17 * wide, -0.44),
        (-0.25 * wide, -0.62),
    )
    c.fill(chest, paint=lit(shell), shade=("#0a0c1c", 0.12, 0.08, 0.6), rim=rim)
    c.fill(
        ribbon(
            blob((-0.22 * wide, -0.56), (0, -0.52), (0.22 * wide, -0.56), closed=False),
            0.004,
        ),
        paint=seam,
    )
    c.fill(ribbon([(0, -0.525), (0, -0.41)], 0.003), paint=seam)
    c.fill(ellipse(0.0, -0.65, 0.055), paint=dark)
    c.fill(ellipse(0.0, -0.65, 0.04), paint=[mix(glow, "#ffffff", 0.6), glow])
    c.glow(0.0, -0.65, 0.2, glow, 0.55)
    if mark:
        c.fill(ellipse(0.13 * wide, -0.7, 0.022), paint=mark)
    for side in (-1, 1):
        x = 0.27 * side * wide
        c.fill(
            ellipse(x, -0.7, 0.085 * wide, 0.08), paint=lit(shell), shade=shade, rim=rim
        )
        c.fill(limb(x * 1.12, -0.62, 0.035, x * 1.26, -0.5, 0.035), paint=dark)
        c.fill(
            limb(x * 1.26, -0.47, 0.065 * wide, x * 1.24, -0.33, 0.055 * wide),
            paint=lit(shell),
            shade=shade,
            rim=rim,
        )
        c.fill(
            ribbon([(x * 1.26 - 0.06, -0.42), (x * 1.26 + 0.06, -0.42)], 0.004),
            paint=seam,
        )
        for finger in (-0.03, 0.0, 0.03):
            c.fill(
                limb(
                    x * 1.24 + finger,
                    -0.29,
                    0.018,
                    x * 1.23 + finger * 1.2,
                    -0.23,
                    0.014,
                ),
                paint=dark,
            )
    c.fill(limb(0, -0.8, 0.05, 0, -0.84, 0.05), paint=dark)
    robot_head(c, shell=shell, dark=dark, glow=glow, rim=rim, x=0.0, y=-0.9, size=0.115)


def robot_head(c, *, shell, dark, glow, rim=None, x=0.0, y=0.0, size=0.5, mood="calm"):
    """A round head of radius `size` with a dark visor and two lit eyes."""
    s = size
    seam = mix(shell, "#000000", 0.4)
    for side in (-1, 1):
        c.fill(
            ellipse(x + side * s * 1.0, y + s * 0.05, s * 0.2, s * 0.33),
            paint=lit(mix(shell, dark, 0.5)),
            rim=rim,
        )
    skull = blob(
        (x - s * 0.98, y + s * 0.05),
        (x - s * 0.8, y - s * 0.62),
        (x, y - s * 0.95),
        (x + s * 0.8, y - s * 0.62),
        (x + s * 0.98, y + s * 0.05),
        (x + s * 0.72, y + s * 0.66),
        (x, y + s * 0.86),
        (x - s * 0.72, y + s * 0.66),
    )
    c.fill(
        skull, paint=lit(shell), shade=("#0a0c1c", s * 0.35, s * 0.25, 0.62), rim=rim
    )
    c.fill(
        ribbon(
            blob(
                (x - s * 0.3, y - s * 0.88),
                (x - s * 0.26, y - s * 0.6),
                (x - s * 0.28, y - s * 0.5),
                closed=False,
            ),
            s * 0.012,
        ),
        paint=seam,
    )
    c.fill(
        ribbon(
            blob(
                (x + s * 0.3, y - s * 0.88),
                (x + s * 0.26, y - s * 0.6),
                (x + s * 0.28, y - s * 0.5),
                closed=False,
            ),
            s * 0.012,
        ),
        paint=seam,
    )
    visor = blob(
        (x - s * 0.76, y),
        (x - s * 0.62, y - s * 0.42),
        (x, y - s * 0.52),
        (x + s * 0.62, y - s * 0.42),
        (x + s * 0.76, y),
        (x + s * 0.56, y + s * 0.46),
        (x, y + s * 0.56),
        (x - s * 0.56, y + s * 0.46),
    )
    c.fill(
        visor,
        paint=[mix(dark, glow, 0.16), dark, "#05060d"],
        rim=(mix(dark, "#ffffff", 0.5), s * 0.0, s * 0.05, 0.5),
    )
    for side in (-1, 1):
        eye = ellipse(x + side * s * 0.3, y + s * 0.0, s * 0.13, s * 0.17)
        if mood == "stern":
            eye = [
                (x + side * s * 0.46, y - s * 0.1),
                (x + side * s * 0.14, y + s * 0.04),
                (x + side * s * 0.18, y + s * 0.14),
                (x + side * s * 0.44, y + s * 0.08),
            ]
        c.fill(eye, paint=[mix(glow, "#ffffff", 0.75), glow])
        c.glow(x + side * s * 0.3, y, s * 0.75, glow, 0.5)
    c.fill(
        blob(
            (x - s * 0.55, y - s * 0.34),
            (x - s * 0.1, y - s * 0.45),
            (x - s * 0.18, y - s * 0.36),
            (x - s * 0.5, y - s * 0.22),
        ),
        paint="#ffffff",
        alpha=0.25,
        blur=s * 0.02,
    )


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


def rabbit(c, *, fur, belly=None, rim=None):
    """A very big rabbit, full of goodwill."""
    belly = belly or mix(fur, "#ffffff", 0.5)
    shade = ("#241a30", 0.1, 0.08, 0.5)
    for side in (-1, 1):
        ear = blob(
            (side * 0.04, -0.8),
            (side * 0.1, -0.98),
            (side * 0.17, -1.12),
            (side * 0.19, -0.98),
            (side * 0.13, -0.8),
        )
        c.fill(ear, paint=lit(fur), rim=rim, shade=shade)
        c.fill(
            moved(ear, size=0.72, x=side * 0.028, y=-0.265), paint="#e7a3a0", alpha=0.8
        )
    for side in (-1, 1):
        c.fill(
            blob(
                (side * 0.06, -0.08),
                (side * 0.2, -0.12),
                (side * 0.34, -0.05),
                (side * 0.33, 0.0),
                (side * 0.06, 0.0),
            ),
            paint=lit(mix(fur, "#ffffff", 0.2)),
            rim=rim,
        )
    c.fill(
        blob(
            (0, -0.62),
            (0.2, -0.56),
            (0.34, -0.3),
            (0.28, -0.08),
            (0, -0.02),
            (-0.28, -0.08),
            (-0.34, -0.3),
            (-0.2, -0.56),
        ),
        paint=lit(fur),
        shade=("#241a30", 0.16, 0.1, 0.55),
        rim=rim,
    )
    c.fill(
        blob(
            (0, -0.5),
            (0.16, -0.4),
            (0.2, -0.2),
            (0, -0.06),
            (-0.2, -0.2),
            (-0.16, -0.4),
        ),
        paint=lit(belly, 0.15),
        blur=0.012,
    )
    for side in (-1, 1):
        c.fill(
            limb(side * 0.21, -0.5, 0.06, side * 0.27, -0.26, 0.05),
            paint=lit(fur),
            rim=rim,
            shade=shade,
        )
    c.fill(
        blob(
            (0, -0.88),
            (0.16, -0.84),
            (0.25, -0.68),
            (0.17, -0.55),
            (0, -0.51),
            (-0.17, -0.55),
            (-0.25, -0.68),
            (-0.16, -0.84),
        ),
        paint=lit(fur),
        shade=shade,
        rim=rim,
    )
    c.fill(
        blob(
            (-0.12, -0.64),
            (0, -0.68),
            (0.12, -0.64),
            (0.09, -0.56),
            (0, -0.53),
            (-0.09, -0.56),
        ),
        paint=lit(belly, 0.15),
    )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.095, -0.72, 0.042, 0.052), paint="#fffaf0")
        c.fill(ellipse(side * 0.085, -0.712, 0.024, 0.032), paint="#2a1c20")
        c.fill(ellipse(side * 0.085 + 0.008, -0.724, 0.008), paint="#ffffff")
        c.fill(
            ribbon(
                blob(
                    (side * 0.05, -0.785),
                    (side * 0.1, -0.8),
                    (side * 0.15, -0.775),
                    closed=False,
                ),
                0.008,
            ),
            paint=mix(fur, "#000000", 0.45),
        )
    c.fill(blob((-0.03, -0.66), (0.03, -0.66), (0, -0.62)), paint="#d97b80")
    c.fill(
        box(-0.011, -0.572, 0.02, 0.035, 0.005),
        box(0.011, -0.572, 0.02, 0.035, 0.005),
        paint="#ffffff",
    )
    c.fill(
        ribbon(
            blob(
                (-0.07, -0.6),
                (-0.03, -0.585),
                (0, -0.6),
                (0.03, -0.585),
                (0.07, -0.6),
                closed=False,
            ),
            0.004,
        ),
        paint="#5b3b40",
    )


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


def wanderer(
    c, *, cloak, legs="#2b2530", hair="#a03a22", skin="#e0aa86", spear=True, rim=None
):
    """A young woman in a cloak, a spear in her hand, seen from the side."""
    shade = ("#140c1c", 0.07, 0.04, 0.55)
    if spear:
        c.fill(ribbon([(0.24, 0.02), (0.31, -1.32)], 0.011), paint="#4a3628", rim=rim)
        c.fill(
            [(0.285, -1.3), (0.312, -1.48), (0.342, -1.3), (0.312, -1.27)],
            paint=["#f4f1ea", "#8f9098"],
            rim=rim,
        )
    for x, lean in ((-0.05, -0.07), (0.06, 0.07)):
        c.fill(limb(x, -0.45, 0.06, x + lean, -0.06, 0.04), paint=legs, rim=rim)
        c.fill(
            blob(
                (x + lean - 0.05, -0.12),
                (x + lean + 0.05, -0.12),
                (x + lean + 0.1, -0.02),
                (x + lean - 0.05, 0.0),
            ),
            paint=mix(legs, "#000000", 0.3),
            rim=rim,
        )
    c.fill(
        blob(
            (-0.1, -0.8),
            (0.09, -0.8),
            (0.14, -0.6),
            (0.17, -0.36),
            (0.02, -0.32),
            (-0.2, -0.3),
            (-0.32, -0.22),
            (-0.2, -0.55),
        ),
        paint=lit(cloak, 0.35),
        shade=shade,
        rim=rim,
    )
    c.fill(
        ribbon([(-0.1, -0.55), (0.13, -0.52)], 0.02), paint=mix(cloak, "#000000", 0.5)
    )
    c.fill(
        limb(0.06, -0.74, 0.05, 0.14, -0.58, 0.042),
        limb(0.14, -0.58, 0.042, 0.26, -0.62, 0.03),
        paint=lit(cloak, 0.25),
        rim=rim,
    )
    c.fill(ellipse(0.27, -0.62, 0.034), paint=skin)
    c.fill(limb(0, -0.8, 0.045, 0.01, -0.87, 0.04), paint=mix(skin, "#4a2020", 0.3))
    c.fill(
        blob(
            (-0.1, -0.92),
            (-0.08, -1.02),
            (0.02, -1.05),
            (0.1, -0.99),
            (0.12, -0.92),
            (0.08, -0.84),
            (0.0, -0.82),
        ),
        paint=lit(skin, 0.2),
        rim=rim,
    )
    c.fill(
        blob(
            (-0.14, -0.84),
            (-0.15, -0.98),
            (-0.06, -1.09),
            (0.07, -1.08),
            (0.13, -0.99),
            (0.04, -0.99),
            (0.0, -0.93),
            (-0.04, -0.83),
        ),
        paint=lit(hair, 0.3),
        rim=rim,
    )
    c.fill(ellipse(0.08, -0.93, 0.01, 0.014), paint="#1c1218")
    c.fill(
        blob((-0.14, -0.8), (0.0, -0.84), (0.12, -0.8), (0.1, -0.73), (-0.12, -0.73)),
        paint=mix(cloak, "#ffffff", 0.12),
        rim=rim,
    )


def toadstool(c, *, cap, stem="#efe3c8", spots="#fff3d6", rim=None, glow=None):
    """A toadstool one unit tall."""
    c.fill(
        blob(
            (-0.12, -0.6),
            (0.12, -0.6),
            (0.11, -0.3),
            (0.18, 0.0),
            (-0.18, 0.0),
            (-0.11, -0.3),
        ),
        paint=[mix(stem, "#000000", 0.35), stem],
        rim=rim,
    )
    c.fill(
        ellipse(0, -0.58, 0.38, 0.09),
        paint=[mix(cap, "#000000", 0.65), mix(stem, "#000000", 0.35)],
    )
    c.fill(
        blob(
            (-0.44, -0.56),
            (-0.38, -0.82),
            (-0.15, -0.99),
            (0.15, -0.99),
            (0.38, -0.82),
            (0.44, -0.56),
            (0.2, -0.63),
            (-0.2, -0.63),
        ),
        paint=lit(cap),
        shade=("#12081c", 0.12, 0.1, 0.6),
        rim=rim,
    )
    for x, y, r in (
        (-0.2, -0.78, 0.06),
        (0.05, -0.88, 0.07),
        (0.24, -0.72, 0.055),
        (-0.02, -0.7, 0.04),
        (-0.33, -0.66, 0.035),
    ):
        c.fill(ellipse(x, y, r, r * 0.8), paint=spots, alpha=0.9)
    if glow:
        c.glow(0, -0.55, 0.7, glow, 0.5)


def sprite(c, *, body="#86b84a", cap="#c9382e", rim=None, stare=False):
    """A forest sprite under a mushroom cap."""
    for side in (-1, 1):
        c.fill(
            limb(side * 0.08, -0.15, 0.06, side * 0.12, -0.03, 0.055),
            paint=mix(body, "#000000", 0.2),
            rim=rim,
        )
        arm = limb(side * 0.18, -0.38, 0.045, side * 0.32, -0.26, 0.04)
        c.fill(arm, paint=body, rim=rim)
    c.fill(
        blob(
            (-0.2, -0.5),
            (0.2, -0.5),
            (0.24, -0.25),
            (0.15, -0.08),
            (-0.15, -0.08),
            (-0.24, -0.25),
        ),
        paint=lit(body),
        shade=("#0c1408", 0.1, 0.08, 0.6),
        rim=rim,
    )
    c.fill(
        blob(
            (-0.26, -0.56),
            (0.0, -0.8),
            (0.26, -0.56),
            (0.2, -0.42),
            (0, -0.37),
            (-0.2, -0.42),
        ),
        paint=lit(mix(body, "#ffffff", 0.15)),
        rim=rim,
    )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.1, -0.54, 0.07, 0.08), paint="#fff8e6")
        pupil = 0.02 if stare else 0.045
        c.fill(ellipse(side * 0.09, -0.535, pupil, pupil * 1.2), paint="#170d16")
        c.fill(ellipse(side * 0.09 + 0.012, -0.555, pupil * 0.3), paint="#ffffff")
    c.fill(
        ribbon(blob((-0.07, -0.44), (0, -0.42), (0.07, -0.44), closed=False), 0.008),
        paint="#2c3a18",
    )
    c.fill(
        blob(
            (-0.4, -0.62),
            (-0.34, -0.86),
            (-0.1, -1.0),
            (0.1, -1.0),
            (0.34, -0.86),
            (0.4, -0.62),
            (0.18, -0.7),
            (-0.18, -0.7),
        ),
        paint=lit(cap),
        shade=("#12081c", 0.1, 0.08, 0.6),
        rim=rim,
    )
    for x, y, r in ((-0.18, -0.84, 0.05), (0.06, -0.9, 0.06), (0.24, -0.77, 0.045)):
        c.fill(ellipse(x, y, r, r * 0.8), paint="#fff0d2")
