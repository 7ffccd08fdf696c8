"""Heads and shoulders, for portraits.

Each is drawn round the middle of the face, a head one unit tall from crown to chin,
turned towards the viewer; `look` moves the features to the left or the right.
"""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit
from newsroom.example.art.shapes import blob, ellipse, limb, ribbon

NIGHT = "#120a24"


def shadow(strength=0.5, reach=0.1, colour=NIGHT):
    """The soft shadow on the side away from a light at the upper left."""
    return (colour, reach, reach * 0.6, strength)


def points(text):
    """The places written as "x,y x,y …"."""
    return [tuple(float(part) for part in pair.split(",")) for pair in text.split()]


def smooth(text):
    """A smooth closed outline through the places of `text`."""
    return blob(*points(text))


def line(text):
    """A smooth open line through the places of `text`."""
    return blob(*points(text), closed=False)


def mirrored(half):
    """An outline whose right half, from the top down, is given."""
    half = points(half) if isinstance(half, str) else half
    return blob(*half, *[(-x, y) for x, y in half[::-1] if x])


def flesh(skin):
    """Skin, from the light on the brow to the shadow of the chin."""
    return [mix(skin, "#fff0d8", 0.18), skin, mix(skin, "#8a2840", 0.24)]


def neck(c, skin, *, width=0.13, foot=0.72, rim=None):
    """A neck, in the shadow of the chin."""
    c.fill(
        limb(0, 0.3, width, 0, foot, width * 1.15),
        paint=[mix(skin, "#3a1030", 0.5), mix(skin, "#3a1030", 0.22)],
        rim=rim,
    )


def face(c, skin, *, wide=0.37, jaw=0.25, chin=0.5, ears=0.075, rim=None, shade=None):
    """The bare head and its ears."""
    for side in (-1, 1) if ears else ():
        x = side * (wide + ears * 0.25)
        c.fill(ellipse(x, 0.05, ears, ears * 1.45), paint=lit(skin, 0.2), rim=rim)
        c.fill(
            ellipse(x + side * 0.01, 0.05, ears * 0.5, ears * 0.85),
            paint=mix(skin, "#5a1a30", 0.32),
        )
    head = mirrored(
        [
            (0.0, -0.5),
            (wide * 0.72, -0.42),
            (wide * 1.0, -0.14),
            (wide * 0.97, 0.1),
            (jaw * 1.12, 0.32),
            (jaw * 0.42, chin - 0.02),
        ]
    )
    c.fill(
        head, paint=flesh(skin), rim=rim, shade=shade or shadow(0.36, 0.13, "#3a0a30")
    )


def blush(c, colour, *, look=0.0, strength=0.35):
    """Warm cheeks."""
    for side in (-1, 1):
        c.fill(
            ellipse(side * 0.22 + look, 0.19, 0.075, 0.05),
            paint=colour,
            alpha=strength,
            blur=0.025,
        )


def eyes(
    c,
    iris,
    *,
    look=0.0,
    gaze=0.0,
    apart=0.16,
    size=0.075,
    lid=0.0,
    skin="#e8b592",
    lash="#1c1018",
    y=0.03,
):
    """A pair of eyes; `lid` is the share of them that the upper lids hide."""
    for side in (-1, 1):
        x = side * apart + look
        c.fill(ellipse(x, y, size, size * 1.05), paint=["#cfc6d8", "#ffffff"])
        ix = x + gaze * size * 0.4
        c.fill(
            ellipse(ix, y + size * 0.08, size * 0.64),
            paint=[mix(iris, "#000000", 0.5), mix(iris, "#ffffff", 0.25)],
        )
        c.fill(ellipse(ix, y + size * 0.08, size * 0.33), paint="#0c0812")
        c.fill(ellipse(ix - size * 0.22, y - size * 0.22, size * 0.17), paint="#ffffff")
        c.fill(
            ellipse(ix + size * 0.26, y + size * 0.38, size * 0.08),
            paint="#ffffff",
            alpha=0.7,
        )
        fall = y - size * (1.05 - 2.1 * lid)
        if lid:
            c.fill(
                [
                    *ellipse(x, y, size * 1.1, size * 1.16, start=180, end=360),
                    (x + size * 1.1, y),
                    (x + size * 0.6, fall),
                    (x - size * 0.6, fall),
                    (x - size * 1.1, y),
                ]
                if lid > 0.5
                else [
                    p
                    for p in ellipse(x, y, size * 1.1, size * 1.18, start=180, end=360)
                    if p[1] <= fall + size * 0.3
                ],
                paint=mix(skin, "#7a3040", 0.14),
            )
        lashes = blob(
            (x - size * 1.08, y - size * 0.12 + lid * size * 0.4),
            (x - size * 0.6, max(fall, y - size * 0.98) - 0.002),
            (x + size * 0.5, max(fall, y - size * 1.0) - 0.004),
            (x + size * 1.1, y - size * 0.18 + lid * size * 0.4),
            closed=False,
        )
        c.fill(ribbon(lashes, 0.006, 0.016, 0.016, 0.006), paint=lash)


def brows(
    c, colour, *, look=0.0, apart=0.16, y=-0.12, tilt=0.0, arch=0.03, thick=0.017
):
    """Eyebrows; a positive `tilt` lowers their inner ends."""
    for side in (-1, 1):
        x = side * apart + look
        line = blob(
            (x - side * 0.085, y + tilt),
            (x + side * 0.01, y - arch),
            (x + side * 0.1, y - tilt * 0.6),
            closed=False,
        )
        c.fill(ribbon(line, thick, thick * 1.1, thick * 0.4), paint=colour)


def nose(c, skin, *, look=0.0, y=0.19, size=0.05):
    """A small nose, lit from the upper left."""
    dark = mix(skin, "#6a1a34", 0.42)
    c.fill(
        blob(
            (look - size * 0.9, y),
            (look, y - size * 0.5),
            (look + size, y),
            (look + size * 0.35, y + size * 0.42),
            (look - size * 0.4, y + size * 0.4),
        ),
        paint=[mix(skin, "#ffffff", 0.18), dark],
    )
    c.fill(
        ribbon([(look + size * 0.55, y - 0.15), (look + size * 0.7, y)], 0.003, 0.01),
        paint=dark,
        alpha=0.35,
        blur=0.006,
    )


def mouth(c, *, look=0.0, y=0.32, width=0.09, smile=0.03, tilt=0.0, lip="#9c4450"):
    """A closed mouth: a positive `smile` lifts its corners, `tilt` the right one."""
    line = blob(
        (look - width, y - smile),
        (look - width * 0.4, y + smile * 0.35),
        (look + width * 0.4, y + smile * 0.35 - tilt * 0.5),
        (look + width, y - smile - tilt),
        closed=False,
    )
    c.fill(ribbon(line, 0.005, 0.011, 0.011, 0.005), paint=mix(lip, "#200010", 0.35))
    c.fill(
        ribbon(
            blob(
                (look - width * 0.45, y + 0.045 + smile * 0.2),
                (look, y + 0.055 + smile * 0.2),
                (look + width * 0.45, y + 0.045 + smile * 0.2),
                closed=False,
            ),
            0.001,
            0.009,
            0.001,
        ),
        paint=lip,
        alpha=0.5,
    )


def grin(c, *, look=0.0, y=0.3, width=0.15, open_=0.09, lip="#a03c4c"):
    """A broad smile with its upper teeth."""
    corners = ((look - width, y - 0.02), (look + width, y - 0.02))
    whole = blob(
        corners[0],
        (look - width * 0.5, y + 0.005),
        (look + width * 0.5, y + 0.005),
        corners[1],
        (look + width * 0.6, y + open_ * 0.8),
        (look, y + open_),
        (look - width * 0.6, y + open_ * 0.8),
    )
    c.fill(whole, paint=["#4a1020", "#8a2a3a"])
    teeth = blob(
        (look - width * 0.86, y - 0.006),
        (look - width * 0.5, y + 0.009),
        (look + width * 0.5, y + 0.009),
        (look + width * 0.86, y - 0.006),
        (look + width * 0.5, y + open_ * 0.5),
        (look - width * 0.5, y + open_ * 0.5),
    )
    c.fill(teeth, paint=["#ffffff", "#e8e0ea"])
    for x, y0 in corners:
        c.fill(ellipse(x, y0, 0.012), paint=mix(lip, "#200010", 0.3))
