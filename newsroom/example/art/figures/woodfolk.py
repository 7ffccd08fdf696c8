"""What lives under the trees."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures.light import lit
from newsroom.example.art.shapes import blob, ellipse, limb, ribbon


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
