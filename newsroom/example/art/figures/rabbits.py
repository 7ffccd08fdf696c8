"""The rabbit of the meadow."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures.light import lit
from newsroom.example.art.shapes import blob, box, ellipse, limb, moved, ribbon


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
