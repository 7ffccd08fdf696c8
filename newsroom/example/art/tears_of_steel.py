"""Pictures for Tears of Steel: canal houses of Amsterdam, and robots at war."""

from newsroom.example.art import engines, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.outlines import curve
from newsroom.example.art.shapes import box, ellipse, ribbon


def spire(c, x, foot, high, paint, *, rim=None):
    """A church tower with a lantern and a needle."""
    wide = high * 0.16
    parts = [
        box(x, foot - high * 0.28, wide, high * 0.58),
        box(x, foot - high * 0.56, wide * 1.15, high * 0.02),
        box(x, foot - high * 0.63, wide * 0.7, high * 0.14),
        ellipse(x, foot - high * 0.7, wide * 0.38, high * 0.06),
        box(x, foot - high * 0.78, wide * 0.26, high * 0.1),
        [
            (x - wide * 0.14, foot - high * 0.8),
            (x, foot - high),
            (x + wide * 0.14, foot - high * 0.8),
        ],
    ]
    c.fill(*parts, paint=paint, rim=rim)


def smoke(c, x, y, size, colour, *, lean=0.3):
    """A column of smoke that drifts as it climbs."""
    for k in range(14):
        share = k / 13
        r = size * (0.06 + 0.2 * share) * c.random.uniform(0.8, 1.2)
        place = (
            x + lean * share**1.4 * size * 2 + c.random.uniform(-0.3, 0.3) * r,
            y - size * 1.5 * share,
        )
        c.fill(
            ellipse(*place, r, r * 0.8),
            paint=colour,
            alpha=0.42 * (1 - share * 0.7),
            blur=r * 0.35,
        )


def searchlights(c, places, colour):
    """Beams from the ground into the sky, at (x, y, far x, far y)."""
    for x, y, fx, fy in places:
        beam = [(x, y), (fx - 0.07, fy), (fx + 0.07, fy)]
        c.fill(
            beam, paint=["#000000", mix("#000000", colour, 0.4)], light=True, blur=0.012
        )


def bridge(c, left, right, y, high, paint, *, rim=None):
    """An arched bridge of brick over the water at the height `y`."""
    middle, half = (left + right) / 2, (right - left) / 2
    deck = [
        (
            left + (right - left) * k / 30,
            y - high * (0.7 + 0.3 * (1 - (k / 15 - 1) ** 2)),
        )
        for k in range(31)
    ]
    arch = ellipse(
        middle, y + 0.02, half * 0.6, high * 0.75, start=180, end=360, steps=40
    )
    c.fill(
        [*deck, (right, y + 0.02), (left, y + 0.02)], paint=paint, holes=[arch], rim=rim
    )
    rail = [(x, h - high * 0.28) for x, h in deck]
    posts = [ribbon([rail[k], deck[k]], 0.0022) for k in range(0, 31, 2)]
    c.fill(
        ribbon(rail, 0.0035),
        *posts,
        paint=paint if isinstance(paint, str) else paint[-1],
    )


@picture("tears-of-steel-poster", "poster", focal=(0.5, 0.42))
def poster(c):
    c.sky(
        (0, "#120a1c"),
        (0.25, "#4a1428"),
        (0.48, "#b8322c"),
        (0.66, "#ff8a4a"),
        (1, "#ffc880"),
    )
    c.glow(0.5, 1.02, 0.85, "#ffb060", 0.9)
    c.cloud("#ff7a50", 0.6, top=0.1, foot=1.0, coarse=3, stretch=2.5)
    c.cloud("#2a0c1e", 0.6, top=0.0, foot=0.6, coarse=2, stretch=2)
    searchlights(c, ((0.1, 1.15, 0.3, 0.2), (0.92, 1.15, 0.78, 0.3)), "#ffd8a0")
    rim = ("#ffb070", 0.004, -0.003, 1)
    spire(c, 0.2, 1.2, 0.5, ["#8a3434", "#c8603c"], rim=rim)
    engines.gables(
        c,
        1.16,
        ["#a84438", "#d0703f"],
        lamps=("#ffe0a0",),
        lit=0.25,
        tall=(0.1, 0.18),
        wide=0.075,
    )
    c.haze("#ff9a58", (0.8, 0), (1.16, 0.5), (1.2, 0))
    smoke(c, 0.8, 1.0, 0.4, "#3a1424", lean=0.2)
    c.place(0.5, 0.12, 0.86, turn=6)
    engines.steel_hand(
        c,
        steel="#8a94a8",
        dark="#15131e",
        glow="#ff5a34",
        rim=("#ffb47a", 0.004, 0.012, 1.3),
    )
    c.home()
    engines.gables(
        c,
        1.26,
        ["#5a2030", "#7a3030"],
        lamps=("#ffd890", "#ffb060"),
        lit=0.4,
        tall=(0.12, 0.24),
        wide=0.12,
        rim=rim,
    )
    c.haze("#ff8a50", (1.05, 0), (1.26, 0.3), (1.3, 0))
    c.fill(box(0.5, 1.262, 1.2, 0.012), paint="#2a1020", rim=("#ffb070", 0, -0.003, 1))
    engines.mirror(c, 1.268, "#5a1c2c", dim=0.75, share=0.3, ripples=60)
    bridge(
        c, -0.15, 1.15, 1.31, 0.1, ["#3a1624", "#180a14"], rim=("#ffb878", 0, -0.004, 1)
    )
    for x, high in ((0.05, 0.36), (0.96, 0.3)):
        lamp = [
            box(x, 1.5 - high / 2, 0.008, high),
            box(x, 1.5 - high, 0.035, 0.045, 0.01),
        ]
        c.fill(*lamp, paint="#12080f")
        c.glow(x, 1.5 - high, 0.13, "#ffc878", 0.9)
    scenery.motes(c, 70, "#ffb060", size=0.005, top=0.3)
    c.haze("#0e0610", (1.3, 0), (1.5, 0.6))
    c.bloom(strength=0.45)


@picture("tears-of-steel-still", "still", focal=(0.4, 0.5))
def still(c):
    c.sky(
        (0, "#2a0a18"),
        (0.3, "#8a1c22"),
        (0.55, "#e0482c"),
        (0.75, "#ffa058"),
        (1, "#ffa058"),
    )
    c.glow(1.05, 0.56, 0.75, "#ffb868", 0.95)
    c.fill(ellipse(1.05, 0.5, 0.09), paint=["#ffe8b0", "#ff8a4a"])
    c.cloud("#ff8a58", 0.55, top=0.0, foot=0.7, coarse=3, stretch=3)
    c.cloud("#2a0818", 0.6, top=-0.1, foot=0.45, coarse=2, stretch=2.5)
    rim = ("#ffb070", 0.004, -0.003, 1)
    spire(c, 0.78, 0.68, 0.46, ["#982e2a", "#d05a34"], rim=rim)
    engines.gables(
        c,
        0.66,
        ["#b04030", "#d86a3c"],
        lamps=("#ffe0a0",),
        lit=0.25,
        tall=(0.06, 0.14),
        wide=0.06,
    )
    c.haze("#ff9048", (0.4, 0), (0.68, 0.5), (0.7, 0))
    smoke(c, 0.3, 0.56, 0.32, "#3a1020", lean=-0.25)
    smoke(c, 1.36, 0.56, 0.36, "#3a1020", lean=-0.2)
    engines.gables(
        c,
        0.74,
        ["#641c28", "#86302a"],
        lamps=("#ffd890", "#ffb060"),
        lit=0.35,
        tall=(0.1, 0.24),
        wide=0.1,
        rim=rim,
    )
    c.haze("#ff8040", (0.5, 0), (0.74, 0.25), (0.76, 0))
    quay = ["#5a2028", "#2a0e18"]
    c.fill(box(0.75, 0.765, 1.7, 0.055), paint=quay, rim=("#ffb070", 0, -0.004, 1.2))
    walkers = ((1.32, 0.24, 0.9), (1.14, 0.27, 1.1), (0.88, 0.34, 0.9), (0.5, 0.5, 1.1))
    for x, size, step in walkers:
        c.place(x, 0.752 + size * 0.03, size)
        engines.strider(
            c,
            steel=mix("#5a6078", "#8a4038", (0.5 - size) * 1.5),
            eye="#ffd070",
            step=step,
            rim=("#ffc48a", 0.012, -0.006, 1.3),
        )
    c.home()
    engines.mirror(c, 0.79, "#4a1220", dim=0.8, share=0.22, ripples=70)
    c.glow(1.05, 0.86, 0.2, "#ff9a50", 0.6, squash=0.6)
    boat = curve(
        "0.92,0.86 1.0,0.885 1.3,0.885 1.42,0.85 1.38,0.92 1.3,0.94 1.02,0.94 0.95,0.91"
    )
    c.fill(ellipse(1.18, 0.945, 0.26, 0.014), paint="#14060e", alpha=0.6, blur=0.01)
    c.fill(
        boat,
        box(1.18, 0.87, 0.2, 0.05, 0.015),
        paint=["#5a2028", "#16080f"],
        rim=("#ffb878", 0, -0.004, 1.2),
    )
    for x in (0.05, 0.72):
        c.fill(
            box(x, 0.92, 0.03, 0.2, 0.01),
            paint=["#3a141c", "#10060c"],
            rim=("#ffb070", 0.004, 0, 1),
        )
    scenery.motes(c, 60, "#ffb868", size=0.004)
    c.bloom(strength=0.45)
