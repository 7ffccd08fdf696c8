"""Lead pictures in large halls: a render farm and a cinema."""

from newsroom.example.art import scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.people import points, smooth
from newsroom.example.art.shapes import box, ellipse, limb, ribbon


@picture("render-farm", "still", focal=(0.58, 0.5))
def render_farm(c):
    c.sky((0, "#030a1c"), (0.5, "#0f4a7a"), (1, "#020614"))
    vx, vy = 0.86, 0.46
    c.glow(vx, vy, 0.6, "#5fe8ff", 1.0)
    c.fill(points("0.86,0.46 1.62,1.1 -0.2,1.1"), paint=["#1a6a9a", "#061228"])
    c.fill(points("0.86,0.46 1.4,-0.1 0.3,-0.1"), paint=["#020612", "#0c3a5a"])
    for k in range(1, 9):
        far = 0.8**k
        c.fill(box(vx, vy - 0.5 * far, 0.44 * far, 0.018 * far), paint="#d8faff")
        c.glow(vx, vy - 0.5 * far, 0.3 * far, "#8aeaff", 0.4)
        c.fill(
            ribbon(
                [(vx - 1.1 * far, vy + 0.72 * far), (vx + 0.9 * far, vy + 0.72 * far)],
                0.003 * far,
            ),
            paint="#5fe0ff",
            alpha=0.35,
        )
    # Racks from the far end to the near one, on both sides.
    for k in range(8, -1, -1):
        near, far = 0.76**k * 1.5, 0.76 ** (k + 0.86) * 1.5
        for side, reach in ((-1, 0.5), (1, 0.36)):
            _rack(c, vx, vy, side * reach, near, far, k)
        c.haze("#1a6aa0", (0.1, 0), (vy, 0.05), (0.9, 0))
    c.fill(
        points("0.8,0.55 0.92,0.55 1.1,1.05 0.6,1.05"),
        paint=["#3ab8e8", "#04101c"],
        light=True,
        blur=0.03,
    )
    c.fill(box(vx, vy, 0.09, 0.13), paint=["#d8fcff", "#5fc8f0"])
    c.glow(vx, vy, 0.3, "#8af0ff", 0.9)
    # One person on the night shift.
    rim = ("#a8f4ff", 0.004, -0.006, 1.2)
    c.fill(ellipse(0.81, 0.735, 0.07, 0.012), paint="#020812", alpha=0.8, blur=0.01)
    for x in (0.793, 0.823):
        c.fill(limb(x, 0.6, 0.016, x, 0.725, 0.011), paint="#0a1428", rim=rim)
    c.fill(
        limb(0.775, 0.52, 0.012, 0.77, 0.61, 0.009),
        limb(0.842, 0.52, 0.012, 0.858, 0.6, 0.009),
        smooth(
            "0.775,0.51 0.808,0.495 0.84,0.51 0.842,0.6 0.834,0.64 0.782,0.64 0.774,0.6"
        ),
        paint=["#e0503c", "#6a1a30"],
        rim=rim,
    )
    c.fill(ellipse(0.808, 0.465, 0.022, 0.026), paint="#140c1c", rim=rim)
    c.fill(box(0.872, 0.59, 0.045, 0.032, 0.004), paint="#c8fcff")
    c.glow(0.872, 0.59, 0.1, "#8af4ff", 0.7)
    c.cloud("#5fc8ff", 0.35, top=0.3, foot=1.0, coarse=2)
    scenery.bokeh(
        c,
        12,
        ["#5ff0d8", "#5fb8ff", "#ffb05c"],
        top=0.1,
        foot=0.95,
        size=0.04,
        alpha=0.3,
    )
    c.bloom(strength=0.45)


def _rack(c, vx, vy, reach, near, far, k):
    """A tower of machines along the aisle, between two depths."""
    top, foot = -0.46, 0.5
    x1, x2 = vx + reach * near * 1.25, vx + reach * far * 1.25
    outline = [
        (x1, vy + top * near),
        (x2, vy + top * far),
        (x2, vy + foot * far),
        (x1, vy + foot * near),
    ]
    tint = mix("#0a1a34", "#2a7ab0", min(1, k / 9))
    c.fill(
        outline,
        paint=[mix(tint, "#000000", 0.35), tint, mix(tint, "#000010", 0.6)],
        rim=("#5fd8ff", -0.004 if reach > 0 else 0.004, 0, 1),
    )
    lamps = {"#5fffe0": [], "#5fb8ff": [], "#ffb84c": [], "#0a1428": []}
    for row in range(15):
        at = top + 0.05 + row * 0.058
        for slot in range(7):
            a, b = 0.1 + slot * 0.115, 0.1 + slot * 0.115 + 0.055
            d1, d2 = near + (far - near) * a, near + (far - near) * b
            xa, xb = vx + reach * d1 * 1.25, vx + reach * d2 * 1.25
            roll = c.random.random()
            tone = (
                "#5fffe0"
                if roll < 0.22
                else "#5fb8ff"
                if roll < 0.5
                else "#ffb84c"
                if roll < 0.54
                else "#0a1428"
            )
            lamps[tone].append(
                [
                    (xa, vy + at * d1),
                    (xb, vy + at * d2),
                    (xb, vy + (at + 0.02) * d2),
                    (xa, vy + (at + 0.02) * d1),
                ]
            )
    for tone, panes in lamps.items():
        if panes:
            c.fill(*panes, paint=tone, alpha=0.9)


@picture("empty-cinema", "still", focal=(0.5, 0.4))
def empty_cinema(c):
    c.sky((0, "#1c0616"), (0.5, "#5a1028"), (1, "#12040c"))
    for side in (-1, 1):
        for k in range(7):
            x1, x2 = 0.42 + k * 0.062, 0.42 + (k + 1) * 0.062
            fold = [
                (0.75 + side * x, y)
                for x, y in (
                    (x1, 0.02 - k * 0.02),
                    (x2, -k * 0.02),
                    (x2, 0.6 + k * 0.03),
                    (x1, 0.57 + k * 0.03),
                )
            ]
            c.fill(
                fold,
                paint=["#5a1024", "#c8283c", "#3a0a1c"]
                if k % 2
                else ["#3a0a1c", "#8a1c30", "#2a0614"],
            )
    c.glow(0.75, 0.3, 0.95, "#ffd8b0", 0.6)
    c.fill(box(0.75, 0.295, 0.92, 0.42, 0.006), paint=["#fff8ea", "#ffeed0", "#f8d8b0"])
    c.glow(0.75, 0.3, 0.6, "#fff3d8", 0.6)
    c.fill(
        points("0.2,0.535 1.3,0.535 1.36,0.6 0.14,0.6"),
        paint=["#6a2a20", "#1c0812"],
        rim=("#ffe8c0", 0, -0.004, 1),
    )
    for x in (0.07, 1.43):
        c.fill(
            smooth(f"{x - 0.03},0.3 {x + 0.03},0.3 {x + 0.018},0.36 {x - 0.018},0.36"),
            paint=["#fff3c8", "#e0a050"],
        )
        c.glow(x, 0.28, 0.26, "#ffb060", 0.9)
    # Rows of seats, each nearer one larger and darker.
    for row in range(7):
        depth = row / 6
        size = 0.052 + 0.135 * depth**1.5
        y = 0.61 + 0.36 * depth**1.25
        gap = size * 1.1
        tone = mix("#d8323c", "#3a0a1c", depth**0.8)
        count = int(1.7 / gap) + 2
        backs, tops = [], []
        for k in range(count):
            x = 0.75 + (k - count / 2 + 0.5) * gap
            bend = 0.05 * (x - 0.75) ** 2
            backs.append(box(x, y + size * 0.75 - bend, size, size * 1.5, size * 0.24))
            tops.append(
                box(x, y + size * 0.3 - bend, size * 0.7, size * 0.36, size * 0.14)
            )
        c.fill(
            *backs,
            paint=[tone, mix(tone, "#08020a", 0.75)],
            rim=("#ffd8a8", 0, -size * 0.05, 1.1),
        )
        c.fill(*tops, paint=mix(tone, "#ffffff", 0.08), alpha=0.35, blur=size * 0.06)
        c.haze("#12040c", (y, 0), (y + size * 1.6, 0.35))
    beam = points("1.5,-0.16 1.22,0.5 0.3,0.5 0.3,0.09")
    c.fill(beam, paint=["#5a4838", "#1a120c"], light=True, blur=0.05)
    scenery.motes(c, 90, "#ffeacc", top=0.05, foot=0.75, size=0.0035, alpha=0.7)
    # Someone has left a bucket of popcorn.
    c.place(1.13, 0.86, 0.11)
    c.fill(
        *(
            ellipse(c.random.uniform(-0.36, 0.36), c.random.uniform(-0.62, -0.42), 0.13)
            for _ in range(16)
        ),
        paint=["#fff6d8", "#f0c060"],
        rim=("#ffffff", 0, -0.03, 1),
    )
    c.fill(
        points("-0.46,-0.45 0.46,-0.45 0.34,0.6 -0.34,0.6"),
        paint=["#fff3e4", "#c8a8a0"],
    )
    for x in (-0.3, 0.0, 0.3):
        c.fill(
            [
                (x - 0.08, -0.45),
                (x + 0.08, -0.45),
                (x * 0.76 + 0.06, 0.6),
                (x * 0.76 - 0.06, 0.6),
            ],
            paint=["#e8323c", "#8a1428"],
        )
    c.home().bloom(strength=0.35)
