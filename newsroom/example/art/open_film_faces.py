"""Portraits of the people of the open films."""

from newsroom.example.art import engines, scenery, walkers
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.outlines import curve
from newsroom.example.art.shapes import blob, limb, ribbon


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
