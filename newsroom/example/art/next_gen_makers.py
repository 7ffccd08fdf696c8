"""Portraits of the people who make the robots of Next Gen."""

from newsroom.example.art import clothes, people, scenery
from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.figures import lit
from newsroom.example.art.people import shadow, smooth
from newsroom.example.art.shapes import blob, box, ellipse, ribbon


@picture("dr-tanner-rice-portrait", "portrait", focal=(0.47, 0.42))
def dr_tanner_rice(c):
    c.sky((0, "#062a33"), (0.5, "#0d6470"), (1, "#0a2230"))
    c.glow(0.8, 0.35, 0.7, "#5ff0d8", 0.7)
    for x, y, wide, high in (
        (0.83, 0.3, 0.36, 0.26),
        (0.86, 0.66, 0.3, 0.22),
        (0.1, 0.26, 0.26, 0.2),
    ):
        c.fill(
            box(x, y, wide, high, 0.02),
            paint=["#2fb8b0", "#0f5a68"],
            rim=("#a8fff0", 0, -0.006, 0.8),
        )
        for row in range(6):
            long = wide * c.random.uniform(0.2, 0.75)
            c.fill(
                box(
                    x - wide * 0.42 + long / 2,
                    y - high * 0.34 + row * high * 0.135,
                    long,
                    0.007,
                ),
                paint="#c8fff4",
                alpha=0.75,
            )
        c.glow(x, y, 0.4, "#3fe0d0", 0.35)
    c.fill(box(0.11, 0.74, 0.3, 0.4, 0.03), paint=["#0f4a58", "#06222c"])
    for k in range(5):
        c.fill(
            ellipse(0.02 + k * 0.05, 0.62, 0.01),
            paint=c.random.choice(["#ff6a5c", "#ffd35c", "#8affc0"]),
        )
    c.cloud("#8affea", 0.35, top=0.1, foot=1.1, coarse=2)
    scenery.bokeh(
        c, 12, ["#5ff0d8", "#ffd35c"], top=0.5, foot=1.2, size=0.05, alpha=0.3
    )
    rim = ("#8afff0", 0.018, -0.006, 1.1)
    skin, hair = "#e3b28e", "#6a6470"
    shade = ("#3a1438", -0.12, 0.08, 0.4)
    c.place(0.47, 0.55, 0.56)
    c.fill(
        smooth(
            "-0.32,-0.1 -0.46,-0.2 -0.38,-0.3 -0.48,-0.46 -0.3,-0.5 -0.26,-0.66 "
            "-0.08,-0.6 0.06,-0.76 0.16,-0.6 0.34,-0.64 0.32,-0.46 0.46,-0.4 "
            "0.36,-0.26 0.42,-0.14 0.28,-0.02"
        ),
        paint=[mix(hair, "#ffffff", 0.3), hair],
        rim=rim,
        shade=shade,
    )
    clothes.shoulders(c, lit("#e6eef2", 0.4), width=0.6, rim=rim, shade=shade)
    people.neck(c, skin, width=0.095, foot=0.76)
    clothes.lapels(c, ["#ffffff", "#b8ccd8"], shirt="#8ab8a0", tie="#c8503c", rim=rim)
    people.face(
        c, skin, wide=0.3, jaw=0.17, chin=0.54, ears=0.085, rim=rim, shade=shade
    )
    for side in (-1, 1):
        c.fill(
            ellipse(side * 0.17, 0.25, 0.05, 0.11),
            paint="#8a4a50",
            alpha=0.22,
            blur=0.03,
        )
    people.eyes(c, "#3a8a7a", look=0.015, apart=0.145, size=0.066, gaze=0.3, skin=skin)
    people.brows(c, hair, look=0.015, apart=0.15, y=-0.15, tilt=-0.03, thick=0.019)
    people.nose(c, skin, look=0.02, y=0.22, size=0.05)
    people.mouth(c, look=0.015, y=0.37, width=0.085, smile=0.014, tilt=0.012)
    clothes.glasses(c, "#1a2a3a", look=0.015, apart=0.148, size=0.118, temple=0.31)
    c.fill(
        smooth(
            "-0.29,-0.16 -0.31,-0.34 -0.16,-0.5 0.06,-0.54 0.28,-0.42 0.31,-0.16 "
            "0.27,-0.28 0.14,-0.4 0.0,-0.36 -0.14,-0.42 -0.25,-0.3"
        ),
        paint=[mix(hair, "#ffffff", 0.25), hair],
    )
    c.fill(
        box(0.36, 1.12, 0.16, 0.2, 0.02), paint="#c8d8e0", rim=("#ffffff", 0, -0.01, 1)
    )
    for k, colour in enumerate(("#c8503c", "#1a6a8a")):
        c.fill(box(0.33 + k * 0.05, 1.02, 0.016, 0.13, 0.008), paint=colour)
    c.home().bloom(strength=0.35)


@picture("justin-pin-portrait", "portrait", focal=(0.52, 0.42))
def justin_pin(c):
    c.sky((0, "#0a1450"), (0.5, "#2a3fc8"), (1, "#7a3fe0"))
    scenery.rays(
        c, 0.1, -0.1, "#8ad0ff", length=1.8, angles=(40, 80), count=6, strength=0.5
    )
    scenery.rays(
        c, 0.95, -0.1, "#ff8af0", length=1.8, angles=(95, 140), count=6, strength=0.45
    )
    c.fill(
        ellipse(0.52, 0.5, 0.47),
        paint="#8fe8ff",
        alpha=0.9,
        holes=(ellipse(0.52, 0.5, 0.445),),
        blur=0.004,
    )
    c.glow(0.52, 0.5, 0.75, "#8fb8ff", 0.7)
    c.cloud("#b8d0ff", 0.4, top=0.2, foot=1.2, coarse=2)
    for k in range(46):
        c.fill(
            ellipse(c.random.uniform(-0.02, 1.02), 1.2 - 0.05 * (k % 3), 0.03),
            paint="#0c0a3a",
            alpha=0.7,
        )
    scenery.motes(c, 70, "#fff3c0", top=0.0, foot=1.0, size=0.008)
    rim = ("#bff0ff", -0.016, -0.008, 1.2)
    skin, hair = "#eebd94", "#e8b04a"
    c.place(0.51, 0.56, 0.56)
    clothes.shoulders(c, lit("#d8286e", 0.5), width=0.76, rim=rim)
    people.neck(c, skin, width=0.145, foot=0.74)
    clothes.lapels(c, ["#ff5a92", "#b01a5a"], shirt="#1a1f5a", rim=rim)
    c.fill(ellipse(-0.34, 1.12, 0.045), paint=["#8ffaff", "#1fa8e0"])
    c.glow(-0.34, 1.12, 0.16, "#8ffaff", 0.5)
    people.face(c, skin, wide=0.355, jaw=0.3, chin=0.53, rim=rim)
    people.eyes(c, "#2a8ad8", look=0.01, size=0.066, gaze=-0.1, skin=skin, lid=0.14)
    people.brows(c, "#a8702a", look=0.01, y=-0.11, arch=0.04, tilt=0.008, thick=0.018)
    people.nose(c, skin, look=0.015, size=0.052)
    people.grin(c, look=0.01, y=0.29, width=0.19, open_=0.12)
    for side in (-1, 1):
        c.fill(
            ribbon(
                blob(
                    (side * 0.16 + 0.01, 0.2),
                    (side * 0.225 + 0.01, 0.26),
                    (side * 0.235 + 0.01, 0.33),
                    closed=False,
                ),
                0.002,
                0.007,
                0.002,
            ),
            paint="#a8504a",
            alpha=0.6,
        )
    c.fill(
        smooth(
            "-0.38,0.02 -0.42,-0.2 -0.38,-0.42 -0.2,-0.56 -0.02,-0.6 0.2,-0.78 "
            "0.5,-0.74 0.42,-0.66 0.52,-0.56 0.42,-0.42 0.41,-0.16 0.38,0.02 "
            "0.34,-0.12 0.3,-0.28 0.14,-0.34 -0.1,-0.3 -0.28,-0.28 -0.34,-0.12"
        ),
        paint=[mix(hair, "#ffffff", 0.45), hair, mix(hair, "#7a3a1a", 0.5)],
        rim=rim,
        shade=shadow(0.4),
    )
    for k in range(4):
        c.fill(
            ribbon(
                blob(
                    (-0.32 + k * 0.03, -0.34 - k * 0.03),
                    (-0.05, -0.46 - k * 0.045),
                    (0.4 - k * 0.02, -0.5 - k * 0.06),
                    closed=False,
                ),
                0.002,
                0.008,
                0.002,
            ),
            paint="#a8702a",
            alpha=0.55,
        )
    c.home().bloom(strength=0.4)
