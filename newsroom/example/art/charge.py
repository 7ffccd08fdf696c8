"""Charge: one old man, one lamp and a hall full of power."""

from newsroom.example.art import scenery
from newsroom.example.art.busts import bust
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, box, ellipse, limb


def battery(c, x, y, size, level=1.0, *, glow="#3ad8ff", rim=None):
    """A glowing cell as tall as `size`."""
    c.place(x, y, size)
    c.glow(0, -0.5, 0.9, glow, 0.5 * level)
    c.fill(box(0, -0.5, 0.42, 0.94, 0.06), paint=["#5a6a7c", "#1c2634"], rim=rim)
    c.fill(box(0, -0.5, 0.3, 0.72, 0.03), paint="#06141c")
    c.fill(
        box(0, -0.15 - 0.33 * level, 0.26, 0.66 * level, 0.02),
        paint=["#eaffff", glow, mix(glow, "#0a2a4a", 0.4)],
    )
    for k in range(1, 5):
        c.fill(box(0, -0.15 - 0.66 * k / 5, 0.3, 0.016), paint="#06141c")
    c.fill(
        box(0, -1.0, 0.2, 0.08, 0.02),
        box(0, -0.03, 0.46, 0.07, 0.02),
        paint="#8a98a8",
        rim=rim,
    )
    c.home()


@picture("charge-poster", "poster", focal=(0.5, 0.4))
def charge_poster(c):
    c.sky((0, "#04070e"), (0.55, "#0c2a40"), (1, "#04121c"))
    for side in (-1, 1):
        for k in range(4):
            x, wide = 0.5 + side * (0.2 + k * 0.1), 0.05 + 0.012 * k
            c.fill(
                box(x, 0.7, wide, 1.5),
                paint=["#06101a", "#123a54", "#06101a"],
                blur=0.004,
            )
            for row in range(9):
                if c.random.random() < 0.6:
                    y = 0.08 + row * 0.13
                    c.fill(
                        box(x, y, wide * 0.5, 0.05, 0.006),
                        paint="#2ab4e0",
                        alpha=0.55,
                        blur=0.006,
                    )
                    c.glow(x, y, 0.07, "#1c8ad0", 0.6)
    c.haze("#04101c", (0, 0.5), (0.9, 0.2), (1.5, 0.6))
    c.glow(0.5, 1.1, 0.85, "#1c8ad0", 0.8)
    c.place(0.5, 0.62, 1.5)
    under = ("#7ae6ff", 0.004, 0.012, 1.0)
    bust(
        c,
        skin="#b09a92",
        hair="#8a949a",
        style="thin",
        coat="#1c2836",
        collar="scarf",
        accent="#34465a",
        beard="#c8d0d4",
        eyes="#3a6a84",
        smile=0.0,
        brow=0.012,
        age=2,
        slim=0.98,
        rim=under,
    )
    c.home()
    c.fill(
        blob(
            (0.1, 0.1), (0.5, 0.0), (0.9, 0.1), (0.86, 0.46), (0.5, 0.52), (0.14, 0.46)
        ),
        paint="#02060e",
        alpha=0.55,
        blur=0.1,
    )
    c.fill(
        [(-0.1, -0.1), (0.3, -0.1), (0.36, 0.8), (-0.1, 1.2)],
        paint="#02060e",
        alpha=0.5,
        blur=0.1,
    )
    c.glow(0.5, 0.98, 0.62, "#2ac0ff", 0.75)
    c.glow(0.5, 0.84, 0.3, "#8af0ff", 0.35)
    battery(c, 0.5, 1.47, 0.46, rim=("#c8faff", -0.012, -0.006, 1))
    for side in (-1, 1):
        c.place(0.5, 1.3, 0.85, flip=side < 0)
        c.fill(
            limb(0.36, 0.2, 0.11, 0.16, 0.02, 0.06),
            paint=["#2c4258", "#0c141c"],
            rim=("#8af0ff", -0.008, -0.006, 1),
        )
        for k in range(4):
            y = -0.04 + k * 0.042
            c.fill(
                limb(0.14, y, 0.023, 0.07, y + 0.005, 0.021),
                paint=lit("#9aa6a8", 0.4),
                rim=("#c8faff", -0.006, -0.004, 1),
            )
    c.home()
    scenery.motes(c, 60, "#9af0ff", size=0.005)
    c.bloom(strength=0.45)


@picture("charge-still", "still", focal=(0.44, 0.66))
def charge_still(c):
    c.sky(
        (0, "#0a141c"),
        (0.55, "#4a7a8c"),
        (0.62, "#c8f0f4"),
        (0.7, "#3a6a7c"),
        (1, "#081018"),
    )
    c.glow(0.78, 0.58, 0.6, "#d8fbff", 0.9)
    middle, horizon = 0.78, 0.6
    for k in range(9):
        depth = 0.08 + 0.92 * (k / 8) ** 2.2
        far = 1 - k / 8
        for side in (-1, 1):
            x = middle + side * 0.9 * depth
            wide, high = 0.16 * depth, 1.5 * depth
            tint = mix("#0a141e", "#9ac8d4", far * 0.75)
            c.fill(
                box(x, horizon - high * 0.28, wide, high, 0.01),
                paint=[mix(tint, "#000000", 0.4), tint, mix(tint, "#000000", 0.3)],
                rim=("#d8fbff", -side * 0.006 * depth, 0, 1),
            )
            for row in range(5):
                y = horizon - high * (0.72 - row * 0.2)
                charge = c.random.random() < 0.7
                c.fill(
                    box(x - side * wide * 0.1, y, wide * 0.5, high * 0.09, 0.004),
                    paint=["#d8ffff", "#2ac0e8"] if charge else "#0c2028",
                )
                if charge:
                    c.glow(x - side * wide * 0.1, y, wide * 0.9, "#2ac0ff", 0.45)
    c.fill(
        [
            (middle - 0.1, horizon + 0.02),
            (middle + 0.1, horizon + 0.02),
            (1.8, 1.1),
            (-0.3, 1.1),
        ],
        paint=["#bfe8ec", "#24404c", "#0a161e"],
    )
    for k in range(8):
        y = horizon + 0.02 + 0.42 * (k / 7) ** 2
        c.fill(box(middle, y, 3, 0.002 + 0.003 * k / 7), paint="#0a1c26", alpha=0.35)
    c.haze("#cdf4f8", (0.4, 0), (0.6, 0.35), (0.75, 0))
    c.fill(
        blob((0.6, 0.93), (0.3, 1.0), (0.1, 1.1), (0.5, 1.1), (0.66, 0.95)),
        paint="#02060a",
        alpha=0.6,
        blur=0.02,
    )
    rim = ("#d8fbff", 0.012, -0.01, 1.3)
    c.place(0.62, 0.94, 0.44)
    for x in (-0.07, 0.08):
        c.fill(limb(x, -0.42, 0.07, x * 1.2, -0.05, 0.05), paint="#12181f", rim=rim)
    c.fill(
        blob(
            (-0.16, -0.84),
            (0.12, -0.86),
            (0.2, -0.6),
            (0.22, -0.22),
            (-0.24, -0.2),
            (-0.2, -0.6),
        ),
        paint=["#2c3640", "#0e141a"],
        rim=rim,
    )
    c.fill(ellipse(0.0, -0.93, 0.085, 0.095), paint="#4a5660", rim=rim)
    c.fill(
        blob(
            (-0.11, -0.84),
            (-0.12, -0.98),
            (0, -1.06),
            (0.11, -0.98),
            (0.09, -0.92),
            (-0.02, -0.93),
        ),
        paint="#aab4ba",
        rim=rim,
    )
    c.fill(limb(0.14, -0.74, 0.055, 0.26, -0.52, 0.045), paint="#1c242c", rim=rim)
    c.fill(box(0.28, -0.44, 0.06, 0.1, 0.015), paint="#141a20")
    c.glow(0.28, -0.43, 0.5, "#ffc06a", 0.95)
    c.fill(box(0.28, -0.43, 0.035, 0.06, 0.01), paint="#fff4d0")
    c.home()
    c.cloud("#bfeef4", 0.3, top=0.5, foot=1.0, coarse=3, stretch=3)
    scenery.motes(c, 70, "#d8fbff", size=0.004)
    c.bloom(strength=0.5)
