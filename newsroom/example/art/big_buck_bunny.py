"""Pictures for Big Buck Bunny: a huge rabbit and a meadow in spring."""

from newsroom.example.art import beasts, figures, scenery
from newsroom.example.art.catalogue import picture
from newsroom.example.art.shapes import ellipse, limb

WINGS = ("#ff9a3c", "#e85a8a", "#6ab0ff", "#ffe05a")
FLOWERS = ["#ffffff", "#ffd95a", "#ff8aa8", "#c89aff"]


def broadleaf(c, x, foot, size, paint, *, rim=None):
    """A round-headed tree whose trunk stands on the height `foot`."""
    bark = limb(x, foot, size * 0.07, x, foot - size * 0.5, size * 0.045)
    c.fill(bark, paint=["#6a4a2c", "#3a2818"], rim=rim)
    crown = [ellipse(x, foot - size * 0.75, size * 0.3, size * 0.26)]
    for k in range(9):
        ring = ellipse(x, foot - size * 0.75, size * 0.28, size * 0.24, steps=9)[k]
        crown.append(ellipse(*ring, size * c.random.uniform(0.1, 0.16)))
    c.fill(
        *crown, paint=paint, rim=rim, shade=("#0c2a2a", size * 0.14, size * 0.12, 0.55)
    )


def flutter(c, places):
    """Butterflies at (x, y, size, turn)."""
    for k, (x, y, size, turn) in enumerate(places):
        c.place(x, y, size, turn=turn)
        beasts.butterfly(c, WINGS[k % len(WINGS)], rim=("#fff6d0", -0.03, -0.02, 0.8))
    c.home()


def near_grass(c, foot, *, height=0.16):
    """Grass and stalks in shade at the foot of the picture."""
    scenery.grass(c, foot, ["#4a9a34", "#123c24"], count=150, height=height)
    scenery.grass(
        c, foot + 0.02, ["#2a6a2c", "#0a2a1c"], count=110, height=height * 0.7
    )


@picture("big-buck-bunny-poster", "poster", focal=(0.5, 0.45), grain=8)
def poster(c):
    c.sky((0, "#3d9fd8"), (0.35, "#8fd4ea"), (0.6, "#fff0b8"), (1, "#fff0b8"))
    c.glow(0.12, 0.24, 0.9, "#fff2b0", 0.95)
    c.fill(ellipse(0.12, 0.24, 0.075), paint="#fffbe2", blur=0.006)
    scenery.rays(c, 0.12, 0.24, "#fff0b0", angles=(10, 85), count=8, length=1.6)
    for x, y, size in ((0.78, 0.22, 0.3), (0.3, 0.48, 0.22), (1.0, 0.52, 0.26)):
        scenery.cumulus(
            c,
            x,
            y,
            size,
            ["#ffffff", "#e6eefa"],
            shade=("#9ab8e0", 0.03, 0.05, 0.5),
            alpha=0.95,
        )
    scenery.ridge(c, 0.86, 0.05, ["#7cbfc0", "#a8d8b0"], peaks=4)
    c.haze("#fff2c0", (0.7, 0), (0.95, 0.4), (1.0, 0))
    scenery.rolling(
        c,
        0.94,
        0.03,
        ["#8fce6a", "#5aa84a"],
        waves=0.8,
        phase=1.0,
        rim=("#fff6b0", 0, -0.005, 1),
    )
    for x, size, paint in (
        (0.04, 0.5, ["#7cc24e", "#2f7a3c"]),
        (0.95, 0.62, ["#6ab848", "#236838"]),
        (0.2, 0.26, ["#90cc60", "#4a9a4a"]),
    ):
        broadleaf(c, x, 1.0, size, paint, rim=("#fffac0", -0.006, -0.004, 1))
    scenery.rolling(
        c,
        1.06,
        0.025,
        ["#9ad852", "#3f9a3c", "#1f6a34"],
        waves=0.7,
        phase=3.0,
        rim=("#fbffb0", 0, -0.005, 1),
    )
    scenery.blossoms(c, 60, FLOWERS, top=1.1, foot=1.45, size=0.016)
    c.fill(ellipse(0.56, 1.315, 0.4, 0.05), paint="#0c3420", alpha=0.55, blur=0.025)
    c.place(0.52, 1.3, 0.76)
    beasts.stretching_rabbit(c, fur="#a39ca6", rim=("#fff8d0", -0.016, -0.008, 1.3))
    flutter(
        c, ((0.22, 0.78, 0.07, -20), (0.83, 0.66, 0.055, 25), (0.7, 0.2, 0.045, -10))
    )
    near_grass(c, 1.5, height=0.2)
    scenery.blossoms(c, 9, FLOWERS, top=1.38, foot=1.47, size=0.03)
    scenery.motes(c, 36, "#fffbd0", size=0.006, top=0.4)
    c.bloom(strength=0.3, floor=190)


@picture("big-buck-bunny-still", "still", focal=(0.38, 0.55), grain=8)
def still(c):
    c.sky((0, "#58b0dc"), (0.4, "#b4e2e4"), (0.62, "#fff2c0"), (1, "#fff2c0"))
    c.glow(1.25, 0.12, 0.9, "#fff4b8", 0.95)
    scenery.rays(c, 1.3, 0.0, "#fff0b0", angles=(95, 160), count=8, length=1.6)
    scenery.cumulus(
        c, 0.8, 0.2, 0.3, ["#ffffff", "#e8f0fa"], shade=("#9ab8e0", -0.03, 0.05, 0.5)
    )
    scenery.cumulus(
        c, 0.1, 0.28, 0.22, ["#ffffff", "#e8f0fa"], shade=("#9ab8e0", -0.03, 0.05, 0.5)
    )
    scenery.ridge(c, 0.55, 0.04, ["#82c4bc", "#b4dcb0"], peaks=4)
    c.haze("#fff4c8", (0.4, 0), (0.62, 0.4), (0.7, 0))
    scenery.rolling(
        c,
        0.6,
        0.025,
        ["#98d468", "#62b04a"],
        waves=0.9,
        phase=2.0,
        rim=("#fff8b0", 0, -0.004, 1),
    )
    for x, size, paint in (
        (0.98, 0.34, ["#86c858", "#3a8a40"]),
        (1.14, 0.24, ["#96d060", "#4a9a4a"]),
        (1.42, 0.66, ["#6ab848", "#226838"]),
        (0.06, 0.5, ["#78c04c", "#2c763a"]),
    ):
        broadleaf(c, x, 0.67, size, paint, rim=("#fffac0", 0.005, -0.004, 1))
    scenery.rolling(
        c,
        0.71,
        0.02,
        ["#a2dc56", "#45a03e", "#1f6a34"],
        waves=0.8,
        phase=0.6,
        rim=("#fbffb0", 0, -0.005, 1),
    )
    scenery.blossoms(c, 110, FLOWERS, top=0.74, foot=0.98, size=0.014)
    c.fill(ellipse(0.55, 0.905, 0.32, 0.035), paint="#0c3420", alpha=0.55, blur=0.02)
    c.place(0.55, 0.9, 0.7)
    figures.rabbit(c, fur="#a39ca6", rim=("#fff8d0", 0.014, -0.008, 1.3))
    flutter(
        c,
        (
            (0.9, 0.36, 0.07, 25),
            (0.3, 0.34, 0.055, -25),
            (1.02, 0.56, 0.045, 10),
            (1.2, 0.42, 0.06, -15),
            (0.2, 0.62, 0.04, 15),
            (0.57, 0.115, 0.05, -5),
        ),
    )
    near_grass(c, 1.0, height=0.12)
    scenery.motes(c, 40, "#fffbd0", size=0.005)
    c.bloom(strength=0.3, floor=190)


@picture("big-buck-bunny-portrait", "portrait", focal=(0.5, 0.5), grain=8)
def portrait(c):
    c.sky("#58b4dc", "#c8ead4", "#f4f0a8", "#7cc04c", "#2c7a38")
    c.glow(0.1, 0.2, 0.9, "#fff4b8", 0.95)
    for x, y, r in ((0.92, 0.4, 0.3), (0.02, 0.6, 0.24), (0.8, 0.62, 0.2)):
        c.fill(ellipse(x, y, r), paint=["#9ad46a", "#4a9a48"], alpha=0.7, blur=0.05)
    scenery.bokeh(
        c,
        26,
        ["#ffffff", "#fff0a0", "#ffb0c0"],
        top=0.5,
        foot=1.2,
        size=0.035,
        alpha=0.35,
    )
    scenery.rays(c, 0.0, 0.0, "#fff0b0", angles=(15, 75), count=7, length=1.6)
    c.place(0.5, 0.62, 0.7)
    beasts.rabbit_bust(c, fur="#a39ca6", rim=("#fff8d0", -0.02, -0.008, 1.3))
    flutter(c, ((0.86, 0.3, 0.1, 20),))
    scenery.motes(c, 30, "#fffbd0", size=0.007)
    c.bloom(strength=0.3, floor=190)
