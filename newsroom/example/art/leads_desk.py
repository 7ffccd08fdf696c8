"""Lead picture of a desk covered with storyboard panels."""

from newsroom.example.art import figures
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.people import line, points, smooth
from newsroom.example.art.shapes import box, ellipse, limb, ribbon


@picture("storyboard-desk", "still", focal=(0.45, 0.48))
def storyboard_desk(c):
    c.sky((0, "#5a2c28"), (0.5, "#a8603c"), (1, "#4a2024"))
    for k in range(9):
        y = k * 0.125 + 0.02
        c.fill(
            ribbon([(-0.05, y), (1.6, y + 0.01)], 0.0022), paint="#4a201c", alpha=0.55
        )
        for _ in range(3):
            x = c.random.uniform(0, 1.4)
            grain = line(f"{x},{y + 0.05} {x + 0.15},{y + 0.06} {x + 0.35},{y + 0.05}")
            c.fill(ribbon(grain, 0.0015), paint="#6a3424", alpha=0.5)
    c.glow(0.55, 0.4, 0.95, "#ffc878", 0.7)
    sheets = (
        (0.2, 0.28, -7),
        (0.62, 0.24, 3),
        (1.04, 0.3, -3),
        (0.3, 0.7, 5),
        (0.74, 0.68, -4),
    )
    for k, (x, y, turn) in enumerate(sheets):
        c.place(x, y, 0.4, turn=turn)
        c.fill(box(0.03, 0.04, 1, 0.86), paint="#2a0c14", alpha=0.55, blur=0.03)
        c.fill(box(0, 0, 1, 0.86), paint=["#fffaf0", "#f0e2cc"])
        c.fill(box(0, -0.07, 0.88, 0.58), paint=["#e8dcd0", "#f4eade"])
        _sketch(c, k)
        frame = box(0, -0.07, 0.9, 0.6)
        c.fill(frame, holes=(box(0, -0.07, 0.88, 0.58),), paint="#3a3444")
        for row, long in ((0.29, 0.6), (0.34, 0.42)):
            c.fill(box(-0.44 + long / 2, row, long, 0.012), paint="#b8a8a0")
    # A pencil at work, a brush, a cup.
    c.home()
    c.place(0.98, 0.62, 1.0, turn=-38)
    c.fill(box(0.22, 0.022, 0.46, 0.035, 0.01), paint="#2a0c14", alpha=0.5, blur=0.012)
    c.fill(box(0.22, 0, 0.42, 0.032), paint=["#ff8a4c", "#e0402c", "#a81f2c"])
    c.fill(points("0.01,-0.016 -0.06,0 0.01,0.016"), paint="#f4d0a0")
    c.fill(points("-0.04,-0.0045 -0.06,0 -0.04,0.0045"), paint="#2a2030")
    c.fill(box(0.445, 0, 0.03, 0.034), paint="#c8c4d0")
    c.fill(box(0.475, 0, 0.035, 0.033, 0.012), paint="#f08a9a")
    c.place(1.28, 0.74, 1.0)
    c.fill(ellipse(0.03, 0.03, 0.17), paint="#2a0c14", alpha=0.55, blur=0.02)
    c.fill(ribbon(line("0.1,0.06 0.2,0.1 0.2,0.17 0.08,0.13"), 0.018), paint="#1a7a8a")
    c.fill(
        ellipse(0, 0, 0.15),
        paint=lit("#2aa0a8", 0.4),
        rim=("#d8fff4", -0.008, -0.008, 1),
    )
    c.fill(ellipse(0, 0, 0.125), paint="#124a58")
    c.fill(ellipse(0.004, 0.006, 0.115), paint=["#3a1c18", "#7a4428"])
    c.fill(
        ribbon(ellipse(0, 0, 0.085, start=190, end=260), 0.004),
        paint="#c89a6a",
        alpha=0.7,
    )
    c.home()
    for x, y, tone in ((1.3, 0.12, "#ffd23f"), (1.36, 0.3, "#ff6a8a")):
        c.place(x, y, 1.0, turn=c.random.uniform(-12, 12))
        c.fill(box(0.008, 0.012, 0.15, 0.15), paint="#2a0c14", alpha=0.5, blur=0.01)
        c.fill(box(0, 0, 0.15, 0.15), paint=lit(tone, 0.2))
        loop = ellipse(0, 0, 0.04, 0.035)
        c.fill(loop, holes=(ellipse(0, 0, 0.034, 0.029),), paint="#7a3a2a")
    c.home()
    c.haze("#1a0614", (0, 0.25), (0.35, 0), (0.7, 0), (1, 0.4))
    c.bloom(strength=0.2, floor=210)


def _sketch(c, kind):
    """A drawing in pencil and one wash: what may happen next."""
    pencil, wash = (
        "#4a4456",
        ("#ff9a5c", "#3aa8b8", "#e8506a", "#8a6ad8", "#ffc23f")[kind],
    )
    if kind == 0:
        c.fill(ellipse(0.2, -0.14, 0.12), paint=wash)
        hills = line("-0.44,0.1 -0.2,-0.06 0.05,0.08 0.25,-0.02 0.44,0.08")
        c.fill([*hills, (0.44, 0.22), (-0.44, 0.22)], paint="#c8bcc0")
        c.fill(ribbon(hills, 0.007), paint=pencil)
        c.fill(
            limb(-0.1, 0.1, 0.025, -0.1, 0.0, 0.02),
            ellipse(-0.1, -0.04, 0.025),
            paint=pencil,
        )
    elif kind == 1:
        c.fill(box(0, -0.07, 0.88, 0.58), paint=wash, alpha=0.45)
        figures.robot_head(
            c,
            shell="#f4f0ea",
            dark="#4a4456",
            glow="#fff3d8",
            x=0.02,
            y=-0.05,
            size=0.22,
        )
    elif kind == 2:
        c.fill(ellipse(-0.16, -0.24, 0.06), paint="#ffd8a0")
        for k in range(9):
            x = -0.4 + k * 0.1
            high = (0.2, 0.42, 0.28, 0.14, 0.34, 0.5, 0.24, 0.38, 0.18)[k]
            c.fill(
                box(x, 0.22 - high / 2, 0.08, high),
                paint=mix(wash, "#ffffff", 0.2 + 0.07 * (k % 4)),
            )
            c.fill(
                ribbon(
                    [
                        (x - 0.04, 0.22),
                        (x - 0.04, 0.22 - high),
                        (x + 0.04, 0.22 - high),
                    ],
                    0.005,
                ),
                paint=pencil,
            )
    elif kind == 3:
        c.fill(ellipse(0, 0.16, 0.36, 0.05), paint=wash, alpha=0.6)
        for x, size in ((-0.14, 0.34), (0.16, 0.22)):
            body = smooth(
                f"{x},{0.17 - size} {x + size * 0.24},0.1 {x},0.18 "
                f"{x - size * 0.24},0.1"
            )
            c.fill(body, paint=pencil)
            c.fill(ellipse(x, 0.14 - size, size * 0.17), paint=pencil)
    else:
        c.fill(box(0, -0.07, 0.88, 0.58), paint=mix(wash, "#ffffff", 0.35))
        for k in range(14):
            a, b = (
                ellipse(0, -0.07, 0.12, steps=14)[k],
                ellipse(0, -0.07, 0.42, 0.28, steps=14)[k],
            )
            c.fill(ribbon([a, b], 0.003, 0.012), paint=pencil, alpha=0.7)
        c.fill(smooth("-0.14,-0.02 0,-0.16 0.16,-0.08 0.03,0.02"), paint="#fffaf0")
        c.fill(
            ribbon(line("-0.14,-0.02 0,-0.16 0.16,-0.08 0.03,0.02 -0.14,-0.02"), 0.007),
            paint=pencil,
        )
