"""Portraits of the robots of Next Gen, and of a dog."""

from newsroom.example.art import machines, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.people import line, shadow, smooth
from newsroom.example.art.shapes import box, ellipse, limb, ribbon


@picture("7723-portrait", "portrait", focal=(0.5, 0.38))
def robot_7723(c):
    c.sky((0, "#04162e"), (0.5, "#0b5a86"), (1, "#04122a"))
    c.glow(0.5, 0.4, 0.75, "#38c8f0", 0.9)
    for radius, alpha in ((0.66, 0.5), (0.56, 0.7), (0.46, 0.35)):
        c.fill(
            ellipse(0.5, 0.46, radius),
            holes=(ellipse(0.5, 0.46, radius - 0.02),),
            paint=["#8af4ff", "#1a7ab0"],
            alpha=alpha,
            blur=0.003,
        )
    for k in range(24):
        c.place(0.5, 0.46, turn=k * 15)
        c.fill(box(0, -0.61, 0.02, 0.045), paint="#bff8ff", alpha=0.6)
    c.home()
    for x in (0.03, 0.97):
        for k in range(4):
            lean = (k - 1.5) * 0.02
            c.fill(
                ribbon([(x + lean, -0.1), (x + lean * 2.5, 1.4)], 0.012),
                paint=["#0d3050", "#061426"],
                rim=("#5fe0ff", 0.004 if x < 0.5 else -0.004, 0, 1),
            )
    c.cloud("#8adfff", 0.5, top=0.1, foot=1.25, coarse=3)
    scenery.motes(c, 60, "#c8f8ff", size=0.006)
    c.place(0.5, 0.47, 0.5)
    machines.giant(c, rim=("#aef6ff", -0.02, -0.008, 1.1), mark="#e8445a")
    c.home().haze("#062040", (0.95, 0), (1.25, 0.45))
    c.bloom(strength=0.45)


@picture("ares-portrait", "portrait", focal=(0.5, 0.42))
def ares(c):
    c.sky((0, "#070a20"), (0.45, "#2a2468"), (0.8, "#8a3a78"), (1, "#1a0f3a"))
    c.glow(0.5, 0.72, 0.8, "#c86ad0", 0.7)
    scenery.skyline(
        c,
        1.3,
        ["#1c1a50", "#5a3a80"],
        heights=(0.35, 0.85),
        widths=(0.07, 0.14),
        lamps=("#ffd0a0", "#9ad0ff"),
        lit=0.2,
        round_tops=0.0,
    )
    scenery.rays(c, 0.5, 0.75, "#b0a0ff", angles=(200, 340), count=9, strength=0.4)
    c.cloud("#b08aff", 0.45, top=0.3, foot=1.25, coarse=3)
    c.haze("#0c0a2a", (0.0, 0.2), (0.6, 0), (1.25, 0.5))
    c.place(0.5, 0.53, 0.57)
    machines.guard(c, glow="#ffc060", rim=("#c8b8ff", -0.014, -0.008, 1.3))
    c.home()
    scenery.motes(c, 60, "#d8c8ff", top=0.2, size=0.007)
    c.haze("#0a0620", (0.95, 0), (1.25, 0.6))
    c.bloom(strength=0.5)


@picture("q-bots-portrait", "portrait", focal=(0.5, 0.5))
def q_bots(c):
    c.sky((0, "#ff8fb0"), (0.45, "#ffc98a"), (0.75, "#fff0c0"), (1, "#ffb8a0"))
    for k in range(5):
        c.fill(
            box(0.1 + k * 0.2, 0.36, 0.13, 0.7, 0.065),
            paint=["#ffe8d0", "#ff9ab0"],
            alpha=0.6,
        )
    for y in (0.2, 0.42, 0.64):
        for k in range(9):
            x = 0.02 + k * 0.12
            tint = c.random.choice(["#f0809a", "#f0a070", "#d878a8", "#8ac0c8"])
            c.fill(ellipse(x, y - 0.045, 0.042), paint=lit(tint, 0.2), blur=0.004)
        c.fill(box(0.5, y + 0.006, 1.1, 0.016), paint="#fff3e0", blur=0.002)
    c.haze("#ffd0b0", (0, 0.35), (0.7, 0.5), (0.9, 0))
    c.glow(0.2, 0.15, 0.9, "#fff6d8", 0.6)
    c.fill(box(0.5, 1.1, 1.2, 0.4), paint=["#ff9a8a", "#c8406a"])
    c.fill(box(0.5, 0.905, 1.2, 0.012), paint="#ffe8c8")
    rim = ("#fffbe8", -0.03, -0.014, 1.0)
    for x, y, size, shell, mood in (
        (0.2, 0.74, 0.32, "#ffb52e", "open"),
        (0.8, 0.74, 0.32, "#2ec0a8", "open"),
        (0.5, 0.75, 0.44, "#f0486e", "happy"),
    ):
        foot = y + size * 0.58
        c.home()
        c.fill(
            ellipse(x + 0.03, foot, size * 0.42, size * 0.07),
            paint="#7a1a4a",
            alpha=0.55,
            blur=0.02,
        )
        c.glow(x, foot - 0.01, size * 0.5, "#8ff6ff", 0.5, squash=0.3)
        c.place(x, y, size)
        machines.helper(c, shell=shell, rim=rim, mood=mood)
    c.home()
    scenery.bokeh(
        c, 12, ["#fff3c0", "#ff9ab8"], top=0.95, foot=1.25, size=0.06, alpha=0.4
    )
    c.bloom(strength=0.25, floor=190)


@picture("momo-portrait", "portrait", focal=(0.5, 0.5))
def momo(c):
    c.sky((0, "#0f8a9a"), (0.5, "#5fc8b0"), (0.8, "#ffe0a0"), (1, "#f0b070"))
    c.glow(0.15, 0.2, 0.9, "#fff3c8", 0.8)
    scenery.rolling(c, 0.72, 0.04, ["#3fae8a", "#2a7a6a"], waves=0.8, phase=1.0)
    scenery.bokeh(
        c,
        26,
        ["#fff3a8", "#ffffff", "#8affd0"],
        top=0.1,
        foot=0.9,
        size=0.08,
        alpha=0.4,
    )
    scenery.rolling(c, 0.95, 0.02, ["#6ac05a", "#2a6a4a"], waves=1.2, phase=2.4)
    rim = ("#fff0c0", -0.018, -0.01, 1.1)
    coat, pale, dark = "#b87a48", "#f4dfc0", "#6a3a24"
    c.place(0.5, 0.6, 0.64)
    body = smooth("0,0.2 0.34,0.3 0.5,0.7 0.56,1.2 -0.56,1.2 -0.5,0.7 -0.34,0.3")
    c.fill(
        body, *_tufts(c, body, 0.1), paint=lit(coat), rim=rim, shade=shadow(0.5, 0.2)
    )
    bib = smooth("0,0.3 0.22,0.4 0.26,0.7 0.12,1.1 -0.12,1.1 -0.26,0.7 -0.22,0.4")
    c.fill(bib, *_tufts(c, bib, 0.07), paint=lit(pale, 0.2))
    # One ear up, one hanging.
    up = smooth("0.16,-0.36 0.26,-0.66 0.42,-0.84 0.5,-0.6 0.44,-0.26 0.3,-0.2")
    c.fill(up, *_tufts(c, up, 0.06), paint=lit(dark), rim=rim)
    c.fill(
        smooth("0.27,-0.38 0.33,-0.58 0.4,-0.7 0.42,-0.54 0.37,-0.32"), paint="#d88a80"
    )
    head = smooth(
        "0,-0.48 0.3,-0.4 0.46,-0.12 0.48,0.14 0.32,0.36 0,0.46 -0.32,0.36 -0.48,0.14 "
        "-0.46,-0.12 -0.3,-0.4"
    )
    c.fill(
        head, *_tufts(c, head, 0.1), paint=lit(coat), rim=rim, shade=shadow(0.45, 0.16)
    )
    flop = smooth("-0.2,-0.42 -0.42,-0.46 -0.58,-0.22 -0.6,0.12 -0.46,0.18 -0.36,-0.1")
    c.fill(flop, *_tufts(c, flop, 0.07), paint=lit(dark), rim=rim, shade=shadow(0.4))
    patch = smooth("0.06,-0.24 0.22,-0.3 0.34,-0.14 0.32,0.06 0.16,0.1 0.07,-0.04")
    c.fill(patch, *_tufts(c, patch, 0.04), paint=lit(dark, 0.15), alpha=0.85)
    muzzle = smooth(
        "0,-0.02 0.16,0.06 0.27,0.22 0.16,0.38 0,0.42 -0.16,0.38 -0.27,0.22 -0.16,0.06"
    )
    c.fill(muzzle, *_tufts(c, muzzle, 0.06), paint=lit(pale, 0.2), shade=shadow(0.3))
    blaze = smooth("0,-0.46 0.06,-0.3 0.05,0.1 -0.05,0.1 -0.06,-0.3")
    c.fill(blaze, *_tufts(c, blaze, 0.03), paint=pale)
    tongue = smooth("-0.06,0.28 0.08,0.28 0.09,0.42 0.02,0.49 -0.05,0.42")
    c.fill(
        smooth("-0.13,0.25 0,0.28 0.13,0.25 0.08,0.36 0,0.39 -0.08,0.36"),
        paint="#4a1420",
    )
    c.fill(tongue, paint=["#e0506a", "#ff8a96"], shade=shadow(0.3, 0.03))
    c.fill(
        ribbon(line("-0.17,0.22 -0.08,0.28 0,0.24 0.08,0.28 0.17,0.22"), 0.009),
        paint="#3a1820",
    )
    c.fill(limb(0, 0.14, 0.006, 0, 0.24, 0.006), paint="#3a1820")
    c.fill(
        smooth("-0.09,0.08 0,0.05 0.09,0.08 0.06,0.15 0,0.18 -0.06,0.15"),
        paint=["#4a3a48", "#150c18"],
    )
    c.fill(ellipse(-0.03, 0.085, 0.025, 0.012), paint="#ffffff", alpha=0.7)
    for x in (-0.19, 0.19):
        c.fill(ellipse(x, -0.1, 0.075, 0.082), paint="#1a0e14")
        c.fill(ellipse(x, -0.08, 0.055, 0.055), paint=["#1a0e14", "#7a4a2a"])
        c.fill(ellipse(x, -0.1, 0.04), paint="#0c060a")
        c.fill(ellipse(x - 0.025, -0.13, 0.022), paint="#ffffff")
        c.fill(ellipse(x + 0.025, -0.07, 0.01), paint="#ffffff", alpha=0.8)
    lock = smooth("-0.12,-0.44 0.02,-0.56 0.14,-0.44 0.1,-0.3 0,-0.24 -0.08,-0.32")
    c.fill(lock, *_tufts(c, lock, 0.07), paint=lit(mix(coat, pale, 0.35)), rim=rim)
    c.home()
    scenery.grass(c, 1.27, ["#4aa04a", "#1a5a3a"], count=140, height=0.2)
    c.bloom(strength=0.3)


def _tufts(c, outline, length):
    """Locks of hair all along an outline, falling a little."""
    cx = sum(x for x, _ in outline) / len(outline)
    cy = sum(y for _, y in outline) / len(outline)
    locks = []
    for (x1, y1), (x2, y2) in zip(outline[::2], outline[2::2], strict=False):
        dx, dy = (x1 + x2) / 2 - cx, (y1 + y2) / 2 - cy
        far = (dx * dx + dy * dy) ** 0.5 or 1.0
        reach = length * c.random.uniform(0.5, 1.1)
        tip = (
            (x1 + x2) / 2 + dx / far * reach + c.random.uniform(-0.3, 0.3) * reach,
            (y1 + y2) / 2 + dy / far * reach + length * 0.4,
        )
        locks.append([(x1, y1), tip, (x2, y2), (cx, cy)])
    return locks
