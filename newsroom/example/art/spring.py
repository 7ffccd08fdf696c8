"""Spring: a shepherd girl, her dog and a forest older than both."""

from newsroom.example.art import figures, scenery
from newsroom.example.art.busts import bust
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, ellipse, ribbon

FACE = (0.5, 0.44)


def shepherd(c, rim):
    """The girl in her woollen cap, a long staff in her hand."""
    c.fill(
        ribbon(
            blob((0.26, 0.02), (0.24, -0.7), (0.27, -1.28), closed=False), 0.014, 0.01
        ),
        paint="#4a3424",
        rim=rim,
    )
    c.fill(
        ribbon(ellipse(0.2, -1.29, 0.075, start=180, end=370, steps=16), 0.012),
        paint="#4a3424",
        rim=rim,
    )
    figures.hooded_girl(
        c, coat="#3f7a6a", hood="#d8563c", skin="#f0c4a2", legs="#4a3a34", rim=rim
    )
    c.fill(ellipse(0.0, -1.02, 0.055), paint=lit("#f2e2c0"), rim=rim)
    c.fill(
        blob((-0.2, -0.2), (-0.16, -0.4), (0.16, -0.4), (0.22, -0.2), (0.0, -0.16)),
        paint=lit("#3f7a6a", 0.4),
        rim=rim,
    )
    c.fill(
        blob(
            (-0.16, -0.72),
            (0, -0.67),
            (0.17, -0.73),
            (0.15, -0.63),
            (0, -0.59),
            (-0.15, -0.62),
        ),
        paint=lit("#f2e2c0", 0.3),
        rim=rim,
    )


def giants(c, foot, count, paint, *, width, rim=None, boughs=4, gap=None):
    """Trees so tall that they leave the picture; none stands in `gap` (x, x)."""
    for k in range(count):
        x = c.right * (k + c.random.uniform(0.1, 0.9)) / count
        if gap and gap[0] < x < gap[1]:
            continue
        lean = c.random.uniform(-0.06, 0.06)
        scenery.trunk(
            c,
            x,
            foot,
            width * c.random.uniform(0.7, 1.3),
            paint,
            rim=rim,
            lean=lean,
            boughs=boughs,
        )


def spirit(c, x, y, size, colour):
    """A pale old spirit among the trees: antlers, long face, no weight."""
    c.place(x, y, size)
    c.glow(0, -0.2, 0.9, colour, 0.5)
    c.fill(
        blob(
            (0, -0.3),
            (0.13, -0.22),
            (0.15, 0.02),
            (0.3, 0.3),
            (0.2, 0.9),
            (-0.2, 0.9),
            (-0.3, 0.3),
            (-0.15, 0.02),
            (-0.13, -0.22),
        ),
        paint=[colour, mix(colour, "#000000", 0.2)],
        alpha=0.45,
        blur=0.05,
    )
    for side in (-1, 1):
        antler = blob(
            (side * 0.07, -0.26),
            (side * 0.16, -0.46),
            (side * 0.32, -0.56),
            (side * 0.34, -0.78),
            closed=False,
        )
        tine = blob(
            (side * 0.16, -0.46),
            (side * 0.14, -0.62),
            (side * 0.2, -0.74),
            closed=False,
        )
        c.fill(
            ribbon(antler, 0.02, 0.012, 0.004),
            ribbon(tine, 0.012, 0.003),
            paint=colour,
            alpha=0.75,
            blur=0.008,
        )
        c.fill(ellipse(side * 0.055, -0.12, 0.018, 0.026), paint="#ffffff", alpha=0.95)
    c.home()


@picture("spring-poster", "poster", focal=(0.46, 0.68))
def spring_poster(c):
    c.sky(
        (0, "#1c4a4c"),
        (0.35, "#5a9a84"),
        (0.6, "#d8e8b0"),
        (0.75, "#fff4c8"),
        (1, "#6a9a5c"),
    )
    c.glow(0.56, 0.86, 0.75, "#fffbd8", 0.9)
    giants(c, 1.15, 9, ["#6aa890", "#b8d8b0"], width=0.035)
    c.haze("#e8f4cc", (0.2, 0.1), (1.15, 0.55))
    spirit(c, 0.3, 0.62, 0.42, "#dffff0")
    giants(
        c,
        1.2,
        6,
        ["#2f6a60", "#6aa080"],
        width=0.06,
        gap=(0.38, 0.72),
        rim=("#f4ffd8", 0.008, 0, 0.9),
    )
    c.cloud("#f8ffe0", 0.7, top=0.6, foot=1.3, coarse=3, stretch=2.5)
    scenery.rays(
        c, 0.62, -0.1, "#fffbd0", angles=(70, 115), count=9, strength=0.3, length=1.7
    )
    ground = blob(
        (-0.2, 1.28),
        (0.2, 1.26),
        (0.5, 1.3),
        (0.8, 1.25),
        (1.2, 1.22),
        (1.2, 1.7),
        (-0.2, 1.7),
    )
    c.fill(
        ground, paint=["#7aa84c", "#2f5a3a", "#143028"], rim=("#fbffd8", 0, -0.006, 1)
    )
    giants(
        c,
        1.5,
        2,
        ["#0c2a2c", "#143c34"],
        width=0.13,
        gap=(0.3, 0.8),
        rim=("#e8ffc8", 0.01, 0, 0.8),
    )
    scenery.trunk(
        c,
        0.02,
        1.5,
        0.13,
        ["#0c2a2c", "#143c34"],
        lean=0.02,
        rim=("#e8ffc8", 0.01, 0, 0.9),
    )
    rim = ("#fdffe0", 0.013, -0.01, 1.2)
    c.place(0.44, 1.34, 0.34)
    shepherd(c, rim)
    c.place(0.7, 1.35, 0.17)
    figures.dog(c, coat="#b86a34", rim=("#fdffe0", 0.025, -0.02, 1.2), collar="#d8563c")
    c.home()
    scenery.grass(c, 1.5, "#0f2c24", count=150, height=0.13)
    scenery.blossoms(
        c, 24, ["#ffffff", "#ffd0e0", "#fff0a0"], top=1.38, foot=1.48, size=0.017
    )
    scenery.motes(c, 60, "#fdffd0", size=0.006)
    c.bloom(strength=0.35, floor=180)


@picture("spring-still", "still", focal=(0.42, 0.62))
def spring_still(c):
    c.sky((0, "#2c5a58"), (0.4, "#8abca0"), (0.66, "#f4f4cc"), (1, "#7aa060"))
    c.glow(0.85, 0.55, 0.8, "#fffbd8", 0.9)
    giants(c, 0.75, 13, ["#7ab09a", "#c8e0b8"], width=0.03)
    c.haze("#f0f8d4", (0.1, 0.1), (0.76, 0.55))
    giants(
        c,
        0.8,
        8,
        ["#34706a", "#7aac8c"],
        width=0.055,
        gap=(0.62, 1.0),
        rim=("#f8ffd8", 0.007, 0, 0.9),
    )
    c.cloud("#fbffe4", 0.75, top=0.35, foot=0.9, coarse=3, stretch=2.5)
    scenery.rays(
        c, 0.95, -0.1, "#fffbd0", angles=(70, 118), count=9, strength=0.28, length=1.2
    )
    ground = blob(
        (-0.2, 0.84),
        (0.4, 0.8),
        (0.85, 0.77),
        (1.2, 0.8),
        (1.7, 0.78),
        (1.7, 1.2),
        (-0.2, 1.2),
    )
    c.fill(
        ground, paint=["#86b050", "#34603c", "#163028"], rim=("#fbffd8", 0, -0.005, 1)
    )
    path = blob(
        (0.8, 0.775),
        (0.86, 0.775),
        (0.86, 0.84),
        (0.7, 0.92),
        (0.72, 1.1),
        (0.2, 1.1),
        (0.42, 0.92),
        (0.74, 0.84),
    )
    c.fill(path, paint=["#e8dcb0", "#8a7a54"], alpha=0.75, blur=0.008)
    for x in (0.06, 1.4):
        scenery.trunk(
            c,
            x,
            1.0,
            0.12,
            ["#0f2e30", "#173f38"],
            lean=0.03,
            rim=("#eaffca", 0.009 if x < 0.8 else -0.009, 0, 0.9),
        )
    rim = ("#fdffe0", 0.013, -0.008, 1.2)
    c.place(0.56, 0.89, 0.36)
    shepherd(c, rim)
    c.place(0.82, 0.875, 0.16)
    figures.dog(c, coat="#b86a34", rim=("#fdffe0", 0.025, -0.02, 1.2), collar="#d8563c")
    c.home()
    scenery.grass(c, 1.0, "#10302a", count=170, height=0.09)
    scenery.motes(c, 60, "#fdffd0", size=0.005)
    c.bloom(strength=0.35, floor=180)


@picture("spring-portrait", "portrait", focal=FACE)
def spring_portrait(c):
    """A girl in a woollen cap, against a spring morning in the mountains."""
    c.sky("#8fc0b0", "#dff0d0", "#f8e8b8")
    scenery.ridge(c, 0.7, 0.16, ["#7fa890", "#a8c898"], rough=0.5, peaks=4)
    c.haze("#eaf4d8", (0.4, 0), (1.1, 0.5))
    rim = ("#fff8d8", 0.011, -0.004, 1.1)
    c.place(0.5, 0.6, 1.1)
    bust(
        c,
        skin="#f0c4a2",
        hair="#7a4a28",
        style="long fringe",
        coat="#3f7a6a",
        collar="scarf",
        accent="#d8563c",
        smile=0.014,
        blush=0.55,
        rim=rim,
    )
    cap = blob(
        (-0.215, -0.1),
        (-0.21, -0.22),
        (-0.12, -0.33),
        (0, -0.36),
        (0.12, -0.33),
        (0.21, -0.22),
        (0.215, -0.1),
        (0, -0.13),
    )
    c.fill(cap, paint=lit("#d8563c"), rim=rim, shade=("#3a1030", 0.08, 0.03, 0.5))
    c.fill(
        blob(
            (-0.225, -0.14),
            (0, -0.17),
            (0.225, -0.14),
            (0.225, -0.08),
            (0, -0.11),
            (-0.225, -0.08),
        ),
        paint=lit("#f2e2c0", 0.2),
        rim=rim,
    )
    c.fill(ellipse(0, -0.38, 0.06), paint=lit("#f2e2c0", 0.3), rim=rim)
