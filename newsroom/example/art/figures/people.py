"""Girls and travellers."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures.light import lit
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


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
