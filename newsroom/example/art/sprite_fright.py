"""Sprite Fright: mushrooms at night, some of which look back."""

from newsroom.example.art import figures, scenery
from newsroom.example.art.busts import bust
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, ellipse, limb

FACE = (0.5, 0.44)


@picture("sprite-fright-poster", "poster", focal=(0.5, 0.6))
def sprite_fright_poster(c):
    c.sky(
        (0, "#0a0a2c"),
        (0.4, "#1c3a5c"),
        (0.62, "#3f9a7a"),
        (0.75, "#b8e05a"),
        (1, "#0c1c1c"),
    )
    c.glow(0.5, 0.95, 0.75, "#c8ff5a", 0.75)
    scenery.stars(c, 80, foot=0.5)
    c.fill(ellipse(0.5, 0.4, 0.17), paint=["#f8ffd8", "#d8f08a"], blur=0.004)
    c.glow(0.5, 0.4, 0.5, "#e8ffa0", 0.5)
    for k in range(10):
        scenery.conifer(
            c, k * 0.115, 1.12, c.random.uniform(0.45, 0.8), ["#1c4a54", "#3f8a6a"]
        )
    c.haze("#a8e06a", (0.7, 0), (1.15, 0.4))
    c.cloud("#d8ff9a", 0.6, top=0.8, foot=1.25, coarse=3, stretch=3)
    for x in (-0.02, 0.13, 0.88, 1.02):
        scenery.trunk(
            c,
            x,
            1.4,
            0.09,
            ["#060c1c", "#0c2424"],
            boughs=5,
            rim=("#c8ff6a", 0.008 if x < 0.5 else -0.008, 0, 0.9),
            lean=0.04 if x > 0.5 else -0.04,
        )
    ground = blob(
        (-0.2, 1.16), (0.3, 1.2), (0.7, 1.18), (1.2, 1.14), (1.2, 1.7), (-0.2, 1.7)
    )
    c.fill(ground, paint=["#3f6a2c", "#0c1c18"], rim=("#d8ff7a", 0, -0.006, 1))
    for x, y, s, cap in (
        (0.16, 1.24, 0.2, "#c9382e"),
        (0.88, 1.26, 0.26, "#d8742c"),
        (0.73, 1.2, 0.1, "#c9382e"),
        (0.3, 1.2, 0.09, "#e0b43c"),
    ):
        c.place(x, y, s)
        figures.toadstool(c, cap=cap, rim=("#e8ff9a", 0.02, -0.03, 1))
    c.home()
    rim = ("#e8ff9a", 0.016, -0.016, 1.2)
    for x, y, s, body, cap in (
        (0.3, 1.36, 0.24, "#7ab04a", "#8a4ac0"),
        (0.72, 1.37, 0.26, "#a0b83c", "#e0802c"),
        (0.5, 1.42, 0.4, "#86b84a", "#c9382e"),
    ):
        c.fill(
            ellipse(x, y, s * 0.34, s * 0.05), paint="#04080a", alpha=0.6, blur=0.012
        )
        c.place(x, y, s)
        figures.sprite(c, body=body, cap=cap, rim=rim, stare=True)
        c.home()
    scenery.grass(c, 1.5, "#050f10", count=190, height=0.15)
    scenery.motes(c, 60, "#e8ff8a", size=0.008)
    c.bloom(strength=0.4)


@picture("sprite-fright-still", "still", focal=(0.4, 0.6))
def sprite_fright_still(c):
    c.sky((0, "#08102c"), (0.5, "#1c3a54"), (0.75, "#2c6a64"), (1, "#081414"))
    scenery.stars(c, 70, foot=0.4)
    for k in range(14):
        scenery.conifer(
            c, k * 0.12, 0.78, c.random.uniform(0.4, 0.7), ["#143044", "#24565a"]
        )
    c.cloud("#7ad0b0", 0.5, top=0.45, foot=0.95, coarse=3, stretch=3)
    for x in (0.12, 0.3, 1.32, 1.47):
        scenery.trunk(
            c,
            x,
            0.95,
            0.07,
            ["#050a18", "#0a1c20"],
            boughs=4,
            rim=("#8af0c0", 0.006, 0, 0.7),
        )
    beam = [(0.66, 0.62), (1.6, 0.36), (1.6, 0.98)]
    c.fill(beam, paint=["#6a6a3a", "#2a2c1c"], light=True, blur=0.02, across=True)
    ground = blob(
        (-0.2, 0.82), (0.4, 0.84), (0.9, 0.82), (1.7, 0.8), (1.7, 1.2), (-0.2, 1.2)
    )
    c.fill(ground, paint=["#24443c", "#08120f"], rim=("#a8f0b0", 0, -0.004, 0.8))
    c.glow(1.1, 0.84, 0.4, "#e8e08a", 0.4, squash=0.25)
    for x, y, s, cap, glow in (
        (1.02, 0.87, 0.2, "#3ac0d8", "#5af0ff"),
        (1.2, 0.9, 0.3, "#d85ab0", "#ff7ad8"),
        (1.38, 0.86, 0.17, "#f0a83c", "#ffd05a"),
        (0.28, 0.9, 0.16, "#3ac0d8", "#5af0ff"),
        (0.13, 0.93, 0.24, "#c9482e", "#ff8a5a"),
        (0.88, 0.9, 0.1, "#f0a83c", "#ffd05a"),
    ):
        c.place(x, y, s)
        figures.toadstool(
            c,
            cap=cap,
            stem="#c8e8d8",
            spots="#f4ffe8",
            glow=glow,
            rim=("#fffbd0", -0.02, -0.02, 0.8),
        )
    c.home()
    c.place(0.56, 0.89, 0.46)
    rim = ("#f4ffb0", 0.014, -0.004, 1.2)
    figures.hooded_girl(c, coat="#e8b23c", hood="#3a2018", skin="#c98e66", rim=rim)
    c.fill(limb(-0.16, -0.66, 0.07, -0.18, -0.42, 0.08), paint=lit("#8a3a3c"), rim=rim)
    c.fill(
        limb(0.13, -0.62, 0.05, 0.24, -0.56, 0.042), paint=lit("#e8b23c", 0.3), rim=rim
    )
    c.fill(limb(0.24, -0.56, 0.02, 0.31, -0.58, 0.026), paint="#24242c")
    c.glow(0.34, -0.585, 0.16, "#fffbd0", 1.0)
    c.home()
    scenery.grass(c, 1.0, "#050d0e", count=190, height=0.11)
    scenery.motes(c, 70, "#d8ff9a", size=0.006)
    c.bloom(strength=0.45)


@picture("ellie-portrait", "portrait", focal=FACE)
def ellie(c):
    c.sky("#1c3a3c", "#2f6a4a", "#c8d06a")
    c.glow(0.3, 0.5, 0.7, "#f4ff9a", 0.5)
    for x in (0.06, 0.24, 0.78, 0.95):
        scenery.trunk(c, x, 1.3, 0.06, "#14302c", boughs=2)
    c.place(0.5, 0.57, 1.12)
    bust(
        c,
        skin="#c98e66",
        hair="#3a2018",
        style="curls",
        coat="#e8b23c",
        collar="straps",
        accent="#8a3a3c",
        smile=0.028,
        rim=("#f8ffb0", -0.011, -0.004, 1.2),
    )
    c.home()
    scenery.motes(c, 30, "#f4ff9a", size=0.01, alpha=0.7)
