"""The crew of Wing It!, face to face."""

from newsroom.example.art import scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


@picture("cat-portrait", "portrait", focal=(0.5, 0.46))
def cat(c):
    c.sky("#3f6ad8", "#7fb4f2", "#ffe0a8")
    scenery.cumulus(c, 0.8, 1.0, 0.6, "#fff6e6", alpha=0.9)
    rim = ("#fff4d0", 0.012, -0.006, 1.1)
    shade = ("#2a1030", 0.09, 0.06, 0.5)
    coat = "#e8843c"
    c.place(0.5, 0)
    c.fill(
        blob((0, 0.8), (0.22, 0.86), (0.34, 1.4), (-0.34, 1.4), (-0.22, 0.86)),
        paint=lit("#37507a"),
        shade=shade,
        rim=rim,
    )
    c.fill(box(0.0, 1.14, 0.2, 0.16, 0.02), paint="#2a3c60")
    c.fill(limb(0.06, 1.0, 0.014, 0.06, 1.12, 0.014), paint="#c8ccd4")
    for side in (-1, 1):
        c.fill(
            [(side * 0.28, 0.46), (side * 0.3, 0.14), (side * 0.06, 0.32)],
            paint=lit(coat),
            rim=rim,
            shade=shade,
        )
        c.fill(
            [(side * 0.25, 0.41), (side * 0.265, 0.22), (side * 0.13, 0.33)],
            paint="#f4b8a8",
        )
    head = blob(
        (0, 0.3),
        (0.2, 0.35),
        (0.3, 0.52),
        (0.36, 0.68),
        (0.2, 0.82),
        (0, 0.86),
        (-0.2, 0.82),
        (-0.36, 0.68),
        (-0.3, 0.52),
        (-0.2, 0.35),
    )
    c.fill(head, paint=lit(coat), shade=shade, rim=rim)
    for x, turn in ((0, 0), (-0.07, -0.03), (0.07, 0.03)):
        c.fill(
            blob((x - 0.018, 0.31), (x + 0.018, 0.31), (x + turn, 0.42)),
            paint=mix(coat, "#5a1c10", 0.5),
        )
    c.fill(
        blob(
            (-0.15, 0.7), (0, 0.66), (0.15, 0.7), (0.1, 0.82), (0, 0.84), (-0.1, 0.82)
        ),
        paint="#fff0dc",
    )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.125, 0.58, 0.08, 0.075), paint="#f6ffb0")
        c.fill(ellipse(side * 0.115, 0.585, 0.024, 0.06), paint="#1c1424")
        c.fill(ellipse(side * 0.115 + 0.014, 0.56, 0.013), paint="#ffffff")
        c.fill(
            ellipse(side * 0.125, 0.575, 0.086, 0.08, start=195, end=345),
            paint=mix(coat, "#5a1c10", 0.2),
        )
        for dy in (-0.02, 0.01, 0.04):
            c.fill(
                ribbon(
                    [(side * 0.13, 0.74 + dy * 0.6), (side * 0.4, 0.72 + dy * 2)],
                    0.003,
                    0.001,
                ),
                paint="#fff8ec",
            )
    c.fill(blob((-0.035, 0.685), (0.035, 0.685), (0, 0.725)), paint="#d8607a")
    c.fill(
        ribbon(
            blob(
                (-0.07, 0.765),
                (-0.03, 0.775),
                (0, 0.745),
                (0.03, 0.775),
                (0.07, 0.765),
                closed=False,
            ),
            0.005,
        ),
        paint="#6a2c28",
    )
    c.fill(
        ribbon(blob((-0.27, 0.46), (0, 0.37), (0.27, 0.46), closed=False), 0.02),
        paint="#3a2c28",
    )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.11, 0.395, 0.085, 0.06), paint="#3a2c28", rim=rim)
        c.fill(ellipse(side * 0.11, 0.395, 0.062, 0.042), paint=["#c8f4ff", "#4a90b8"])


@picture("dog-portrait", "portrait", focal=(0.5, 0.46))
def dog(c):
    c.sky("#f26a4a", "#ffb45a", "#ffe8b0")
    scenery.stars(c, 30, foot=0.6, size=0.006)
    rim = ("#fff4d0", -0.012, -0.006, 1.1)
    shade = ("#3a1030", 0.09, 0.06, 0.5)
    coat = "#f0e2c8"
    c.place(0.5, 0)
    c.fill(
        blob((0, 0.8), (0.24, 0.88), (0.36, 1.4), (-0.36, 1.4), (-0.24, 0.88)),
        paint=lit("#f4f0ea"),
        shade=shade,
        rim=rim,
    )
    c.fill(
        blob(
            (-0.26, 0.84),
            (0, 0.94),
            (0.26, 0.84),
            (0.28, 0.93),
            (0, 1.04),
            (-0.28, 0.93),
        ),
        paint=lit("#c8ccd8"),
        rim=rim,
        shade=shade,
    )
    c.fill(ellipse(0.18, 1.14, 0.05), paint="#d8324a")
    head = blob(
        (0, 0.24),
        (0.2, 0.3),
        (0.26, 0.5),
        (0.22, 0.72),
        (0.12, 0.88),
        (-0.12, 0.88),
        (-0.22, 0.72),
        (-0.26, 0.5),
        (-0.2, 0.3),
    )
    c.fill(head, paint=lit(coat), shade=shade, rim=rim)
    c.fill(
        blob((0.02, 0.27), (0.18, 0.3), (0.25, 0.5), (0.18, 0.64), (0.04, 0.56)),
        paint=lit("#8a5634", 0.3),
    )
    for side in (-1, 1):
        ear = blob(
            (side * 0.15, 0.28),
            (side * 0.3, 0.32),
            (side * 0.4, 0.56),
            (side * 0.36, 0.76),
            (side * 0.26, 0.66),
            (side * 0.22, 0.44),
        )
        c.fill(ear, paint=lit("#8a5634"), rim=rim, shade=shade)
    c.fill(
        blob(
            (-0.16, 0.7), (0, 0.6), (0.16, 0.7), (0.14, 0.84), (0, 0.88), (-0.14, 0.84)
        ),
        paint="#fffaf0",
    )
    c.fill(
        blob((-0.1, 0.79), (0, 0.82), (0.1, 0.79), (0.06, 0.9), (-0.06, 0.9)),
        paint="#5a1c28",
    )
    c.fill(
        blob(
            (-0.045, 0.84), (0.055, 0.84), (0.06, 0.97), (0.005, 1.01), (-0.045, 0.96)
        ),
        paint=["#f08a94", "#d8566a"],
    )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.105, 0.51, 0.066, 0.078), paint="#ffffff")
        c.fill(ellipse(side * 0.095, 0.5, 0.04, 0.05), paint="#241420")
        c.fill(ellipse(side * 0.095 + 0.014, 0.482, 0.015), paint="#ffffff")
    c.fill(
        blob((-0.065, 0.64), (0.065, 0.64), (0.04, 0.71), (-0.04, 0.71)),
        paint="#1c1018",
    )
    c.fill(ellipse(-0.02, 0.652, 0.018, 0.009), paint="#ffffff", alpha=0.6)
    c.home()
    c.fill(
        ellipse(0.5, 0.55, 0.46),
        paint="#bfeaff",
        alpha=0.12,
        rim=("#ffffff", -0.02, -0.01, 1.2),
    )
    c.fill(
        blob((0.16, 0.42), (0.26, 0.26), (0.4, 0.17), (0.3, 0.3), (0.2, 0.44)),
        paint="#ffffff",
        alpha=0.45,
        blur=0.01,
    )
