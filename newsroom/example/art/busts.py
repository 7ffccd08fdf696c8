"""Portraits of people: a bust seen from the front, put together from parts."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, box, ellipse, moved, ribbon

SHADOW = "#140a24"


def mirrored(outline):
    return moved(outline, flip=True)


def bust(
    c,
    *,
    skin,
    hair,
    style,
    coat,
    collar,
    accent="#f4efe6",
    eyes="#2b1d24",
    smile=0.02,
    brow=0.0,
    age=0,
    beard=None,
    blush=0.0,
    slim=1.0,
    rim=None,
):
    """Paint a head round (0, 0), 0.43 high, with shoulders below it.

    `smile` bends the mouth up, `brow` lowers the inner end of the brows; `age` from 0
    to 2 draws lines; `slim` makes the face narrower. `style` names the hair, `collar`
    what is worn at the neck.
    """
    shade = (SHADOW, 0.07, 0.03, 0.5)
    if back := HAIR[style][0]:
        c.fill(back(slim), paint=lit(mix(hair, "#000000", 0.2), 0.4), rim=rim)
    _shoulders(c, coat, collar, accent, skin, rim, shade)
    for side in (-1, 1):
        c.fill(
            ellipse(side * 0.172 * slim, 0.02, 0.034, 0.05),
            paint=lit(skin, 0.3),
            rim=rim,
        )
    head = blob(
        (0, -0.22),
        (0.12 * slim, -0.19),
        (0.172 * slim, -0.06),
        (0.162 * slim, 0.08),
        (0.105 * slim, 0.185),
        (0, 0.222),
        (-0.105 * slim, 0.185),
        (-0.162 * slim, 0.08),
        (-0.172 * slim, -0.06),
        (-0.12 * slim, -0.19),
    )
    c.fill(
        head,
        paint=lit(skin, 0.16),
        shade=(mix(skin, "#5a1038", 0.75), 0.06, 0.03, 0.55),
        rim=rim,
    )
    if blush:
        for side in (-1, 1):
            c.fill(
                ellipse(side * 0.1 * slim, 0.075, 0.04, 0.028),
                paint="#e2504a",
                alpha=blush,
                blur=0.02,
            )
    if beard:
        _beard(c, beard, slim)
    _face(c, skin, hair, eyes, smile, brow, age, slim)
    c.fill(*HAIR[style][1](slim), paint=lit(hair, 0.3), shade=shade, rim=rim)


def _shoulders(c, coat, collar, accent, skin, rim, shade):
    body = blob(
        (0, 0.3),
        (0.14, 0.315),
        (0.33, 0.4),
        (0.4, 0.6),
        (0.42, 1.1),
        (-0.42, 1.1),
        (-0.4, 0.6),
        (-0.33, 0.4),
        (-0.14, 0.315),
    )
    c.fill(
        body,
        paint=[mix(coat, "#ffffff", 0.16), coat, mix(coat, SHADOW, 0.45)],
        rim=rim,
        shade=(SHADOW, 0.14, 0.05, 0.5),
    )
    neck = blob(
        (-0.085, 0.1),
        (0.085, 0.1),
        (0.09, 0.28),
        (0.12, 0.33),
        (0, 0.4),
        (-0.12, 0.33),
        (-0.09, 0.28),
    )
    c.fill(neck, paint=[mix(skin, "#3a0c28", 0.5), mix(skin, "#3a0c28", 0.12)])
    if collar == "scarf":
        c.fill(
            blob(
                (-0.2, 0.3), (0, 0.25), (0.2, 0.3), (0.21, 0.4), (0, 0.46), (-0.21, 0.4)
            ),
            paint=lit(accent),
            shade=shade,
            rim=rim,
        )
        for y in (0.31, 0.36):
            c.fill(
                ribbon(blob((-0.19, y), (0, y + 0.05), (0.19, y), closed=False), 0.006),
                paint=mix(accent, "#000000", 0.3),
            )
        c.fill(
            blob((0.06, 0.4), (0.17, 0.38), (0.2, 0.7), (0.08, 0.72)),
            paint=lit(accent),
            shade=shade,
            rim=rim,
        )
    elif collar == "straps":
        for side in (-1, 1):
            strap = blob(
                (side * 0.17, 0.31),
                (side * 0.22, 0.5),
                (side * 0.21, 1.1),
                closed=False,
            )
            c.fill(ribbon(strap, 0.034), paint=lit(accent, 0.35), rim=rim)
            c.fill(
                box(side * 0.215, 0.62, 0.085, 0.05, 0.01),
                paint=mix(accent, "#ffffff", 0.5),
            )


def _beard(c, colour, slim):
    shape = blob(
        (-0.165 * slim, 0.03),
        (-0.12 * slim, 0.1),
        (-0.06, 0.105),
        (0, 0.09),
        (0.06, 0.105),
        (0.12 * slim, 0.1),
        (0.165 * slim, 0.03),
        (0.16 * slim, 0.15),
        (0.09, 0.25),
        (0, 0.285),
        (-0.09, 0.25),
        (-0.16 * slim, 0.15),
    )
    c.fill(shape, paint=lit(colour, 0.35), shade=(SHADOW, 0.04, 0.03, 0.4))


def _face(c, skin, hair, eyes, smile, brow, age, slim):
    dark = mix(skin, "#3a0a20", 0.55)
    for side in (-1, 1):
        x = side * 0.075 * slim
        c.fill(ellipse(x, 0.008, 0.036, 0.024), paint="#fbf4ee")
        c.fill(ellipse(x + 0.004, 0.008, 0.019, 0.022), paint=eyes)
        c.fill(ellipse(x + 0.011, -0.001, 0.006), paint="#ffffff")
        lid = ribbon(
            blob((x - 0.042, 0.008), (x, -0.022), (x + 0.042, 0.008), closed=False),
            0.006,
            0.009,
            0.006,
        )
        c.fill(lid, paint=mix(hair, "#1a0c14", 0.6))
        arch = blob(
            (side * 0.032 * slim, -0.055 + brow),
            (x, -0.072),
            (side * 0.125 * slim, -0.048 - brow * 0.3),
            closed=False,
        )
        c.fill(ribbon(arch, 0.011, 0.01, 0.004), paint=mix(hair, "#1a0c14", 0.3))
    nose = blob(
        (-0.006, -0.01), (0.022, 0.07), (0.0, 0.09), (-0.022, 0.08), closed=False
    )
    c.fill(ribbon(nose, 0.003, 0.007, 0.006, 0.003), paint=dark, alpha=0.75)
    mouth = [(-0.062, 0.132 - smile), (0, 0.14 + smile * 0.8), (0.062, 0.132 - smile)]
    if smile > 0.025:
        lips = blob(
            mouth[0],
            (0, 0.133 - smile * 0.3),
            mouth[2],
            (0.03, 0.146 + smile),
            (-0.03, 0.146 + smile),
        )
        c.fill(lips, paint="#fff6ee", rim=("#8e2c3c", 0, 0.006, 1))
        c.fill(
            ribbon(
                blob(mouth[0], (0, 0.133 - smile * 0.3), mouth[2], closed=False), 0.005
            ),
            paint="#8e2c3c",
        )
    else:
        c.fill(
            ribbon(blob(*mouth, closed=False), 0.003, 0.008, 0.003),
            paint=mix(dark, "#a02840", 0.4),
        )
    for side in (-1, 1):
        if age:
            for y in (0.05, 0.066)[:age]:
                line = blob(
                    (side * 0.045, y),
                    (side * 0.08 * slim, y + 0.012),
                    (side * 0.115 * slim, y - 0.004),
                    closed=False,
                )
                c.fill(ribbon(line, 0.002, 0.0035, 0.001), paint=dark, alpha=0.6)
            fold = blob(
                (side * 0.04, 0.09),
                (side * 0.075, 0.12),
                (side * 0.08, 0.15),
                closed=False,
            )
            c.fill(ribbon(fold, 0.001, 0.004, 0.001), paint=dark, alpha=0.6)
    for y in (-0.115, -0.135)[: max(0, age)]:
        line = blob((-0.07, y), (0, y - 0.006), (0.07, y), closed=False)
        c.fill(ribbon(line, 0.001, 0.003, 0.001), paint=dark, alpha=0.5)


def _thin(s):
    side = blob(
        (0.15 * s, -0.13),
        (0.195 * s, -0.11),
        (0.215 * s, 0.0),
        (0.18 * s, 0.07),
        (0.165 * s, -0.02),
    )
    return [side, mirrored(side)]


def _fringe(s):
    fringe = blob(
        (-0.185 * s, 0.08),
        (-0.2 * s, -0.1),
        (-0.12, -0.25),
        (0.02, -0.275),
        (0.15, -0.23),
        (0.2 * s, -0.08),
        (0.18 * s, 0.06),
        (0.155 * s, -0.05),
        (0.1, -0.035),
        (0.05, -0.07),
        (0.0, -0.03),
        (-0.06, -0.075),
        (-0.11, -0.03),
        (-0.15 * s, -0.04),
    )
    return [fringe]


def _curls(s):
    heads = [
        (-0.17 * s, -0.08),
        (-0.16, -0.18),
        (-0.08, -0.245),
        (0.01, -0.265),
        (0.1, -0.24),
        (0.17, -0.17),
        (0.18 * s, -0.07),
        (-0.06, -0.17),
        (0.05, -0.185),
    ]
    return [ellipse(x, y, 0.072, 0.068) for x, y in heads]


def _long_back(s):
    return blob(
        (0, -0.29),
        (0.18, -0.22),
        (0.24 * s, 0.0),
        (0.27, 0.3),
        (0.24, 0.5),
        (-0.24, 0.5),
        (-0.27, 0.3),
        (-0.24 * s, 0.0),
        (-0.18, -0.22),
    )


def _curls_back(s):
    return blob(
        (0, -0.31),
        (0.2, -0.24),
        (0.27, -0.04),
        (0.25, 0.16),
        (0.1, 0.22),
        (-0.1, 0.22),
        (-0.25, 0.16),
        (-0.27, -0.04),
        (-0.2, -0.24),
    )


# What lies behind the head, and the locks before it; each takes the face's slimness.
HAIR = {
    "thin": (None, _thin),
    "long fringe": (_long_back, _fringe),
    "curls": (_curls_back, _curls),
}
