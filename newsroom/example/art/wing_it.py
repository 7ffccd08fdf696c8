"""Wing It!: a cat, a dog and a rocket nailed together in a barn."""

from newsroom.example.art import scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, box, ellipse, ribbon


def plank_rocket(c, rim):
    """A rocket nailed together from planks, one unit tall, its nose up."""
    wood = ("#c8884a", "#b87438", "#d89a58", "#a8642f")
    shade = ("#3a1420", 0.05, 0.01, 0.55)
    for side in (-1, 1):
        c.fill(
            [
                (side * 0.16, -0.34),
                (side * 0.36, -0.06),
                (side * 0.36, 0.06),
                (side * 0.15, -0.08),
            ],
            paint=["#d8443c", "#8a1c2c"],
            rim=rim,
        )
    hull = blob(
        (0, -1.02),
        (0.11, -0.88),
        (0.19, -0.62),
        (0.2, -0.3),
        (0.15, -0.06),
        (-0.15, -0.06),
        (-0.2, -0.3),
        (-0.19, -0.62),
        (-0.11, -0.88),
    )
    c.fill(hull, paint=lit("#b87438"), rim=rim, shade=shade)
    for k in range(5):
        x1, x2 = -0.2 + 0.08 * k, -0.2 + 0.08 * (k + 1)
        strip = [
            (x * (0.95 if y > -0.6 else 0.55), y)
            for x, y in (
                (x1, -0.84),
                (x2, -0.84),
                (x2, -0.5),
                (x2, -0.08),
                (x1, -0.08),
                (x1, -0.5),
            )
        ]
        c.fill(strip, paint=[mix(wood[k % 4], "#ffffff", 0.1), wood[k % 4]], alpha=0.55)
        c.fill(
            ribbon([strip[0], strip[5], strip[4]], 0.0035), paint="#5a2c1c", alpha=0.8
        )
        for y in (-0.78, -0.5, -0.14):
            c.fill(
                ellipse((x1 + x2) / 2 * (0.95 if y > -0.6 else 0.6), y, 0.006),
                paint="#3a1c14",
            )
    c.fill(
        blob(
            (0, -1.03), (0.085, -0.91), (0.125, -0.82), (-0.125, -0.82), (-0.085, -0.91)
        ),
        paint=lit("#d8443c"),
        rim=rim,
        shade=shade,
    )
    c.fill(
        blob(
            (-0.2, -0.32),
            (0, -0.29),
            (0.2, -0.32),
            (0.198, -0.26),
            (0, -0.23),
            (-0.198, -0.26),
        ),
        paint=lit("#8a98a8"),
        rim=rim,
    )
    c.fill(box(0, -0.045, 0.2, 0.06, 0.015), paint="#4a4a58", rim=rim)


def flame(c, length):
    """Fire below the rocket's foot."""
    c.glow(0, length * 0.4, length * 1.1, "#ffb03a", 0.8)
    for wide, tint in (
        (0.15, ["#ff6a2c", "#ff3a2c"]),
        (0.1, ["#ffb83a", "#ff7a2c"]),
        (0.05, ["#fffbe0", "#ffd85a"]),
    ):
        far = length * wide / 0.15 + 0.05
        c.fill(
            blob(
                (-wide, -0.02),
                (wide, -0.02),
                (wide * 0.8, far * 0.4),
                (wide * 0.2, far * 0.75),
                (0.0, far),
                (-wide * 0.3, far * 0.7),
                (-wide * 0.85, far * 0.35),
            ),
            paint=tint,
            blur=0.006,
        )


def pilot(c, x, y, size, kind):
    """A cat's or a dog's face looking out of a porthole."""
    rim = ("#fff6d8", -0.03, -0.02, 1)
    c.fill(
        ellipse(x, y, size * 1.3),
        paint=["#c8d0da", "#5a6474"],
        rim=("#ffffff", -0.004, -0.004, 1),
    )
    c.fill(ellipse(x, y, size * 1.08), paint=["#2c5a8a", "#142c4c"])
    coat = "#e8843c" if kind == "cat" else "#f0e2c8"
    if kind == "cat":
        for side in (-1, 1):
            c.fill(
                [
                    (x + side * size * 0.7, y - size * 0.2),
                    (x + side * size * 0.68, y - size * 0.98),
                    (x + side * size * 0.12, y - size * 0.6),
                ],
                paint=lit(coat),
            )
    c.fill(
        blob(
            (x, y - size * 0.64),
            (x + size * 0.7, y - size * 0.1),
            (x + size * 0.55, y + size * 0.55),
            (x, y + size * 0.78),
            (x - size * 0.55, y + size * 0.55),
            (x - size * 0.7, y - size * 0.1),
        ),
        paint=lit(coat),
        rim=(rim[0], -size * 0.06, -size * 0.04, 1),
    )
    if kind == "dog":
        for side in (-1, 1):
            c.fill(
                blob(
                    (x + side * size * 0.4, y - size * 0.6),
                    (x + side * size * 0.85, y - size * 0.3),
                    (x + side * size * 0.8, y + size * 0.4),
                    (x + side * size * 0.5, y),
                ),
                paint=lit("#8a5634"),
            )
    c.fill(ellipse(x, y + size * 0.4, size * 0.36, size * 0.26), paint="#fff6e8")
    for side in (-1, 1):
        c.fill(
            ellipse(x + side * size * 0.27, y - size * 0.08, size * 0.2, size * 0.22),
            paint="#f6ffc0" if kind == "cat" else "#ffffff",
        )
        c.fill(
            ellipse(
                x + side * size * 0.24,
                y - size * 0.08,
                size * (0.06 if kind == "cat" else 0.11),
                size * 0.15,
            ),
            paint="#1c1420",
        )
    c.fill(
        ellipse(x, y + size * 0.26, size * 0.12, size * 0.08),
        paint="#d8607a" if kind == "cat" else "#1c1420",
    )
    if kind == "dog":
        c.fill(
            blob(
                (x - size * 0.1, y + size * 0.5),
                (x + size * 0.1, y + size * 0.5),
                (x + size * 0.06, y + size * 0.78),
                (x - size * 0.06, y + size * 0.78),
            ),
            paint="#f08a94",
        )
    c.fill(
        blob(
            (x - size * 0.8, y - size * 0.3),
            (x - size * 0.4, y - size * 0.85),
            (x - size * 0.2, y - size * 0.9),
            (x - size * 0.6, y - size * 0.3),
        ),
        paint="#ffffff",
        alpha=0.3,
    )


@picture("wing-it-poster", "poster", focal=(0.5, 0.45))
def wing_it_poster(c):
    c.sky(
        (0, "#0c1c5a"),
        (0.35, "#2c6ad8"),
        (0.62, "#6ac8f4"),
        (0.8, "#ffe8b0"),
        (1, "#ff9a5a"),
    )
    scenery.stars(c, 130, foot=0.6, size=0.005)
    c.fill(
        ellipse(0.84, 0.2, 0.11),
        paint=["#fffbe0", "#f0d8a0"],
        shade=("#6a5a8a", 0.03, 0.03, 0.5),
    )
    scenery.rays(
        c, 0.5, 1.25, "#fff0b8", angles=(200, 340), count=22, strength=0.4, length=1.6
    )
    for x, y, size in (
        (0.1, 1.06, 0.4),
        (0.92, 0.98, 0.44),
        (0.3, 1.22, 0.6),
        (0.8, 1.26, 0.6),
    ):
        scenery.cumulus(c, x, y, size, ["#ffffff", "#ffd8b0"], blur=0.005)
    c.place(0.5, 1.08, 0.98, turn=7)
    flame(c, 0.42)
    plank_rocket(c, ("#fff6d0", -0.008, -0.003, 1.1))
    c.home()
    pilot(c, 0.585, 0.42, 0.066, "cat")
    pilot(c, 0.562, 0.62, 0.074, "dog")
    for k in range(9):
        y = 1.3 + c.random.uniform(-0.05, 0.12)
        scenery.cumulus(
            c,
            0.06 + k * 0.11,
            y,
            c.random.uniform(0.25, 0.42),
            ["#fff6e8", "#ffb87a"],
            blur=0.005,
        )
    c.fill(box(0.5, 1.5, 1.2, 0.14), paint=["#ffd8a8", "#f0905a"], blur=0.03)
    c.bloom(strength=0.25, floor=190)


@picture("wing-it-still", "still", focal=(0.55, 0.4))
def wing_it_still(c):
    c.sky((0, "#2c6ad8"), (0.45, "#8ad4f4"), (0.68, "#fff0c0"), (1, "#ffd08a"))
    c.glow(0.2, 0.62, 0.7, "#fffbd8", 0.7)
    scenery.cumulus(c, 1.3, 0.32, 0.44, ["#ffffff", "#ffe8d0"], blur=0.005)
    scenery.cumulus(c, 0.22, 0.2, 0.36, ["#ffffff", "#ffe8d0"], blur=0.005)
    scenery.rolling(c, 0.74, 0.03, ["#a8cc5a", "#6a9a3c"], waves=0.7, phase=1)
    scenery.rolling(c, 0.84, 0.02, ["#d8b84a", "#a8843a"], waves=0.6, phase=3)
    c.place(0.86, 0.56, 0.56, turn=16)
    flame(c, 0.6)
    plank_rocket(c, ("#fff6d0", -0.01, -0.004, 1.1))
    c.home()
    pilot(c, 0.965, 0.205, 0.042, "cat")
    pilot(c, 0.927, 0.335, 0.046, "dog")
    barn = [
        (0.42, 1.0),
        (0.42, 0.7),
        (0.56, 0.55),
        (0.68, 0.6),
        (0.72, 0.54),
        (0.76, 0.64),
        (0.84, 0.58),
        (0.9, 0.66),
        (0.96, 0.56),
        (1.0, 0.62),
        (1.06, 0.55),
        (1.2, 0.7),
        (1.2, 1.0),
    ]
    c.fill(
        barn,
        paint=["#d8503a", "#8a2430"],
        rim=("#fff0c8", -0.005, -0.004, 1),
        shade=("#2c0c20", 0.1, 0.0, 0.4),
    )
    for k in range(13):
        c.fill(
            ribbon([(0.44 + k * 0.06, 0.7), (0.44 + k * 0.06, 1.0)], 0.0015),
            paint="#6a1828",
            alpha=0.6,
        )
    c.fill(
        [
            (0.38, 0.72),
            (0.56, 0.525),
            (0.68, 0.585),
            (0.66, 0.62),
            (0.565, 0.575),
            (0.41, 0.745),
        ],
        [
            (1.24, 0.72),
            (1.06, 0.525),
            (1.0, 0.59),
            (1.03, 0.61),
            (1.055, 0.575),
            (1.21, 0.745),
        ],
        paint="#4a2c34",
        rim=("#fff0c8", 0, -0.004, 1),
    )
    c.fill(box(0.81, 0.87, 0.24, 0.28), paint="#3a1424")
    for x1, x2 in ((0.69, 0.93), (0.93, 0.69)):
        c.fill(ribbon([(x1, 0.73), (x2, 1.0)], 0.007), paint="#fff0d8", alpha=0.9)
    c.fill(
        box(0.81, 0.87, 0.26, 0.28),
        holes=[box(0.81, 0.87, 0.236, 0.256)],
        paint="#fff0d8",
    )
    for _ in range(34):
        x, y = c.random.gauss(0.84, 0.2), c.random.uniform(0.12, 0.62)
        s = c.random.uniform(0.008, 0.03)
        c.place(x, y, s, turn=c.random.uniform(0, 180))
        c.fill(
            box(0, 0, 2, 0.4),
            paint=c.random.choice(["#c8884a", "#8a4a34", "#d8503a", "#5a2c34"]),
            rim=("#fff6d8", -0.1, -0.1, 1),
        )
    c.home()
    for x, y, size in (
        (0.56, 0.62, 0.2),
        (1.08, 0.61, 0.22),
        (0.74, 0.64, 0.2),
        (0.92, 0.66, 0.2),
    ):
        scenery.cumulus(c, x, y, size, ["#fffaf0", "#e8c8a0"], alpha=0.85, blur=0.008)
    scenery.grass(c, 1.0, "#7a8a34", count=190, height=0.08)
    c.bloom(strength=0.25, floor=190)
