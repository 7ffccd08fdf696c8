"""Lead picture of the opening night of a festival."""

from newsroom.example.art import scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.people import line, points, smooth
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


@picture("festival-night", "still", focal=(0.5, 0.55))
def festival_night(c):
    c.sky(
        (0, "#0a0c3a"),
        (0.4, "#3a1f7a"),
        (0.62, "#c83a8a"),
        (0.75, "#ff9a6a"),
        (1, "#1a0a2a"),
    )
    scenery.stars(c, 110, foot=0.4)
    scenery.rays(
        c, 0.1, 0.72, "#a8c8ff", length=1.5, angles=(285, 320), count=3, strength=0.6
    )
    scenery.rays(
        c, 1.4, 0.72, "#ffc8f0", length=1.5, angles=(220, 255), count=3, strength=0.6
    )
    c.cloud("#ff8ac0", 0.4, top=0.3, foot=0.75, coarse=3, stretch=3)
    scenery.skyline(
        c,
        0.74,
        ["#3a1a5a", "#7a2a6a"],
        heights=(0.06, 0.17),
        widths=(0.06, 0.12),
        lamps=("#ffd88a",),
        lit=0.6,
    )
    # The palace: a curved hall of glass over broad steps.
    rim = ("#ffd8a0", -0.004, -0.005, 1)
    c.fill(
        points("0.36,0.74 0.4,0.3 1.1,0.3 1.14,0.74"),
        paint=["#2a1a5a", "#4a1f5a"],
        rim=rim,
    )
    for k in range(11):
        x = 0.46 + k * 0.058
        c.fill(box(x, 0.52, 0.044, 0.34, 0.004), paint=["#ff9a5c", "#ffe8b0"])
        for y in (0.43, 0.53, 0.62):
            c.fill(box(x, y, 0.044, 0.005), paint="#7a2a5a")
    c.fill(
        smooth(
            "0.28,0.31 0.5,0.25 0.75,0.225 1,0.25 1.22,0.31 1,0.315 0.75,0.29 0.5,0.315"
        ),
        paint=["#fff0d0", "#e07a7a"],
        rim=rim,
    )
    c.glow(0.75, 0.55, 0.6, "#ffc070", 0.8)
    c.fill(box(0.75, 0.44, 0.2, 0.28, 0.01), paint=["#18a0b0", "#ffd23f", "#e8323c"])
    c.fill(ellipse(0.75, 0.42, 0.055), paint=["#fff8e8", "#ffe08a"])
    for y in (0.47, 0.5, 0.53):
        wave = line(f"0.65,{y} 0.7,{y - 0.016} 0.75,{y} 0.8,{y - 0.016} 0.85,{y}")
        c.fill(ribbon(wave, 0.006), paint="#3a1a6a")
    for k in range(6):
        wide, y = 0.5 + k * 0.09, 0.71 + k * 0.019
        c.fill(
            box(0.75, y, wide, 0.021),
            paint=["#c8a0a8", "#4a2450"],
            rim=("#fff0d0", 0, -0.003, 1),
        )
    c.fill(points("-0.1,0.82 1.6,0.82 1.6,1.1 -0.1,1.1"), paint=["#4a1c4a", "#12061c"])
    c.fill(
        points("0.68,0.7 0.82,0.7 1.16,1.08 0.34,1.08"),
        paint=["#ff4a4a", "#d81f38", "#7a0c28"],
        rim=("#ff9a8a", -0.005, 0, 0.7),
    )
    c.fill(
        points("0.72,0.7 0.78,0.7 0.9,1.08 0.6,1.08"),
        paint=["#a84a30", "#3a0c10"],
        light=True,
        blur=0.02,
    )
    for x, foot, high, lean in (
        (0.16, 0.86, 0.56, 0.03),
        (1.34, 0.86, 0.6, -0.04),
        (0.31, 0.8, 0.36, -0.015),
        (1.22, 0.8, 0.38, 0.02),
    ):
        _palm(c, x, foot, high, lean)
    # A couple on the carpet, and the crowd on both sides.
    c.fill(ellipse(0.75, 0.9, 0.09, 0.012), paint="#3a0414", alpha=0.7, blur=0.01)
    glint = ("#ffe8c0", 0.004, -0.004, 1.2)
    c.fill(
        limb(0.722, 0.76, 0.02, 0.722, 0.89, 0.013),
        ellipse(0.722, 0.715, 0.017, 0.02),
        smooth("0.69,0.75 0.722,0.735 0.754,0.75 0.745,0.83 0.7,0.83"),
        paint="#0e0a24",
        rim=glint,
    )
    c.fill(
        smooth("0.765,0.75 0.79,0.745 0.8,0.8 0.84,0.9 0.75,0.9 0.77,0.8"),
        paint=["#ffd23f", "#e0802a"],
        rim=glint,
    )
    c.fill(
        ellipse(0.782, 0.72, 0.016, 0.019),
        ellipse(0.778, 0.702, 0.011),
        paint="#2a0c1c",
        rim=glint,
    )
    for side in (-1, 1):
        rope = blob(
            (0.75 + side * 0.16, 0.84),
            (0.75 + side * 0.24, 0.885),
            (0.75 + side * 0.33, 0.9),
            closed=False,
        )
        c.fill(ribbon(rope, 0.005), paint="#ffc23f")
        for x, y in ((0.16, 0.84), (0.33, 0.9)):
            c.fill(
                limb(
                    0.75 + side * x, y - 0.01, 0.006, 0.75 + side * x, y + 0.07, 0.006
                ),
                paint=lit("#ffc23f", 0.5),
            )
        for k in range(26):
            row = k // 9
            x = 0.75 + side * (0.3 + 0.09 * row + c.random.uniform(0, 0.5 - 0.03 * row))
            size = 0.026 + 0.012 * row
            y = 0.87 + 0.055 * row + c.random.uniform(-0.015, 0.015)
            tone = mix("#3a1a4a", "#0c0418", row / 2.5)
            c.fill(
                ellipse(x, y, size * 0.75, size * 0.9),
                smooth(
                    f"{x - size * 1.5},{y + size * 4} {x - size},{y + size * 1.3} "
                    f"{x + size},{y + size * 1.3} {x + size * 1.5},{y + size * 4}"
                ),
                paint=tone,
                rim=("#ffa88a", -side * 0.003, -0.003, 0.9),
            )
        for _ in range(5):
            x, y = (
                0.75 + side * c.random.uniform(0.3, 0.7),
                c.random.uniform(0.83, 0.93),
            )
            c.glow(x, y, c.random.uniform(0.05, 0.12), "#ffffff", 1.0)
            for turn in (0, 90):
                c.place(x, y, 0.05, turn=turn + 20)
                c.fill(points("-1,0 0,-0.05 1,0 0,0.05"), paint="#ffffff")
            c.home()
    scenery.bokeh(
        c,
        26,
        ["#ffd88a", "#ff8ac8", "#8ac8ff"],
        top=0.55,
        foot=1.0,
        size=0.025,
        alpha=0.4,
    )
    c.bloom(strength=0.4)


def _palm(c, x, foot, high, lean):
    trunk = line(
        f"{x},{foot} {x + lean * 0.3},{foot - high * 0.5} {x + lean},{foot - high}"
    )
    rim = ("#ff9ac0", 0.003, -0.003, 1)
    c.fill(ribbon(trunk, 0.012, 0.007), paint=["#2a1040", "#12061c"], rim=rim)
    for k in range(11):
        way = -1 + k / 5
        reach = high * 0.42 * c.random.uniform(0.85, 1.1)
        rise = reach * (0.62 - 0.5 * abs(way))
        frond = blob(
            (x + lean, foot - high),
            (x + lean + way * reach * 0.5, foot - high - rise),
            (x + lean + way * reach, foot - high - rise + reach * 0.45),
            closed=False,
        )
        c.fill(ribbon(frond, 0.004, 0.014, 0.01, 0.001), paint="#1c0c34", rim=rim)
