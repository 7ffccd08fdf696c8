"""Poster and still for Next Gen: a city of tomorrow, a girl, a dog, a machine."""

from newsroom.example.art import figures, scenery
from newsroom.example.art.catalogue import picture
from newsroom.example.art.shapes import blob, box, ellipse, ribbon


@picture("next-gen-poster", "poster", focal=(0.5, 0.5))
def poster(c):
    c.sky(
        (0, "#2a0f3d"),
        (0.3, "#7d1f5c"),
        (0.52, "#e8445a"),
        (0.68, "#ff9b5e"),
        (1, "#ffd79a"),
    )
    c.glow(0.5, 0.92, 0.85, "#ffb066", 0.8)
    c.fill(ellipse(0.5, 0.72, 0.36), paint=["#ffe9b8", "#ff8a5c"], alpha=0.95)
    c.cloud("#ffd0a0", 0.5, top=0.2, foot=1.1, coarse=3, stretch=3)
    scenery.skyline(
        c,
        1.22,
        ["#c64a63", "#f08a6a"],
        heights=(0.25, 0.6),
        widths=(0.05, 0.1),
        lamps=("#ffe2b0",),
        lit=0.2,
    )
    c.haze("#ff9a6a", (0.6, 0), (1.2, 0.5))
    scenery.skyline(
        c,
        1.3,
        ["#7a2557", "#b53f5f"],
        heights=(0.12, 0.42),
        widths=(0.06, 0.13),
        lamps=("#ffcf8a", "#ff9e7a"),
        lit=0.4,
        rim=("#ffb27a", 0.004, 0, 1),
    )
    c.haze("#ff8a66", (0.9, 0), (1.32, 0.42))
    flyers(c, 9, "#4a1748")
    rim = ("#ffd9a0", -0.014, -0.004, 1.3)
    c.fill(
        ellipse(0.5, 1.62, 1.3, 0.42),
        paint=["#31103f", "#120720"],
        rim=("#ff9a6a", 0, -0.008, 1),
    )
    c.fill(ellipse(0.53, 1.345, 0.42, 0.045), paint="#0d0518", alpha=0.6, blur=0.02)
    c.place(0.55, 1.33, 0.94)
    figures.robot(
        c, shell="#ece4ea", dark="#1d1630", glow="#5ff0ff", rim=rim, mark="#e8445a"
    )
    c.place(0.22, 1.36, 0.44)
    figures.hooded_girl(c, coat="#2f7fb8", hood="#f2b632", rim=rim)
    c.place(0.86, 1.36, 0.2, flip=True)
    figures.dog(c, coat="#8a5a34", rim=("#ffd9a0", 0.03, -0.01, 1.2), sitting=True)
    c.home().haze("#160822", (1.2, 0), (1.5, 0.75))
    c.bloom(strength=0.4)


def flyers(c, count, colour):
    """Small craft crossing the sky."""
    for _ in range(count):
        x, y = c.random.uniform(0, c.right), c.random.uniform(0.1, 0.7) * c.bottom * 0.6
        size = c.random.uniform(0.008, 0.022)
        c.fill(
            blob(
                (x - size * 1.6, y),
                (x, y - size * 0.5),
                (x + size * 1.4, y - size * 0.1),
                (x, y + size * 0.35),
            ),
            paint=colour,
            alpha=0.85,
        )
        c.glow(x - size * 1.7, y, size * 1.6, "#aef6ff", 0.9)


@picture("next-gen-still", "still", focal=(0.36, 0.55))
def still(c):
    c.sky(
        (0, "#0d1a3a"),
        (0.4, "#1f4a7a"),
        (0.62, "#4fb0b8"),
        (0.78, "#ffd9a0"),
        (1, "#ffb27a"),
    )
    c.glow(1.08, 0.66, 0.7, "#ffd08a", 0.9)
    scenery.stars(c, 90, foot=0.4)
    c.cloud("#a8e0e0", 0.45, top=0.15, foot=0.75, coarse=3, stretch=3)
    scenery.skyline(
        c,
        0.78,
        ["#2f7c94", "#7cc0b8"],
        heights=(0.15, 0.5),
        widths=(0.05, 0.11),
        lamps=("#fff2c8",),
        lit=0.25,
    )
    c.haze("#9fd8c8", (0.3, 0), (0.78, 0.45))
    scenery.skyline(
        c,
        0.84,
        ["#12365e", "#1f6078"],
        heights=(0.06, 0.34),
        widths=(0.06, 0.15),
        lamps=("#ffe2a0", "#9ff4ff"),
        lit=0.45,
        rim=("#ffd9a0", 0.004, 0, 1),
    )
    c.haze("#ffcf9a", (0.6, 0), (0.86, 0.35))
    flyers(c, 8, "#0c1c38")
    roof = [
        (-0.1, 0.86),
        (1.02, 0.83),
        (1.02, 0.87),
        (1.12, 0.88),
        (1.12, 1.1),
        (-0.1, 1.1),
    ]
    c.fill(roof, paint=["#1c2547", "#070b1c"], rim=("#ffcf9a", 0, -0.006, 1))
    for x in (0.05, 0.3, 0.72, 0.95):
        c.fill(box(x, 0.91, 0.16, 0.012), paint="#0a1128")
    c.fill(
        ribbon([(0.04, 0.85), (0.04, 0.42)], 0.004),
        ribbon([(-0.02, 0.5), (0.1, 0.5)], 0.003),
        ribbon([(0.0, 0.55), (0.08, 0.55)], 0.003),
        paint="#0a1128",
    )
    rim = ("#ffe0ae", 0.014, -0.004, 1.3)
    c.place(0.46, 0.855, 0.6)
    figures.robot(
        c, shell="#dfe6ee", dark="#141c34", glow="#7df3ff", rim=rim, mark="#e8445a"
    )
    c.place(0.75, 0.85, 0.31)
    figures.hooded_girl(c, coat="#d8485a", hood="#f2b632", rim=rim)
    c.place(0.2, 0.865, 0.15)
    figures.dog(c, coat="#8a5a34", rim=("#ffe0ae", 0.03, -0.01, 1.2))
    c.home()
    scenery.bokeh(
        c,
        16,
        ["#ffd08a", "#7df3ff", "#ff8a6a"],
        top=0.9,
        foot=1.0,
        size=0.03,
        alpha=0.4,
    )
    c.bloom(strength=0.45)
