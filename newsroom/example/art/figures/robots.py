"""Machines that walk and look."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures.light import lit
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


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
