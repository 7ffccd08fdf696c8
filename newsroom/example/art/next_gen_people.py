"""Portraits of Mai and her mother, of Next Gen."""

from newsroom.example.art import clothes, people, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.people import mirrored, shadow, smooth
from newsroom.example.art.shapes import blob, box, ellipse, ribbon


@picture("mai-su-portrait", "portrait", focal=(0.48, 0.44))
def mai_su(c):
    c.sky((0, "#1b0f3f"), (0.45, "#6a1f6e"), (0.75, "#e2506a"), (1, "#ffab6a"))
    c.glow(0.1, 0.75, 0.8, "#ff9a5c", 0.8)
    c.cloud("#ff9ab0", 0.4, top=0.1, foot=1.0, coarse=3, stretch=2)
    scenery.skyline(
        c,
        1.3,
        ["#8a2a70", "#e0607a"],
        heights=(0.5, 1.0),
        widths=(0.08, 0.16),
        lamps=("#ffd9a0", "#7df3ff"),
        lit=0.3,
    )
    c.haze("#c43a7a", (0.3, 0), (1.25, 0.5))
    scenery.bokeh(
        c,
        22,
        ["#ffb45c", "#5fe8ff", "#ff5c8a"],
        top=0.3,
        foot=1.2,
        size=0.06,
        alpha=0.45,
    )
    rim = ("#ffc98a", -0.02, -0.006, 1.2)
    cool = ("#5fe0ff", 0.014, -0.002, 0.9)
    skin, hair = "#f0bd98", "#1d1526"
    c.place(0.49, 0.55, 0.58)
    back = mirrored("0,-0.8 0.36,-0.72 0.6,-0.36 0.6,0.14 0.46,0.56 0.2,0.8")
    clothes.shoulders(c, lit("#2f7fb8", 0.5), width=0.78, rim=rim)
    c.fill(back, paint=lit("#f2b632", 0.4), rim=rim, shade=shadow(0.6, 0.2, "#5a1a3a"))
    inner = mirrored("0,-0.66 0.3,-0.58 0.475,-0.3 0.46,0.12 0.34,0.5 0.1,0.68")
    c.fill(inner, paint=["#6a2a3a", "#3a1430"], rim=("#ffd98a", -0.0, 0.012, 0.6))
    bob = mirrored("0,-0.57 0.3,-0.5 0.43,-0.2 0.42,0.2 0.37,0.42 0.2,0.38")
    c.fill(bob, paint=[mix(hair, "#6a4a9a", 0.35), hair])
    people.neck(c, skin, foot=0.66)
    people.face(c, skin, ears=0, wide=0.36, jaw=0.25)
    people.blush(c, "#f0605c", look=0.03)
    people.eyes(c, "#7a4a26", look=0.03, size=0.088, skin=skin, gaze=0.3, lid=0.12)
    people.brows(c, hair, look=0.03, y=-0.105, tilt=0.026, thick=0.02)
    people.nose(c, skin, look=0.045, size=0.042)
    people.mouth(c, look=0.04, smile=-0.004, tilt=0.03, width=0.075)
    fringe = smooth(
        "-0.41,0.16 -0.43,-0.2 -0.3,-0.5 0,-0.59 0.3,-0.5 0.42,-0.22 "
        "0.4,0.14 0.335,-0.02 0.3,-0.17 0.2,-0.14 0.12,-0.2 "
        "0.02,-0.13 -0.1,-0.2 -0.18,-0.12 -0.29,-0.15 -0.34,0"
    )
    c.fill(
        fringe,
        paint=[mix(hair, "#7a5aaa", 0.4), hair],
        rim=("#ff9a8a", -0.01, -0.012, 0.8),
    )
    for x in (-0.22, -0.08, 0.1):
        c.fill(
            ribbon(
                blob((x * 0.6, -0.52), (x, -0.38), (x * 1.1, -0.2), closed=False),
                0.002,
                0.008,
                0.002,
            ),
            paint="#8a6ac0",
            alpha=0.6,
        )
    # The jacket closes in front of the hood.
    for side in (-1, 1):
        c.fill(
            blob(
                (0.0, 0.86),
                (side * 0.2, 0.78),
                (side * 0.48, 0.52),
                (side * 0.62, 0.62),
                (side * 0.56, 0.82),
                (side * 0.2, 1.06),
                (0.0, 1.1),
            ),
            paint=lit("#e2a020", 0.4),
            rim=rim if side < 0 else cool,
            shade=shadow(0.4),
        )
        c.fill(
            ribbon(
                blob(
                    (side * 0.1, 0.92),
                    (side * 0.13, 1.08),
                    (side * 0.11, 1.24),
                    closed=False,
                ),
                0.012,
            ),
            paint="#fff3d6",
        )
    c.fill(box(0, 1.35, 0.014, 0.6), paint="#12365a")
    c.home().bloom(strength=0.35)


@picture("molly-portrait", "portrait", focal=(0.52, 0.42))
def molly(c):
    c.sky((0, "#ffd9a0"), (0.5, "#ffb27a"), (1, "#d8607a"))
    c.fill(box(0.2, 0.42, 0.5, 0.72, 0.25), paint=["#8fe0e0", "#ffe9c0"])
    c.fill(box(0.2, 0.42, 0.016, 0.72), box(0.2, 0.46, 0.5, 0.016), paint="#fff3dc")
    c.glow(0.2, 0.4, 0.7, "#fff0c0", 0.6)
    for x, y, r, leaf in (
        (0.92, 0.66, 0.22, "#2a9a78"),
        (0.84, 0.58, 0.2, "#3fb88a"),
        (0.99, 0.5, 0.2, "#1d7a6a"),
    ):
        for turn in range(-60, 61, 30):
            c.place(x, y + 0.14, r * 1.9, turn=turn)
            c.fill(
                smooth("0,0 0.11,-0.45 0,-1 -0.11,-0.45"),
                paint=lit(leaf),
                rim=("#d8ffb0", -0.02, -0.01, 0.5),
            )
    c.home()
    c.cloud("#fff0d0", 0.35, top=0.0, foot=1.2, coarse=2)
    rim = ("#fff2cc", -0.02, -0.008, 1.1)
    skin, hair = "#f2c29c", "#4a2436"
    c.place(0.53, 0.54, 0.56)
    mane = mirrored("0,-0.68 0.34,-0.6 0.52,-0.28 0.5,0.1 0.56,0.42 0.42,0.66 0.2,0.6")
    c.fill(
        mane, paint=[mix(hair, "#c0506a", 0.3), hair], rim=rim, shade=shadow(0.5, 0.14)
    )
    clothes.shoulders(c, lit("#3a7fb0", 0.4), width=0.68, rim=rim)
    people.neck(c, skin, foot=0.7)
    people.face(c, skin, ears=0.06, wide=0.36, jaw=0.25, rim=None)
    people.blush(c, "#f2606c", look=-0.03, strength=0.5)
    people.eyes(c, "#5a3a2a", look=-0.03, size=0.078, skin=skin, gaze=-0.3)
    people.brows(c, hair, look=-0.03, y=-0.15, arch=0.045, tilt=-0.008)
    people.nose(c, skin, look=-0.045, size=0.045)
    people.grin(c, look=-0.035, width=0.135, open_=0.085)
    sweep = smooth(
        "-0.44,0.12 -0.46,-0.24 -0.28,-0.56 0.04,-0.66 0.34,-0.54 "
        "0.46,-0.24 0.44,0.12 0.37,-0.06 0.28,-0.24 0.12,-0.38 "
        "-0.12,-0.28 -0.3,-0.12 -0.37,0.02"
    )
    c.fill(sweep, paint=[mix(hair, "#d0606a", 0.4), hair], shade=shadow(0.4))
    for a, b in ((0.1, -0.34), (0.16, -0.2), (0.04, -0.42)):
        c.fill(
            ribbon(
                blob((a, -0.58), (-0.08, b - 0.16), (-0.34, b + 0.1), closed=False),
                0.002,
                0.009,
                0.002,
            ),
            paint="#e08a7a",
            alpha=0.5,
        )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.395, 0.2, 0.035), paint=["#ffe98a", "#e0902a"])
    clothes.scarf(c, "#ff3f7a", "#ffd23f", rim)
    c.home().bloom(strength=0.25)
