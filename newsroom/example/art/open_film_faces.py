"""Portraits of the people of the open films."""

from PIL import ImageFilter

from newsroom.example.art import engines, scenery, walkers
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.outlines import curve
from newsroom.example.art.shapes import blob, box, limb, ribbon


def _room(c, *stops, lamp, x):
    c.sky(*stops)
    c.glow(x, 0.3, 0.75, lamp, 0.8)
    engines.cog(
        c,
        x,
        0.34,
        0.4,
        [mix(stops[1], lamp, 0.25), stops[1]],
        teeth=22,
        spokes=6,
        turn=9,
        blur=0.006,
    )
    engines.cog(
        c, 1 - x, 0.86, 0.3, [stops[1], stops[0]], teeth=18, spokes=5, blur=0.008
    )
    c.cloud(lamp, 0.4, top=0.1, foot=1.1, coarse=2, stretch=2)
    scenery.bokeh(c, 14, [lamp, "#7fe8d8"], top=0, foot=1.0, size=0.03, alpha=0.3)


@picture("proog-portrait", "portrait", focal=(0.5, 0.42))
def proog(c):
    _room(c, "#0a1a20", "#2a4a46", "#3a2018", lamp="#ffc26a", x=0.2)
    skin, rim = "#d29a76", ("#ffdf9a", -0.018, -0.004, 1.2)
    c.place(0.5, 0.55, 0.66)
    walkers.bust(c, "#4a2e24", rim=rim)
    c.fill(
        curve("-0.3,0.62 0,0.78 0.3,0.62 0.34,0.74 0,0.96 -0.34,0.74"),
        paint=lit("#8a6a40"),
        rim=rim,
    )
    back = curve(
        "-0.36,0.12 -0.5,-0.1 -0.46,-0.34 0,-0.5 0.46,-0.34 0.5,-0.1 0.36,0.12"
    )
    c.fill(back, paint=["#f1ece2", "#a8a098"], rim=rim)
    walkers.head(
        c,
        skin=skin,
        eyes="#5a7a86",
        brow="#ece6da",
        rim=rim,
        lids=0.42,
        frown=0.5,
        blush=0.35,
        lips="#a8605a",
    )
    walkers.wrinkles(c, "#5a2a24", alpha=0.6)
    for s in (-1, 1):
        tuft = blob(
            (s * 0.33, -0.32),
            (s * 0.44, -0.3),
            (s * 0.5, -0.1),
            (s * 0.46, 0.1),
            (s * 0.38, 0.02),
            (s * 0.355, -0.14),
        )
        c.fill(tuft, paint=lit("#e2dcd0", 0.3), rim=rim)
    beard = curve(
        "-0.33,0.12 -0.27,0.3 -0.14,0.4 0,0.425 0.14,0.4 0.27,0.3 "
        "0.33,0.12 0.31,0.36 0.2,0.56 0,0.68 -0.2,0.56 -0.31,0.36"
    )
    c.fill(
        beard,
        paint=["#b9b0a6", "#f1ece2", "#a29890"],
        rim=rim,
        shade=("#3a2a34", 0.14, 0.04, 0.7),
    )
    for s in (-1, 1):
        lip = blob(
            (0, 0.255), (s * 0.1, 0.25), (s * 0.2, 0.33), (s * 0.13, 0.335), (0, 0.305)
        )
        c.fill(lip, paint=lit("#ebe5da", 0.3))
        bushy = limb(s * 0.08, -0.125, 0.028, s * 0.26, -0.13, 0.018)
        c.fill(bushy, paint=["#ffffff", "#c8c0b6"])
    walkers.glasses(c, frame="#2a1a14", glint="#ffe9b8")
    c.home().bloom(strength=0.3)


@picture("emo-portrait", "portrait", focal=(0.5, 0.42))
def emo(c):
    _room(c, "#08161e", "#1c4a56", "#0e2028", lamp="#6fe0d8", x=0.8)
    rim = ("#aef4ec", 0.018, -0.004, 1.2)
    c.place(0.5, 0.56, 0.66)
    walkers.bust(c, "#2a3442", rim=rim)
    back = curve(
        "-0.4,0.1 -0.44,-0.3 -0.24,-0.66 0.1,-0.74 0.4,-0.5 0.43,-0.1 0.38,0.12 0,-0.2"
    )
    c.fill(back, paint="#120e18", rim=rim)
    walkers.head(
        c,
        skin="#efd6ca",
        eyes="#4a7a8a",
        brow="#1c141c",
        rim=rim,
        dusk="#1c2048",
        side=-1,
        lids=0.18,
        frown=-0.35,
        blush=0.16,
        slim=0.93,
    )
    fringe = curve(
        "-0.37,0.02 -0.43,-0.3 -0.37,-0.5 -0.38,-0.58 -0.28,-0.64 -0.2,-0.71 "
        "-0.08,-0.72 0.03,-0.78 0.12,-0.72 0.26,-0.68 0.36,-0.54 0.41,-0.36 "
        "0.37,0.02 0.33,-0.2 0.24,-0.34 0.16,-0.22 0.1,-0.36 -0.04,-0.17 "
        "-0.08,-0.34 -0.2,-0.12 -0.26,-0.28 -0.33,-0.16"
    )
    c.fill(fringe, paint=["#3a3040", "#1c1620", "#120e16"])
    strands = [
        ribbon(
            blob((x, -0.6), (x * 1.15, -0.45), (x * 1.2 - 0.03, -0.3), closed=False),
            0.002,
            0.005,
            0.002,
        )
        for x in (-0.2, -0.1, 0.0, 0.12, 0.22)
    ]
    c.fill(*strands, paint="#6a6078", alpha=0.5)
    for s in (-1, 1):
        flap = [(s * 0.1, 0.84), (s * 0.2, 0.6), (s * 0.36, 0.68), (s * 0.3, 0.98)]
        c.fill(flap, paint=lit("#3a4658"), rim=rim)
    c.home().bloom(strength=0.3)


@picture("sintel-portrait", "portrait", focal=(0.5, 0.44))
def sintel(c):
    c.sky("#25406e", "#6f95bc", "#d4dfe6", "#8aa6c6")
    c.glow(0.9, 0.3, 0.75, "#fff0d0", 0.95)
    scenery.ridge(c, 0.7, 0.2, ["#f2f6f8", "#9fbad0"], peaks=4, blur=0.01)
    scenery.ridge(c, 0.95, 0.16, ["#c8d8e6", "#6f8fb4"], peaks=3, blur=0.008)
    c.cloud("#ffffff", 0.5, top=0.2, foot=1.1, coarse=2, stretch=3)
    rim, hair = ("#fff2d8", 0.016, -0.006, 1.3), "#b23c22"
    c.place(0.5, 0.57, 0.64)
    back = curve(
        "-0.36,0.32 -0.46,0.12 -0.47,-0.28 -0.34,-0.58 -0.04,-0.76 0.3,-0.66 "
        "0.46,-0.36 0.48,0.06 0.4,0.36 0.3,0.3 0,0.1 -0.28,0.3"
    )
    c.fill(back, paint=["#8a2c1c", "#4a1614"], rim=rim)
    walkers.bust(c, "#6a4a38", rim=rim)
    walkers.head(
        c,
        skin="#e8b696",
        eyes="#4a8a6a",
        brow="#6a2418",
        rim=rim,
        dusk="#3a2050",
        side=-1,
        lids=0.16,
        frown=-0.1,
        blush=0.4,
        slim=0.93,
        lips="#c05a52",
    )
    walkers.freckles(c, "#a85a3c")
    fringe = curve(
        "-0.4,0.24 -0.47,-0.12 -0.42,-0.44 -0.3,-0.6 -0.06,-0.74 0.2,-0.7 "
        "0.38,-0.52 0.45,-0.2 0.42,0.22 0.355,0.08 0.34,-0.16 0.26,-0.36 "
        "0.12,-0.44 0.02,-0.28 -0.14,-0.2 -0.09,-0.32 -0.24,-0.2 -0.33,-0.06 "
        "-0.35,0.1"
    )
    c.fill(
        fringe, paint=["#d8582e", hair, "#7a2418"], shade=("#3a0c18", -0.08, 0.04, 0.5)
    )
    _strands(c, "#ff9a5c")
    walkers.fur_collar(c, "#d8c8b4", rim)
    c.home()
    scenery.motes(c, 70, "#ffffff", size=0.009)
    c.bloom(strength=0.3, floor=180)


def _strands(c, colour):
    for x, lean in (
        (-0.3, -0.3),
        (-0.2, -0.25),
        (-0.08, -0.16),
        (0.24, 0.2),
        (0.33, 0.16),
    ):
        line = blob(
            (0.04 + x * 0.4, -0.7), (x, -0.54), (x + lean * 0.4, -0.3), closed=False
        )
        c.fill(ribbon(line, 0.001, 0.006, 0.001), paint=colour, alpha=0.55)


@picture("thom-portrait", "portrait", focal=(0.5, 0.42))
def thom(c):
    c.sky("#12182e", "#3a2a4a", "#a84a4a", "#3a1a2a")
    c.glow(0.14, 0.62, 0.7, "#ff8a5a", 0.85)
    engines.gables(
        c,
        1.0,
        ["#3a2438", "#20142a"],
        lamps=("#ffc878", "#ff9a5a"),
        lit=0.35,
        tall=(0.3, 0.5),
        wide=0.17,
    )
    c.image = c.image.filter(ImageFilter.GaussianBlur(c.unit * 0.012))
    c.cloud("#ff9a78", 0.4, top=0.2, foot=1.1, coarse=2, stretch=2)
    scenery.bokeh(
        c,
        22,
        ["#ffb060", "#ff6a4a", "#6ac8ff"],
        top=0.4,
        foot=1.1,
        size=0.045,
        alpha=0.45,
    )
    rim = ("#ffb07a", -0.016, -0.004, 1.3)
    c.place(0.5, 0.55, 0.65)
    back = curve("-0.37,0.1 -0.42,-0.3 -0.3,-0.6 0,-0.72 0.3,-0.6 0.42,-0.3 0.37,0.1")
    c.fill(back, paint="#22161a", rim=rim)
    walkers.bust(c, "#34465e", rim=rim, wide=0.8)
    collar = curve(
        "-0.36,0.34 -0.46,0.6 -0.4,0.9 0.4,0.9 0.46,0.6 0.36,0.34 0.2,0.46 -0.2,0.46"
    )
    c.fill(collar, paint=["#141c2c", "#1c2638"])
    walkers.head(
        c,
        skin="#d8a07a",
        eyes="#5a4632",
        brow="#22161a",
        rim=rim,
        dusk="#241a48",
        lids=0.2,
        frown=0.1,
        blush=0.2,
        slim=0.97,
    )
    c.fill(
        curve("-0.3,0.26 -0.2,0.38 0,0.42 0.2,0.38 0.3,0.26 0.2,0.45 0,0.52 -0.2,0.45"),
        paint="#2a1a2a",
        alpha=0.22,
        blur=0.03,
    )
    quiff = curve(
        "-0.37,-0.02 -0.42,-0.28 -0.38,-0.52 -0.2,-0.72 0.08,-0.8 0.32,-0.7 "
        "0.42,-0.46 0.41,-0.2 0.37,-0.02 0.34,-0.26 0.22,-0.4 0.02,-0.36 "
        "-0.14,-0.42 -0.28,-0.3 -0.34,-0.2"
    )
    c.fill(quiff, paint=["#5a3a2c", "#2c1c1a", "#1a1014"], rim=rim)
    for k in range(6):
        x = -0.28 + k * 0.09
        line = blob((x, -0.4), (x + 0.05, -0.58), (x + 0.16, -0.7), closed=False)
        c.fill(ribbon(line, 0.001, 0.006, 0.001), paint="#9a6a4a", alpha=0.6)
    for s in (-1, 1):
        stand = blob(
            (s * 0.03, 0.98),
            (s * 0.07, 0.74),
            (s * 0.2, 0.54),
            (s * 0.36, 0.36),
            (s * 0.41, 0.35),
            (s * 0.46, 0.56),
            (s * 0.6, 0.76),
            (s * 0.4, 0.94),
            (s * 0.12, 1.12),
            steps=5,
        )
        c.fill(
            stand,
            paint=["#5a7698", "#2c3c54"],
            rim=rim,
            shade=("#0a1024", 0.1, 0.05, 0.6),
        )
        seam = blob((s * 0.09, 0.92), (s * 0.16, 0.7), (s * 0.37, 0.43), closed=False)
        c.fill(ribbon(seam, 0.005), paint="#16202e", alpha=0.8)
    c.fill(box(0, 1.3, 0.026, 0.8), paint="#10161f")
    c.fill(box(0, 1.3, 0.01, 0.8), paint="#c8b89a", alpha=0.7)
    c.home().bloom(strength=0.35)
