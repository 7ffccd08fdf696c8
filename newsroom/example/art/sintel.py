"""Pictures for Sintel: a traveller, snow, and mountains without an end."""

from newsroom.example.art import figures, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.outlines import curve, points
from newsroom.example.art.shapes import blob, ellipse, ribbon


def peak(c, x, foot, wide, high, rock, snow, *, sun=1):
    """A steep mountain with lit snow on the side of the sun (1 right, -1 left)."""
    left, right, spine = [], [], []
    count = 9
    for k in range(count + 1):
        share = k / count
        jag = c.random.uniform(-0.04, 0.04) * wide * (share > 0)
        y = foot - high * (1 - share) ** 1.15
        left.append((x - wide * share + jag, y))
        right.append((x + wide * share - jag, y))
        spine.append(
            (x + wide * 0.2 * (share + c.random.uniform(-0.16, 0.16)) * -sun, y)
        )
    c.fill([*left, *right[::-1]], paint=rock)
    bright, dim = (right, left) if sun > 0 else (left, right)
    c.fill([*spine, *bright[::-1]], paint=snow)
    shadow = [mix(snow[0], rock[0], 0.5), mix(snow[-1], rock[-1], 0.85)]
    cut = count * 2 // 3
    edge = []
    for k in range(cut, 0, -1):
        (xa, y), (xb, _) = dim[k], spine[k]
        pull = c.random.uniform(0.2, 0.75) if k % 2 else 0.0
        edge.append((xa + (xb - xa) * pull, y - (0.03 * high if k % 2 else 0)))
    c.fill([*spine[: cut + 1], *edge, spine[0]], paint=shadow, alpha=0.85)
    ribs = []
    for _ in range(7):
        k = c.random.randint(2, count - 1)
        (xa, y), (xb, _) = spine[k], bright[k]
        start = xa + (xb - xa) * c.random.uniform(0.15, 0.7)
        drop = high * c.random.uniform(0.06, 0.16)
        reach = wide * 0.1 * sun
        ribs.append(
            [
                (start, y - drop),
                (start + reach, y + drop * 0.5),
                (start + reach * 0.2, y + drop * 0.2),
            ]
        )
    c.fill(*ribs, paint=rock, alpha=0.55)


def drift(c, crest, paint, *, rim):
    """A slope of snow under the smooth line through the text's points."""
    line = blob(*points(crest), closed=False)
    ground = [*line, (c.right + 0.1, c.bottom + 0.1), (-0.1, c.bottom + 0.1)]
    c.fill(ground, paint=paint, rim=rim)


def footprints(c, path, colour, *, size=0.012):
    """A track of steps along the text's points, smaller with the distance."""
    line = blob(*points(path), closed=False)
    for k, (x, y) in enumerate(line[::3]):
        near = size * (0.35 + 0.65 * (1 - k * 3 / len(line)))
        side = near * 0.8 * (1 if k % 2 else -1)
        c.fill(
            ellipse(x + side, y + side * 0.4, near, near * 0.45),
            paint=colour,
            alpha=0.7,
        )


def windblown(c, colour, rim):
    """Loose locks on the head that `figures.wanderer` has just drawn."""
    for x, y, reach in ((-0.1, -1.07, 0.1), (-0.14, -0.98, 0.14), (-0.14, -0.89, 0.12)):
        lock = blob(
            (x + 0.06, y - 0.035),
            (x - reach * 0.5, y - 0.03),
            (x - reach, y + 0.02),
            (x - reach * 0.4, y + 0.025),
            (x + 0.05, y + 0.05),
        )
        c.fill(lock, paint=[colour, mix(colour, "#2a0810", 0.35)])
    fringe = curve(
        "-0.06,-1.08 0.06,-1.1 0.14,-1.02 0.13,-0.95 0.1,-1 0.07,-0.95 0.04,-1 0,-0.96"
    )
    c.fill(fringe, paint=[mix(colour, "#ffc080", 0.15), colour], rim=rim)


def snowfall(c, count, *, size=0.006):
    """Flakes on the wind, the near ones long and soft."""
    for k in range(count):
        x, y = c.random.uniform(0, c.right), c.random.uniform(0, c.bottom)
        r = size * c.random.uniform(0.25, 1) * (2.4 if k % 9 == 0 else 1)
        flake = ellipse(0, 0, r * 1.6, r * 0.7, steps=14)
        c.place(x, y, turn=-18).fill(
            flake, paint="#ffffff", alpha=c.random.uniform(0.3, 0.85), blur=r * 0.35
        )
    c.home()


@picture("sintel-poster", "poster", focal=(0.42, 0.68))
def poster(c):
    c.sky(
        (0, "#16244a"),
        (0.3, "#4a5f98"),
        (0.52, "#d8909a"),
        (0.66, "#ffd0a0"),
        (1, "#ffe6cc"),
    )
    scenery.stars(c, 70, foot=0.45)
    c.glow(0.86, 0.72, 0.8, "#ffd8a0", 0.9)
    c.cloud("#ffd6c8", 0.55, top=0.15, foot=0.9, coarse=3, stretch=3)
    rock, snow = ["#56608e", "#b58a9c"], ["#fff0e0", "#f0b8a8"]
    for x, wide, high in ((0.12, 0.42, 0.5), (0.92, 0.4, 0.46), (0.52, 0.5, 0.72)):
        peak(c, x, 1.06, wide, high, rock, snow)
    c.haze("#ffd0b8", (0.55, 0), (1.02, 0.75), (1.1, 0.2))
    rock, snow = ["#2f3a6a", "#6a6490"], ["#ffe9d8", "#c8a0b4"]
    for x, wide, high in (
        (0.26, 0.34, 0.44),
        (0.78, 0.36, 0.36),
        (0.02, 0.3, 0.36),
        (1.02, 0.3, 0.4),
    ):
        peak(c, x, 1.24, wide, high + 0.08, rock, snow)
    c.haze("#f6c8c0", (0.85, 0), (1.18, 0.7), (1.3, 0))
    c.place(0.72, 0.3, 0.1)
    figures.dragon(c, skin="#3a3460", wing="#2c2850", rim=("#ffd8b0", 0.02, 0.01, 1))
    c.home()
    rim = ("#fff2e0", 0.003, -0.006, 1.2)
    drift(
        c,
        "-0.1,1.16 0.2,1.14 0.5,1.2 0.8,1.17 1.1,1.12",
        ["#d8b8cc", "#8a88bc"],
        rim=rim,
    )
    drift(
        c,
        "-0.1,1.22 0.15,1.24 0.4,1.28 0.7,1.31 1.1,1.24",
        ["#c0b0d8", "#4a5290", "#20285a"],
        rim=rim,
    )
    footprints(
        c, "0.74,1.5 0.6,1.42 0.62,1.36 0.5,1.32 0.42,1.29", "#39407c", size=0.018
    )
    c.fill(ellipse(0.3, 1.305, 0.2, 0.014), paint="#2a3068", alpha=0.6, blur=0.012)
    c.place(0.4, 1.3, 0.56)
    c.fill(
        ribbon([(0.22, 0.02), (0.3, -1.3)], 0.014),
        paint=["#8a6848", "#4a3628"],
        rim=("#ffe2b8", 0.012, 0, 1.2),
    )
    c.fill(
        ellipse(0.303, -1.33, 0.035, 0.045),
        paint=["#c8a070", "#5a3c28"],
        rim=("#ffe2b8", 0.012, 0, 1.2),
    )
    figures.wanderer(
        c,
        cloak="#6a4a3a",
        hair="#b8402a",
        spear=False,
        rim=("#ffe6c0", 0.015, -0.006, 1.3),
    )
    windblown(c, "#b8402a", ("#ffe6c0", 0.01, -0.004, 1.3))
    c.home().haze("#141c48", (1.3, 0), (1.5, 0.6))
    snowfall(c, 130, size=0.006)
    c.bloom(strength=0.35)


@picture("sintel-still", "still", focal=(0.36, 0.55))
def still(c):
    c.sky((0, "#1c3560"), (0.4, "#5a86b0"), (0.7, "#cfdfe6"), (1, "#f6e6d4"))
    c.glow(1.2, 0.36, 0.75, "#fff0cc", 0.95)
    c.fill(ellipse(1.2, 0.36, 0.045), paint="#fffdf0", blur=0.006)
    c.cloud("#ffffff", 0.6, top=0.05, foot=0.65, coarse=3, stretch=3)
    rock, snow = ["#6a8ab0", "#a8c0d0"], ["#ffffff", "#dce8ee"]
    for x, wide, high in ((0.2, 0.42, 0.3), (0.74, 0.4, 0.4), (1.36, 0.42, 0.36)):
        peak(c, x, 0.74, wide, high, rock, snow)
    c.haze("#e8eef0", (0.4, 0), (0.74, 0.7), (0.8, 0.2))
    rock, snow = ["#2e4a74", "#5a7a9c"], ["#ffffff", "#b8cfe0"]
    for x, wide, high in ((-0.02, 0.34, 0.34), (1.06, 0.36, 0.24), (1.54, 0.3, 0.34)):
        peak(c, x, 0.92, wide, high + 0.1, rock, snow)
    c.haze("#dfeaf0", (0.6, 0), (0.84, 0.7), (0.9, 0))
    rim = ("#ffffff", 0.002, -0.006, 1.3)
    drift(
        c, "-0.1,0.9 0.3,0.84 0.8,0.84 1.2,0.8 1.6,0.7", ["#b8d0e4", "#6a90b8"], rim=rim
    )
    drift(
        c,
        "-0.1,0.66 0.2,0.74 0.5,0.83 0.9,0.89 1.2,0.97 1.6,1.02",
        ["#e6f0f8", "#7fa4cc", "#2c4a80"],
        rim=("#fffaf0", 0.003, -0.009, 1.4),
    )
    footprints(c, "0.02,0.76 0.16,0.78 0.3,0.82 0.42,0.84", "#4a70a4", size=0.012)
    c.fill(ellipse(0.42, 0.845, 0.16, 0.011), paint="#24447a", alpha=0.6, blur=0.01)
    c.place(0.52, 0.845, 0.42)
    figures.wanderer(
        c,
        cloak="#7a4a34",
        legs="#33262a",
        hair="#c8442a",
        rim=("#fff4d8", 0.016, -0.006, 1.3),
    )
    windblown(c, "#c8442a", ("#fff4d8", 0.01, -0.004, 1.3))
    c.home().cloud("#ffffff", 0.45, top=0.66, foot=1.05, coarse=2, stretch=4)
    snowfall(c, 150, size=0.005)
    c.bloom(strength=0.25, floor=190)
