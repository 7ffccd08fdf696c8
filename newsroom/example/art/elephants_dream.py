"""Pictures for Elephants Dream: two men inside a machine without an end."""

from newsroom.example.art import engines, scenery, walkers
from newsroom.example.art.catalogue import picture
from newsroom.example.art.outlines import points
from newsroom.example.art.shapes import box, ellipse, ribbon


def wall_of_cables(c, count, paint, *, width, rim=None, foot=None):
    """Cables that hang from above to below the picture."""
    foot = c.bottom + 0.1 if foot is None else foot
    for _ in range(count):
        x, bend = c.random.uniform(0, c.right), c.random.uniform(-0.12, 0.12)
        wide = width * c.random.uniform(0.5, 1.2)
        points = [(x, -0.1), (x + bend, foot * 0.35), (x - bend * 0.6, foot * 0.7)]
        engines.cable(c, [*points, (x + bend * 0.4, foot)], wide, paint, rim=rim)


@picture("elephants-dream-poster", "poster", focal=(0.5, 0.62))
def poster(c):
    c.sky(
        (0, "#07161c"),
        (0.35, "#145058"),
        (0.6, "#d9a24a"),
        (0.8, "#7a3a24"),
        (1, "#120a12"),
    )
    c.glow(0.5, 0.82, 0.95, "#ffd27a", 0.9)
    wall_of_cables(c, 12, ["#2c6a68", "#a07a40", "#5a3a30"], width=0.009)
    engines.cog(
        c,
        0.5,
        0.66,
        0.56,
        ["#0f3a44", "#7a5a34"],
        teeth=28,
        spokes=8,
        rim=("#ffdf9a", 0, 0.006, 0.9),
    )
    c.glow(0.5, 0.66, 0.34, "#fff0c0", 0.95)
    c.fill(ellipse(0.5, 0.66, 0.1), paint=["#fffbe6", "#ffd88a"])
    c.cloud("#ffcf8a", 0.55, top=0.3, foot=1.3, coarse=3, stretch=2)
    engines.cog(
        c,
        0.02,
        0.2,
        0.34,
        ["#0b262e", "#1b4a4c"],
        teeth=20,
        spokes=6,
        turn=6,
        rim=("#ffd890", 0.007, 0.006, 1),
    )
    engines.cog(
        c,
        1.02,
        0.34,
        0.25,
        ["#0b262e", "#22504c"],
        teeth=18,
        spokes=5,
        rim=("#ffd890", -0.006, 0.005, 1),
    )
    engines.cog(
        c,
        0.93,
        1.24,
        0.3,
        ["#4a2a24", "#1a0e16"],
        teeth=20,
        spokes=6,
        turn=4,
        rim=("#ffcf7a", -0.006, -0.006, 1),
    )
    engines.cog(
        c,
        0.08,
        1.3,
        0.22,
        ["#4a2a24", "#1a0e16"],
        teeth=16,
        spokes=5,
        rim=("#ffcf7a", 0.006, -0.006, 1),
    )
    c.haze("#e8a860", (0.85, 0), (1.1, 0.3), (1.5, 0.0))
    dark = "#160c14"
    deck = engines.rope_bridge(
        c, (-0.05, 1.02), (1.05, 0.99), 0.1, paint=dark, rim=("#ffdf9a", 0, -0.002, 1.2)
    )
    rim = ("#ffe6b0", 0.02, -0.02, 1.3)
    c.place(0.43, deck(0.43) - 0.006, 0.2)
    walkers.man(c, coat="#27414a", legs="#181822", hair="#1a1218", rim=rim)
    c.place(0.57, deck(0.57) - 0.006, 0.19)
    walkers.man(
        c,
        coat="#6a3428",
        legs="#231820",
        hair="#e8e2d8",
        stick=True,
        stoop=0.06,
        rim=rim,
    )
    c.home()
    for x, bend, wide in ((0.05, 0.1, 0.035), (0.96, -0.08, 0.045), (0.16, 0.1, 0.014)):
        points = [(x, -0.1), (x + bend * 0.4, 0.5), (x - bend, 1.1), (x + bend, 1.6)]
        engines.cable(
            c,
            points,
            wide,
            ["#0a161c", "#120a12"],
            rim=("#e8b060", -bend * 0.06, 0, 1),
            bands=6,
        )
    scenery.motes(c, 40, "#ffe9b0", size=0.005, top=0.3)
    c.haze("#0a060c", (1.2, 0), (1.5, 0.85))
    c.bloom(strength=0.5)


@picture("elephants-dream-still", "still", focal=(0.45, 0.62))
def still(c):
    c.sky((0, "#081418"), (0.45, "#1f5a5c"), (0.7, "#c8843e"), (1, "#1a0c12"))
    c.glow(1.0, 0.5, 0.8, "#ffc870", 0.9)
    wall_of_cables(c, 14, ["#153c42", "#8a6a3c"], width=0.008)
    engines.cog(
        c,
        1.04,
        0.46,
        0.43,
        ["#174048", "#8a5a30"],
        teeth=26,
        spokes=7,
        rim=("#ffe2a0", -0.005, 0.004, 1),
    )
    c.glow(1.04, 0.46, 0.32, "#ffe6a8", 0.9)
    c.fill(ellipse(1.04, 0.46, 0.075), paint=["#fffbe0", "#ffcf78"])
    engines.cog(
        c,
        0.42,
        0.16,
        0.3,
        ["#0e2c34", "#2a5a54"],
        teeth=20,
        spokes=6,
        turn=7,
        rim=("#ffd488", 0.005, 0.005, 1),
    )
    c.glow(0.42, 0.16, 0.2, "#7fe8d8", 0.7)
    c.cloud("#ffca88", 0.5, top=0.2, foot=0.95, coarse=3, stretch=2.5)
    engines.cog(
        c,
        0.1,
        0.62,
        0.25,
        ["#123036", "#3a2a28"],
        teeth=18,
        spokes=5,
        rim=("#ffcf80", 0.006, -0.002, 1),
    )
    c.glow(0.1, 0.62, 0.16, "#7fe8d8", 0.7)
    c.haze("#e09a50", (0.5, 0), (0.85, 0.3))
    for y, paint in ((0.83, ["#5a3424", "#1c0e14"]),):
        deck = [(-0.1, y), (1.6, y - 0.03), (1.6, y + 0.03), (-0.1, y + 0.07)]
        c.fill(deck, paint=paint, rim=("#ffdb98", 0, -0.006, 1.2))
    c.fill(
        [(-0.1, 0.89), (1.6, 0.83), (1.6, 1.1), (-0.1, 1.1)],
        paint=["#140a12", "#07050a"],
    )
    for x in (0.02, 0.38, 0.74, 1.1, 1.46):
        c.fill(box(x, 0.74, 0.012, 0.2), paint="#1c1016", rim=("#ffd890", 0.003, 0, 1))
    rim = ("#ffe2a8", 0.016, -0.006, 1.3)
    c.place(0.46, 0.835, 0.43)
    walkers.man(
        c, coat="#27505c", legs="#1a1a26", hair="#1a1218", skin="#f0cfba", rim=rim
    )
    c.place(0.74, 0.832, 0.4)
    walkers.man(
        c,
        coat="#7a3c2a",
        legs="#261a22",
        hair="#e6e0d6",
        stick=True,
        stoop=0.06,
        rim=rim,
    )
    c.home()
    for y in (0.66, 0.72):
        c.fill(
            ribbon([(-0.1, y + 0.02), (1.6, y - 0.03)], 0.0045),
            paint="#150b12",
            rim=("#ffd890", 0, -0.003, 1),
        )
    engines.cable(
        c,
        points("-0.1,0.1 0.1,0.34 0.07,0.7 0.25,1.1"),
        0.04,
        ["#0c1a20", "#0a060a"],
        rim=("#e0a860", 0.007, 0, 1),
        bands=6,
    )
    engines.cable(
        c,
        points("1.2,-0.1 1.4,0.3 1.36,0.7 1.55,1.1"),
        0.05,
        ["#0c1a20", "#0a060a"],
        rim=("#ffcf80", -0.008, 0, 1),
        bands=6,
    )
    engines.cable(
        c,
        points("0.5,-0.1 0.8,0.12 1.2,0.06 1.6,0.2"),
        0.022,
        "#0c171c",
        rim=("#ffcf80", 0, 0.004, 1),
        bands=7,
    )
    scenery.motes(c, 40, "#ffe9b0", size=0.005)
    c.bloom(strength=0.45)
