"""Portraits of the invented staff: flat busts, each on one strong colour."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.catalogue import picture
from newsroom.example.art.people import line, mirrored, points, smooth
from newsroom.example.art.shapes import box, ellipse, limb, ribbon

INK = "#1a1230"


def _body(c, colour, skin, *, width=0.7):
    """Shoulders and neck in two tones, the light from the left."""
    half = f"0,0.7 0.2,0.7 {width * 0.86},0.86 {width},1.12 {width * 1.05},1.8 0,1.8"
    body = mirrored(half)
    c.fill(body, paint=colour)
    c.fill([p for p in body if p[0] >= 0], paint=mix(colour, INK, 0.22))
    c.fill(limb(0, 0.3, 0.14, 0, 0.66, 0.14), paint=mix(skin, "#5a1030", 0.3))


def _head(c, skin, *, wide=0.36, jaw=0.25, chin=0.5):
    """A face in two tones, with ears."""
    dark = mix(skin, "#7a2038", 0.2)
    for side, tone in ((-1, skin), (1, dark)):
        c.fill(ellipse(side * wide, 0.06, 0.075, 0.1), paint=tone)
        c.fill(ellipse(side * wide, 0.06, 0.035, 0.055), paint=mix(tone, INK, 0.2))
    face = mirrored(
        f"0,-0.5 {wide * 0.72},-0.42 {wide},-0.14 {wide * 0.97},0.12 {jaw * 1.1},0.33 "
        f"{jaw * 0.5},{chin - 0.02} 0,{chin}"
    )
    c.fill(face, paint=skin)
    c.fill([p for p in face if p[0] >= 0.0], paint=dark)
    c.fill(smooth("0,-0.08 0.07,0.12 0.08,0.2 0.02,0.24 -0.06,0.22 0,0.12"), paint=skin)
    c.fill(
        ribbon(line("0.075,0.18 0.06,0.235 -0.02,0.24"), 0.007),
        paint=mix(skin, "#6a1030", 0.5),
    )


def _gaze(c, brow, *, lift=0.0, lids=False, size=0.034):
    """Dots for eyes, and brows."""
    for side in (-1, 1):
        x = side * 0.155
        c.fill(ellipse(x, 0.05, size, size * 1.25), paint=INK)
        c.fill(ellipse(x + 0.011, 0.034, size * 0.28), paint="#ffffff")
        if lids:
            lash = ellipse(x, 0.06, 0.062, 0.066, start=195, end=345)
            c.fill(ribbon(lash, 0.004, 0.011, 0.011, 0.004), paint=INK)
        rise = lift if side > 0 else 0.0
        c.fill(
            ribbon(
                line(
                    f"{x - 0.085},{-0.085 - rise} {x},{-0.12 - rise} "
                    f"{x + 0.085},{-0.085 - rise}"
                ),
                0.008,
                0.018,
                0.008,
            ),
            paint=brow,
        )


def _smile(c, text="-0.11,0.3 0,0.345 0.12,0.29", colour="#8a2840"):
    c.fill(ribbon(line(text), 0.005, 0.012, 0.005), paint=colour)


@picture(
    "wanda-quillfeather-portrait", "portrait", focal=(0.5, 0.45), vignette=0, grain=5
)
def wanda(c):
    c.sky("#e8352e", "#e8352e")
    c.fill(ellipse(0.5, 0.54, 0.43), paint="#f04a3c")
    c.place(0.48, 0.57, 0.58)
    hair, skin = "#2a1438", "#b87850"
    curls = [ellipse(0, -0.14, 0.56, 0.5)]
    for k in range(17):
        x, y = ellipse(0, -0.08, 0.52, 0.52, steps=17, start=150, end=390)[k]
        curls.append(ellipse(x, y, 0.15 + 0.02 * (k % 3)))
    c.fill(*curls, paint=hair)
    _body(c, "#12807e", skin, width=0.64)
    c.fill(
        smooth("-0.2,0.7 0,0.92 0.2,0.7 0.16,0.66 0,0.8 -0.16,0.66"), paint="#ffd9b0"
    )
    _head(c, skin, wide=0.34, jaw=0.24)
    for x, y, r in (
        (-0.3, -0.3, 0.15),
        (-0.14, -0.42, 0.15),
        (0.06, -0.44, 0.15),
        (0.24, -0.36, 0.15),
        (0.34, -0.2, 0.1),
        (-0.37, -0.14, 0.1),
    ):
        c.fill(ellipse(x, y, r), paint=hair)
    for x, y, r in (
        (-0.4, -0.42, 0.09),
        (-0.12, -0.54, 0.1),
        (0.2, -0.5, 0.09),
        (-0.52, -0.06, 0.08),
        (0.46, -0.26, 0.09),
        (0.52, 0.1, 0.07),
    ):
        arc = ellipse(x, y, r, start=190, end=330)
        c.fill(ribbon(arc, 0.004, 0.014, 0.004), paint="#5a3a78")
    _gaze(c, hair, lift=0.02, lids=True)
    _smile(c, "-0.11,0.3 0,0.355 0.13,0.28", "#7a1c30")
    for side in (-1, 1):
        c.fill(
            ellipse(side * 0.37, 0.25, 0.05),
            holes=(ellipse(side * 0.37, 0.25, 0.03),),
            paint="#ffc83c",
        )
    # A quill behind the ear.
    c.fill(
        smooth("0.36,-0.02 0.42,-0.36 0.56,-0.68 0.7,-0.86 0.74,-0.56 0.62,-0.24"),
        paint="#fff3dc",
    )
    c.fill(
        smooth("0.36,-0.02 0.5,-0.36 0.7,-0.86 0.74,-0.56 0.62,-0.24"), paint="#ffd9a8"
    )
    c.fill(
        ribbon(line("0.33,0.1 0.44,-0.2 0.68,-0.8"), 0.014, 0.009, 0.003),
        paint="#c87a3c",
    )


@picture(
    "edmund-bluepencil-portrait", "portrait", focal=(0.5, 0.45), vignette=0, grain=5
)
def edmund(c):
    c.sky("#ffb81f", "#ffb81f")
    c.fill(ellipse(0.5, 0.54, 0.43), paint="#ffc840")
    c.place(0.5, 0.57, 0.58)
    hair, skin = "#e8e4f0", "#f2c4a4"
    _body(c, "#2a3358", skin, width=0.72)
    c.fill(points("-0.2,0.7 0.2,0.7 0,1.3"), paint="#fdf6ea")
    c.fill(points("0,0.7 0.2,0.7 0,1.3"), paint="#e0d8e0")
    for side, tone in ((-1, "#3a4675"), (1, "#1f2748")):
        lapel = points("0.2,0.68 0.38,0.8 0.32,0.96 0.38,1 0,1.5 0.02,1.2")
        c.fill([(side * x, y) for x, y in lapel], paint=tone)
        bow = points("0,0.81 0.15,0.73 0.17,0.9")
        c.fill(
            [(side * x, y) for x, y in bow], paint="#d8323c" if side < 0 else "#a81f34"
        )
    c.fill(box(0, 0.815, 0.06, 0.075, 0.02), paint="#8a1428")
    for side in (-1, 1):
        tuft = smooth("0.3,-0.22 0.42,-0.28 0.52,-0.1 0.5,0.08 0.44,0.14 0.34,0.02")
        c.fill([(side * x, y) for x, y in tuft], paint=hair if side < 0 else "#c8c0d8")
    _head(c, skin, wide=0.36, jaw=0.28)
    c.fill(
        smooth("-0.2,-0.36 -0.08,-0.45 0,-0.46 -0.1,-0.38 -0.18,-0.28"), paint="#ffe8d4"
    )
    _gaze(c, "#c8c0d8", lift=0.03)
    for side in (-1, 1):
        x = side * 0.155
        c.fill(ellipse(x, 0.05, 0.125), holes=(ellipse(x, 0.05, 0.108),), paint=INK)
        c.fill(ribbon([(side * 0.28, 0.03), (side * 0.36, 0.02)], 0.009), paint=INK)
    c.fill(ribbon(line("-0.03,0.04 0,0.02 0.03,0.04"), 0.009), paint=INK)
    c.fill(
        smooth("0,0.25 -0.1,0.25 -0.22,0.36 -0.3,0.34 -0.2,0.42 -0.06,0.38 0,0.34"),
        paint=hair,
    )
    c.fill(
        smooth("0,0.25 0.1,0.25 0.22,0.36 0.3,0.34 0.2,0.42 0.06,0.38 0,0.34"),
        paint="#c8c0d8",
    )
    _smile(c, "-0.06,0.4 0,0.415 0.06,0.4")
    # The blue pencil.
    c.fill(ribbon([(0.38, -0.03), (0.62, -0.3)], 0.034), paint="#1f5ae8")
    c.fill(ribbon([(0.392, -0.015), (0.632, -0.285)], 0.014), paint="#1540b0")
    c.fill(ribbon([(0.62, -0.3), (0.69, -0.374)], 0.034, 0.004), paint="#ffe0b8")
    c.fill(ribbon([(0.666, -0.35), (0.69, -0.374)], 0.014, 0.003), paint="#1f5ae8")


@picture("juniper-splice-portrait", "portrait", focal=(0.5, 0.45), vignette=0, grain=5)
def juniper(c):
    c.sky("#4a2ad8", "#4a2ad8")
    c.fill(ellipse(0.5, 0.54, 0.43), paint="#5c3cf0")
    c.place(0.5, 0.57, 0.58)
    hair, skin = "#ff7a3c", "#f6cdb0"
    c.fill(
        mirrored("0,-0.62 0.34,-0.54 0.5,-0.2 0.5,0.2 0.56,0.5 0.3,0.5 0,0.4"),
        paint=mix(hair, "#7a1030", 0.35),
    )
    _body(c, "#f6c52c", skin, width=0.62)
    c.fill(mirrored("0,0.62 0.18,0.62 0.22,0.74 0.16,0.84 0,0.87"), paint="#e0a81c")
    c.fill(mirrored("0,0.58 0.17,0.58 0.19,0.66 0.12,0.74 0,0.76"), paint="#ffd84a")
    for x in (-0.4, -0.2, 0.2, 0.4):
        c.fill(box(x, 1.4, 0.035, 0.7), paint="#d8981a", alpha=0.6)
    _head(c, skin, wide=0.345, jaw=0.22)
    for side in (-1, 1):
        c.fill(ellipse(side * 0.23, 0.2, 0.06, 0.042), paint="#ff8a70", alpha=0.55)
    _gaze(c, mix(hair, "#7a1030", 0.4), lids=True)
    fringe = smooth(
        "-0.42,0.4 -0.5,0.1 -0.47,-0.3 -0.26,-0.56 0.06,-0.62 0.34,-0.52 0.48,-0.24 "
        "0.5,0.1 0.43,0.38 0.38,0.1 0.34,-0.16 0.2,-0.3 -0.02,-0.18 -0.24,-0.17 "
        "-0.36,-0.1 -0.38,0.14"
    )
    c.fill(fringe, paint=hair)
    for text in (
        "0.1,-0.56 -0.06,-0.4 -0.3,-0.26",
        "0.2,-0.54 0.34,-0.4 0.42,-0.1",
        "-0.1,-0.56 -0.32,-0.42 -0.43,-0.1",
    ):
        c.fill(ribbon(line(text), 0.003, 0.012, 0.003), paint="#ffb070")
    for side, tint in ((-1, "#ff3f6a"), (1, "#2ad8e8")):
        x = side * 0.165
        c.fill(
            box(x, 0.05, 0.27, 0.21, 0.05),
            holes=(box(x, 0.05, 0.225, 0.165, 0.03),),
            paint="#fff8ec",
        )
        c.fill(box(x, 0.05, 0.225, 0.165, 0.03), paint=tint, alpha=0.42)
        c.fill(ribbon([(side * 0.29, 0.0), (side * 0.37, 0.0)], 0.012), paint="#fff8ec")
    c.fill(ribbon(line("-0.04,0.02 0,0.0 0.04,0.02"), 0.013), paint="#fff8ec")
    lips = smooth(
        "-0.09,0.32 -0.03,0.295 0,0.305 0.03,0.295 0.1,0.31 0.03,0.36 -0.03,0.36"
    )
    c.fill(lips, paint="#d8283c")


@picture(
    "barnaby-keyframe-portrait", "portrait", focal=(0.5, 0.45), vignette=0, grain=5
)
def barnaby(c):
    c.sky("#00a07a", "#00a07a")
    c.fill(ellipse(0.5, 0.54, 0.43), paint="#12b48c")
    c.place(0.52, 0.58, 0.58)
    hair, skin = "#4a2418", "#8a5436"
    _body(c, "#e8e0d0", skin, width=0.76)
    for k in range(-4, 5):
        c.fill(
            points(
                f"{k * 0.16},1 {k * 0.16 + 0.06},1.07 {k * 0.16},1.14 "
                f"{k * 0.16 - 0.06},1.07"
            ),
            paint="#e0503c" if k % 2 else "#1f5a8a",
        )
    c.fill(mirrored("0,0.66 0.18,0.68 0.24,0.78 0.14,0.88 0,0.9"), paint="#c8bca8")
    _head(c, skin, wide=0.365, jaw=0.3)
    _gaze(c, "#2a1410", lift=0.012)
    beard = smooth(
        "-0.38,0.06 -0.34,0.2 -0.2,0.27 0,0.24 0.2,0.27 0.34,0.2 0.38,0.06 0.4,0.3 "
        "0.28,0.54 0,0.66 -0.28,0.54 -0.4,0.3"
    )
    c.fill(beard, paint=hair)
    c.fill([p for p in beard if p[0] >= 0], paint=mix(hair, INK, 0.35))
    c.fill(
        smooth("-0.12,0.33 0,0.315 0.12,0.33 0.07,0.4 0,0.415 -0.07,0.4"),
        paint="#fff3e8",
    )
    c.fill(
        smooth("-0.17,0.28 0,0.24 0.17,0.28 0.12,0.335 0,0.32 -0.12,0.335"), paint=hair
    )
    cap = mirrored("0,-0.68 0.28,-0.6 0.42,-0.34 0.42,-0.18 0,-0.2")
    c.fill(cap, paint="#ff9a3c")
    c.fill([p for p in cap if p[0] >= 0], paint="#e0742a")
    c.fill(box(0, -0.22, 0.88, 0.16, 0.06), paint="#ffb45c")
    for k in range(-6, 7):
        c.fill(box(k * 0.064, -0.22, 0.012, 0.13, 0.006), paint="#e0883c")
    band = ellipse(0, 0.0, 0.47, 0.74, start=190, end=350)
    c.fill(ribbon(band, 0.026), paint=INK)
    for side in (-1, 1):
        c.fill(box(side * 0.45, 0.06, 0.15, 0.3, 0.07), paint=INK)
        c.fill(box(side * 0.5, 0.06, 0.07, 0.2, 0.035), paint="#3ae0c0")
