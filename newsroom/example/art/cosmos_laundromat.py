"""Pictures for Cosmos Laundromat: a sheep, a cliff, and a sky full of other lives."""

from math import cos, pi, sin

from newsroom.example.art import beasts, engines, figures, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.outlines import points
from newsroom.example.art.shapes import blob, ellipse, ribbon

LIVES = ("#ff7ad0", "#ffd85a", "#5ae8e0", "#9a7aff", "#ff8a5a")


def cliff(c, edge, turf, *, rock=("#8a7a78", "#2a2438"), rim=None):
    """A cliff below the text's points, which run along its turf and down its face."""
    line = blob(*points(edge), closed=False)
    c.fill([*line, (-0.2, c.bottom + 0.2)], paint=list(rock), rim=rim)
    crest = [p for p in line if p[1] < turf]
    face = []
    for k, (x, y) in enumerate(crest):
        jag = (0.012, 0.05, 0.024, 0.06)[k % 4] * c.random.uniform(0.6, 1.1)
        face.append((x - 0.004, y + jag))
    c.fill(
        [*crest, *face[::-1]],
        paint=["#b8e060", "#4a8a3a"],
        rim=("#fbffc0", 0, -0.005, 1.2),
    )
    return line


def strata(c, line, colour, count):
    """Cracks and ledges on the face of a cliff."""
    cracks = []
    for _ in range(count):
        x, y = c.random.choice(line[len(line) // 3 :])
        back = c.random.uniform(0.06, 0.3)
        long, drop = c.random.uniform(0.03, 0.1), c.random.uniform(0.03, 0.1)
        start = (x - back, y + c.random.uniform(0.02, 0.1))
        bend = (start[0] - long * 0.2, start[1] + drop * 0.6)
        cracks.append(
            ribbon(
                [start, bend, (start[0] - long * 0.6, start[1] + drop)],
                0.001,
                0.005,
                0.001,
            )
        )
    c.fill(*cracks, paint=colour, alpha=0.55)


def tufts(c, line, count, *, high=0.04):
    """Blades of grass along the first part of a line, all bent by the wind."""
    blades = []
    for _ in range(count):
        k, share = c.random.randrange(len(line) - 1), c.random.random()
        (xa, ya), (xb, yb) = line[k], line[k + 1]
        x, y = xa + (xb - xa) * share, ya + (yb - ya) * share
        tall = high * c.random.uniform(0.4, 1)
        foot = [(x + 0.004, y + 0.016), (x - 0.004, y + 0.016)]
        blades.append(
            [*foot, (x + tall * 0.2, y - tall * 0.6), (x + tall * 0.7, y - tall)]
        )
    c.fill(*blades, paint=["#d0ec70", "#3f8a38"])


def sea(c, y, paint, glint):
    """Water from the horizon `y` down, with the light on it."""
    c.fill(
        [
            (-0.1, y),
            (c.right + 0.1, y),
            (c.right + 0.1, c.bottom + 0.1),
            (-0.1, c.bottom + 0.1),
        ],
        paint=paint,
    )
    waves = []
    for _ in range(150):
        share = c.random.random() ** 1.6
        depth = 0.15 + share
        place = (c.random.uniform(0, c.right), y + 0.004 + (c.bottom - y) * share)
        waves.append(
            ellipse(
                *place,
                0.03 * depth * c.random.uniform(0.4, 1.3),
                0.0018 * depth + 0.0005,
                steps=10,
            )
        )
    c.fill(*waves, paint=glint, alpha=0.45)


def whirl(c, x, y, radius, turns=5):
    """A whirl of coloured light round (x, y)."""
    for k in range(turns * 2):
        colour = LIVES[k % len(LIVES)]
        start = 2 * pi * k / (turns * 2)
        arm = [
            (
                x + radius * (0.3 + share * 0.8) * cos(start + share * 2.6),
                y + radius * (0.3 + share * 0.7) * sin(start + share * 2.6),
            )
            for share in (i / 20 for i in range(21))
        ]
        tint = mix("#000000", colour, 0.42)
        c.fill(
            ribbon(arm, radius * 0.1, radius * 0.06, 0.004),
            paint=tint,
            light=True,
            blur=radius * 0.05,
        )


@picture("cosmos-laundromat-poster", "poster", focal=(0.5, 0.45))
def poster(c):
    c.sky(
        (0, "#141038"),
        (0.3, "#3c2a80"),
        (0.55, "#a85aa8"),
        (0.72, "#ffa88a"),
        (1, "#ffe0a8"),
    )
    scenery.stars(c, 150, foot=0.9)
    c.glow(0.64, 0.46, 0.75, "#c87aff", 0.85)
    whirl(c, 0.64, 0.46, 0.42)
    c.cloud("#ffb0d0", 0.45, top=0.3, foot=1.2, coarse=3, stretch=2)
    c.place(0.66, 0.68, 0.44, turn=9)
    engines.washer(c, shell="#eef0f8", glow=LIVES, rim=("#ffd0f0", -0.014, 0.006, 1.2))
    c.home()
    for x, y, size in (
        (0.42, 0.78, 0.26),
        (0.88, 0.76, 0.3),
        (0.14, 0.5, 0.2),
        (0.66, 0.8, 0.24),
    ):
        scenery.cumulus(
            c,
            x,
            y,
            size,
            ["#ffe6ea", "#c890c8"],
            shade=("#7a4aa0", 0.03, 0.05, 0.6),
            alpha=0.92,
        )
    for k in range(16):
        x, y = (
            0.64 + 0.5 * cos(k * 2.4) * (0.4 + k / 24),
            0.46 + 0.42 * sin(k * 2.4) * (0.4 + k / 24),
        )
        bubble = ellipse(x, y, 0.008 + 0.016 * c.random.random())
        c.fill(
            bubble, paint=LIVES[k % 5], alpha=0.5, rim=("#ffffff", -0.005, -0.005, 1.4)
        )
    c.haze("#ffc8a0", (0.7, 0), (1.1, 0.35))
    sea(c, 1.12, ["#d88aa0", "#5a4a98", "#241c50"], "#ffd8b8")
    c.glow(0.68, 1.14, 0.4, "#ffd0b0", 0.7, squash=0.25)
    line = cliff(
        c,
        "-0.2,1.08 0,1.1 0.2,1.12 0.42,1.11 0.56,1.13 0.55,1.22 0.47,1.34 0.5,1.5 "
        "0.44,1.66",
        1.18,
        rock=("#7a5a78", "#1a1230"),
        rim=("#ffc0c8", 0.008, -0.002, 1.2),
    )
    strata(c, line, "#1a1030", 40)
    c.fill(ellipse(0.3, 1.125, 0.16, 0.014), paint="#1c3a2a", alpha=0.6, blur=0.01)
    c.place(0.31, 1.125, 0.34)
    figures.sheep(c, wool="#f6e8e2", face="#4a3440", rim=("#ffc8f0", 0.02, -0.014, 1.2))
    c.home()
    tufts(c, [p for p in line if p[1] < 1.16], 130, high=0.05)
    scenery.motes(c, 50, "#ffe8ff", size=0.005)
    c.bloom(strength=0.45)


@picture("cosmos-laundromat-still", "still", focal=(0.48, 0.5))
def still(c):
    c.sky((0, "#4a8ac0"), (0.35, "#9acbd8"), (0.56, "#f8e6c0"), (1, "#f8e6c0"))
    c.glow(1.28, 0.42, 0.75, "#fff0c0", 0.95)
    c.fill(ellipse(1.28, 0.42, 0.05), paint="#fffbe6", blur=0.005)
    c.cloud("#ffffff", 0.55, top=0.0, foot=0.55, coarse=3, stretch=3)
    for x, y, size in ((1.0, 0.24, 0.28), (0.3, 0.16, 0.24), (1.46, 0.3, 0.22)):
        scenery.cumulus(
            c,
            x,
            y,
            size,
            ["#ffffff", "#e4e6ee"],
            shade=("#8aa8cc", -0.03, 0.05, 0.5),
            alpha=0.92,
        )
    sea(c, 0.56, ["#a8d4cc", "#3a94a4", "#164a70"], "#ffffff")
    c.glow(1.28, 0.58, 0.5, "#fff2c8", 0.8, squash=0.3)
    c.haze("#fbeccc", (0.48, 0), (0.56, 0.45), (0.68, 0))
    for x, y, size in ((1.16, 0.6, 0.12), (1.42, 0.63, 0.09)):
        stack = blob(
            (x - size, y + 0.01),
            (x - size * 0.7, y - size * 0.9),
            (x, y - size * 1.15),
            (x + size * 0.5, y - size * 0.8),
            (x + size * 0.7, y + 0.01),
        )
        c.fill(
            stack,
            paint=["#8ab078", "#7a8a90", "#6a94a0"],
            rim=("#fff4c8", 0.005, -0.003, 1.1),
        )
        c.fill(
            ellipse(x, y + 0.012, size, 0.008), paint="#ffffff", alpha=0.6, blur=0.006
        )
    line = cliff(
        c,
        "-0.2,0.62 0.1,0.66 0.4,0.64 0.66,0.66 0.84,0.68 0.85,0.74 0.76,0.84 "
        "0.79,0.92 0.7,1.12",
        0.72,
        rim=("#fff0c8", 0.007, -0.002, 1.2),
    )
    strata(c, line, "#241c30", 46)
    c.fill(ellipse(0.55, 0.662, 0.2, 0.014), paint="#1c4428", alpha=0.6, blur=0.01)
    c.place(0.6, 0.662, 0.44)
    figures.sheep(
        c, wool="#f4ece0", face="#4a3836", rim=("#fff6d0", 0.016, -0.012, 1.3)
    )
    c.home()
    tufts(c, [p for p in line if p[1] < 0.69], 190, high=0.06)
    gulls = []
    for x, y, size in ((1.02, 0.4, 0.03), (1.1, 0.36, 0.022), (0.94, 0.46, 0.018)):
        gulls.append(
            ribbon(
                blob(
                    (x - size, y - size * 0.3),
                    (x - size * 0.4, y - size * 0.5),
                    (x, y),
                    (x + size * 0.4, y - size * 0.5),
                    (x + size, y - size * 0.2),
                    closed=False,
                ),
                0.0006,
                0.003,
                0.0006,
            )
        )
    c.fill(*gulls, paint="#3a4a60")
    c.bloom(strength=0.25, floor=190)


@picture("franck-portrait", "portrait", focal=(0.5, 0.48))
def franck(c):
    c.sky("#4a8ac0", "#a8d0d4", "#f8e2b8", "#7ab048", "#2a6a38")
    c.glow(0.9, 0.3, 0.8, "#fff0c0", 0.95)
    scenery.cumulus(
        c,
        0.2,
        0.3,
        0.34,
        ["#ffffff", "#e4e6ee"],
        shade=("#8aa8cc", -0.04, 0.06, 0.5),
        blur=0.012,
    )
    c.cloud("#ffffff", 0.4, top=0.1, foot=0.8, coarse=2, stretch=3)
    scenery.rolling(c, 0.8, 0.03, ["#b0d860", "#3f8a3c"], waves=0.6, phase=1.0)
    scenery.bokeh(
        c, 20, ["#fffbd0", "#e0ff9a"], top=0.7, foot=1.2, size=0.035, alpha=0.3
    )
    c.place(0.5, 0.58, 0.72)
    beasts.sheep_bust(
        c, wool="#f2eadc", face="#6a5450", rim=("#fff4d0", 0.018, -0.008, 1.3)
    )
    c.home()
    scenery.motes(c, 30, "#fffbe0", size=0.006)
    c.bloom(strength=0.25, floor=190)
