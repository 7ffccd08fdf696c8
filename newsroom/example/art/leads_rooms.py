"""Lead pictures in rooms: a workshop and a living room."""

from newsroom.example.art import figures, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.people import line, points, smooth
from newsroom.example.art.shapes import box, ellipse, limb, ribbon


@picture("workshop", "still", focal=(0.42, 0.5))
def workshop(c):
    c.sky((0, "#12263a"), (0.6, "#2a4a5a"), (1, "#1a2230"))
    # A window on a night city.
    c.fill(box(1.16, 0.33, 0.5, 0.5, 0.01), paint=["#182a6a", "#7a4aa0", "#ff9a7a"])
    scenery.skyline(
        c,
        0.58,
        ["#2a1f5a", "#4a2a6a"],
        heights=(0.08, 0.26),
        widths=(0.04, 0.08),
        lamps=("#ffd08a", "#8ae8ff"),
        lit=0.4,
        left=0.93,
        right=1.33,
    )
    for x, y, wide, high in ((1.16, 0.33, 0.014, 0.5), (1.16, 0.33, 0.5, 0.014)):
        c.fill(box(x, y, wide, high), paint="#0c1622")
    c.fill(
        box(1.16, 0.33, 0.55, 0.55, 0.01),
        holes=(box(1.16, 0.33, 0.5, 0.5, 0.01),),
        paint="#0c1622",
        rim=("#ff9a7a", 0, -0.006, 0.8),
    )
    c.fill(box(1.16, 0.625, 0.6, 0.05, 0.008), paint=["#1c2c3c", "#0c1622"])
    # Tools on the wall.
    c.fill(box(0.3, 0.32, 0.52, 0.44, 0.015), paint=["#3a5a64", "#243c48"])
    for x in range(12):
        for y in range(9):
            c.fill(
                ellipse(0.08 + x * 0.04, 0.14 + y * 0.045, 0.003, steps=8),
                paint="#162832",
            )
    _tools(c)
    c.haze("#10202e", (0, 0.3), (0.6, 0))
    # The lamp and its cone.
    c.fill(ribbon([(0.66, -0.05), (0.66, 0.09)], 0.004), paint="#0a1018")
    cone = points("0.6,0.18 0.72,0.18 1.2,0.8 0.12,0.8")
    c.fill(cone, paint=["#a87a30", "#1a1408"], light=True, blur=0.02)
    c.fill(
        smooth("0.57,0.18 0.6,0.11 0.66,0.08 0.72,0.11 0.75,0.18"), paint=lit("#e0503c")
    )
    c.fill(ellipse(0.66, 0.18, 0.05, 0.012), paint="#fff3c8")
    c.glow(0.66, 0.22, 0.4, "#ffd890", 0.9)
    # The bench, and the head being mended on it.
    c.fill(
        points("-0.1,0.74 1.6,0.74 1.6,1.1 -0.1,1.1"),
        paint=["#b0703c", "#3a1c18"],
        rim=("#ffd890", 0, -0.008, 1),
    )
    for y in (0.8, 0.88):
        c.fill(
            ribbon([(-0.1, y), (1.6, y + 0.004)], 0.0025), paint="#5a2c1c", alpha=0.6
        )
    c.fill(ellipse(0.66, 0.8, 0.5, 0.06), paint="#ffc878", alpha=0.35, blur=0.04)
    c.fill(ellipse(0.66, 0.77, 0.22, 0.03), paint="#2a1010", alpha=0.6, blur=0.015)
    c.fill(box(0.65, 0.735, 0.2, 0.05, 0.015), paint=["#4a5668", "#1a2030"])
    for k in range(4):
        x = 0.6 + k * 0.035
        wire = line(f"{x},0.7 {x - 0.05 * (k - 1.5)},0.76 {x + 0.12 * (k - 1.2)},0.79")
        c.fill(
            ribbon(wire, 0.005), paint=("#e0503c", "#ffd23f", "#2ac0b0", "#f4f0ea")[k]
        )
    figures.robot_head(
        c,
        shell="#f0ebe4",
        dark="#141a2c",
        glow="#7df3ff",
        x=0.65,
        y=0.55,
        size=0.19,
        rim=("#ffe0a0", 0.002, -0.01, 1.2),
    )
    # Small things lying about.
    for x, y, r, tone in (
        (0.3, 0.79, 0.05, "#8a97a8"),
        (0.41, 0.82, 0.03, "#c8a04a"),
        (0.98, 0.83, 0.04, "#8a97a8"),
    ):
        _gear(c, x, y, r, tone)
    c.fill(
        box(0.16, 0.72, 0.09, 0.13, 0.01),
        paint=lit("#2a9a9a", 0.4),
        rim=("#ffe0a0", 0.006, 0, 0.8),
    )
    for x, tall, tone in (
        (0.13, 0.12, "#e0a03c"),
        (0.155, 0.17, "#c8ccd8"),
        (0.185, 0.14, "#e0503c"),
    ):
        c.fill(limb(x, 0.67, 0.007, x - 0.01, 0.67 - tall, 0.009), paint=tone)
    c.fill(
        limb(1.12, 0.8, 0.022, 1.3, 0.77, 0.022),
        paint=lit("#e0503c", 0.4),
        rim=("#ffe0a0", 0, -0.006, 1),
    )
    c.fill(limb(1.0, 0.82, 0.007, 1.12, 0.8, 0.008), paint="#c8ccd8")
    hand = points("0.98,0.72 0.98,0.74 1.06,0.74 1.06,0.72")
    c.fill(hand, paint="#2a3040")
    # In front, out of focus.
    c.fill(ellipse(1.42, 1.02, 0.24), paint=["#1a2a3a", "#060a12"], blur=0.03)
    c.fill(ellipse(0.02, 1.06, 0.2), paint=["#2a1820", "#08040a"], blur=0.03)
    scenery.motes(c, 50, "#ffe0a0", top=0.2, foot=0.75, size=0.004, alpha=0.6)
    c.bloom(strength=0.4)


def _tools(c):
    steel, wood = "#9ab0bc", "#d8803c"
    for x, long in ((0.1, 0.16), (0.15, 0.2), (0.2, 0.24)):
        c.fill(limb(x, 0.17, 0.012, x, 0.23, 0.014), paint=wood)
        c.fill(ribbon([(x, 0.23), (x, 0.14 + long)], 0.004), paint=steel)
    c.fill(limb(0.29, 0.24, 0.01, 0.29, 0.42, 0.012), paint=wood)
    c.fill(box(0.29, 0.2, 0.11, 0.045, 0.01), paint=steel)
    c.fill(limb(0.39, 0.22, 0.012, 0.39, 0.4, 0.012), paint=steel)
    for y in (0.19, 0.43):
        c.fill(
            ellipse(0.39, y, 0.032),
            holes=(box(0.39, y - 0.015 if y < 0.3 else y + 0.015, 0.024, 0.04),),
            paint=steel,
        )
    c.fill(
        ellipse(0.49, 0.27, 0.05), holes=(ellipse(0.49, 0.27, 0.03),), paint="#e0503c"
    )
    c.fill(ribbon(line("0.46,0.3 0.47,0.38 0.5,0.45"), 0.006), paint="#e0503c")


def _gear(c, x, y, r, tone):
    teeth = []
    for k in range(40):
        reach = r * (1.0 if k % 4 < 2 else 0.8)
        px, py = ellipse(x, y, reach, reach * 0.45, steps=40)[k]
        teeth.append((px, py))
    c.fill([(px, py + 0.012) for px, py in teeth], paint=mix(tone, "#000000", 0.6))
    c.fill(
        teeth,
        holes=(ellipse(x, y, r * 0.3, r * 0.13),),
        paint=lit(tone),
        rim=("#ffe0a0", 0, -0.004, 1),
    )


@picture("living-room", "still", focal=(0.5, 0.45))
def living_room(c):
    c.sky((0, "#150f38"), (0.6, "#2a1a58"), (1, "#120a28"))
    c.fill(box(1.28, 0.33, 0.3, 0.5, 0.01), paint=["#16205a", "#5a3a90", "#e07a8a"])
    scenery.skyline(
        c,
        0.58,
        ["#1a1648", "#2a1c58"],
        heights=(0.06, 0.22),
        widths=(0.03, 0.06),
        lamps=("#ffd08a",),
        lit=0.4,
        left=1.14,
        right=1.39,
    )
    c.fill(box(1.28, 0.33, 0.012, 0.5), box(1.28, 0.33, 0.3, 0.012), paint="#0e0a24")
    for x, lean in ((1.1, 1), (1.46, -1)):
        drape = points(
            f"{x - 0.06},0.03 {x + 0.06},0.03 {x + 0.045 + lean * 0.02},0.66 "
            f"{x - 0.05},0.66"
        )
        c.fill(drape, paint=["#7a2a5a", "#3a1440"])
    # The wall, lit by the screen.
    c.glow(0.62, 0.36, 1.0, "#3a9ae8", 0.8)
    c.glow(0.62, 0.36, 0.6, "#8ae8ff", 0.4)
    c.fill(points("-0.1,0.66 1.6,0.66 1.6,1.1 -0.1,1.1"), paint=["#2a2060", "#0c0620"])
    c.fill(
        box(0.62, 0.65, 0.9, 0.07, 0.01),
        paint=["#3a2a5a", "#140c2c"],
        rim=("#8ae8ff", 0, -0.006, 0.8),
    )
    screen = (0.62, 0.345, 0.84, 0.475)
    c.fill(box(*screen[:2], 0.87, 0.505, 0.012), paint="#05040e")
    c.fill(box(*screen), paint=["#0f6ac0", "#5fd8e8", "#ffe0a0"])
    _film(c)
    c.fill(
        points("0.2,0.585 1.04,0.585 1.4,1.02 -0.1,1.02"),
        paint=["#2a6aa8", "#050a1c"],
        light=True,
        blur=0.03,
    )
    # A lamp and a plant keep the screen company.
    c.fill(ribbon([(0.04, 0.36), (0.04, 0.72)], 0.006), paint="#0c0820")
    c.glow(0.04, 0.33, 0.36, "#ff9a5c", 0.85)
    c.fill(
        points("-0.01,0.26 0.09,0.26 0.13,0.37 -0.05,0.37"),
        paint=["#ffe8b0", "#ffb060"],
    )
    for turn in range(-50, 51, 20):
        c.place(1.42, 0.74, 0.3, turn=turn)
        c.fill(
            smooth("0,0 0.1,-0.45 0,-1 -0.1,-0.45"),
            paint=lit("#1a5a6a", 0.5),
            rim=("#8ae8ff", -0.03, 0, 0.7),
        )
    c.home()
    c.fill(
        points("1.35,0.72 1.49,0.72 1.47,0.84 1.37,0.84"), paint=["#c8506a", "#5a1c40"]
    )
    # From behind: the sofa and who sits in it.
    edge = ("#7ad8ff", 0, -0.008, 1.1)
    _viewer(c, 0.5, 0.7, 0.1, "#1a1030", edge, bun=False)
    _viewer(c, 0.76, 0.735, 0.082, "#2a1230", edge, bun=True)
    ear = smooth("0.985,0.76 0.99,0.66 1.02,0.64 1.05,0.72")
    c.fill(
        ear,
        smooth("1.06,0.74 1.12,0.68 1.14,0.72 1.12,0.79"),
        ellipse(1.06, 0.785, 0.09, 0.085),
        paint=["#3a2030", "#140a1c"],
        rim=edge,
    )
    c.fill(box(0.7, 0.99, 1.0, 0.34, 0.09), paint=["#6a2a6a", "#1c0a2c"], rim=edge)
    for x in (0.17, 1.23):
        c.fill(box(x, 0.98, 0.17, 0.26, 0.08), paint=["#7a3074", "#1c0a2c"], rim=edge)
    c.fill(ribbon([(0.7, 0.84), (0.7, 1.05)], 0.003), paint="#2a0c34")
    scenery.motes(c, 30, "#a8e8ff", top=0.2, foot=0.8, size=0.003, alpha=0.5)
    c.bloom(strength=0.45)


def _film(c):
    """What is on: a small figure and a large one before a rising sun."""
    c.fill(ellipse(0.72, 0.44, 0.12), paint="#fff3c8")
    c.glow(0.72, 0.44, 0.22, "#fff0b0", 0.7)
    back = line("0.2,0.5 0.36,0.42 0.5,0.47 0.68,0.4 0.86,0.47 1.04,0.43")
    c.fill([*back, (1.04, 0.582), (0.2, 0.582)], paint=["#3a8ab0", "#2a5a90"])
    front = line("0.2,0.54 0.44,0.5 0.72,0.52 1.04,0.49")
    c.fill([*front, (1.04, 0.582), (0.2, 0.582)], paint=["#1a3a70", "#101c48"])
    c.fill(
        limb(0.71, 0.515, 0.03, 0.71, 0.42, 0.042),
        ellipse(0.71, 0.355, 0.028),
        paint="#0c1434",
    )
    c.fill(
        limb(0.63, 0.515, 0.014, 0.63, 0.475, 0.016),
        ellipse(0.63, 0.445, 0.017),
        paint="#0c1434",
    )


def _viewer(c, x, y, r, hair, rim, *, bun):
    c.fill(
        smooth(
            f"{x - r * 1.9},{y + r * 3} {x - r * 1.5},{y + r * 1.3} {x},{y + r * 0.9} "
            f"{x + r * 1.5},{y + r * 1.3} {x + r * 1.9},{y + r * 3}"
        ),
        paint=["#2a1c50", "#120a28"],
        rim=rim,
    )
    if bun:
        c.fill(ellipse(x, y - r * 1.15, r * 0.45), paint=hair, rim=rim)
    c.fill(ellipse(x, y, r, r * 1.1), paint=[mix(hair, "#4a6aa8", 0.25), hair], rim=rim)
