"""Robots seen close up, drawn round the middle of the face; see `people`."""

from newsroom.example.art.canvas import mix
from newsroom.example.art.figures import lit, robot_head
from newsroom.example.art.people import line, mirrored, points, shadow, smooth
from newsroom.example.art.shapes import blob, box, ellipse, limb, ribbon


def sided(outline, side):
    """The outline itself, or with -1 its mirror image."""
    return [(side * x, y) for x, y in outline]


def giant(c, *, shell="#eef1f6", dark="#161b30", glow="#6ff0ff", rim=None, mark=None):
    """A big white robot with a smooth head and round eyes, from the chest up."""
    shade = shadow(0.55, 0.2, "#0a0c2c")
    seam = mix(shell, "#1a2050", 0.45)
    for side in (-1, 1):
        c.fill(
            limb(side * 0.98, 1.25, 0.17, side * 1.06, 1.9, 0.16), paint=lit(dark, 0.3)
        )
        c.fill(
            ellipse(side * 0.94, 1.0, 0.36, 0.34),
            paint=lit(shell),
            shade=shade,
            rim=rim,
        )
        arc = ellipse(side * 0.94, 1.02, 0.25, 0.22, start=200, end=340)
        c.fill(ribbon(arc, 0.008), paint=seam)
        for x in (0.86, 0.94, 1.02):
            c.fill(ellipse(side * x, 1.12, 0.02), paint=seam)
    for side in (-1, 1):
        cable = blob(
            (side * 0.2, 0.42), (side * 0.3, 0.6), (side * 0.26, 0.84), closed=False
        )
        c.fill(ribbon(cable, 0.04), paint=lit(mix(dark, "#5a6a9a", 0.4)), rim=rim)
    c.fill(box(0, 0.6, 0.38, 0.5, 0.06), paint=[dark, mix(dark, "#4a5a8a", 0.4)])
    for y in (0.5, 0.57, 0.64):
        c.fill(box(0, y, 0.38, 0.016, 0.008), paint=mix(dark, "#7a8ac0", 0.4))
    chest = mirrored("0,0.7 0.4,0.7 0.78,0.8 0.94,1.14 0.74,1.6 0,1.9")
    c.fill(chest, paint=lit(shell), shade=shadow(0.55, 0.3, "#0a0c2c"), rim=rim)
    collar = mirrored("0,0.84 0.24,0.8 0.34,0.7 0.4,0.72 0.28,0.88 0,0.93")
    c.fill(collar, paint=lit(mix(shell, dark, 0.35)), rim=rim)
    for side in (-1, 1):
        plate = sided(line("0.86,0.96 0.5,1.1 0.36,1.3 0.36,1.7"), side)
        c.fill(ribbon(plate, 0.008), paint=seam)
        for y in (1.2, 1.26, 1.32):
            c.fill(box(side * 0.62, y, 0.22, 0.022, 0.011), paint=seam)
    c.fill(ellipse(0, 1.2, 0.19), paint=lit(mix(shell, dark, 0.75)), rim=rim)
    c.fill(ellipse(0, 1.2, 0.13), paint=[mix(glow, "#ffffff", 0.7), glow])
    c.glow(0, 1.2, 0.6, glow, 0.6)
    if mark:
        c.fill(ellipse(0.5, 0.98, 0.055), paint=mark)
    robot_head(c, shell=shell, dark=dark, glow=glow, rim=rim, size=0.55)
    for side in (-1, 1):
        x = side * 0.165
        c.fill(ellipse(x, 0, 0.105), paint=dark)
        c.fill(ellipse(x, 0, 0.092), paint=[mix(glow, "#ffffff", 0.8), glow])
        ring = ellipse(x, 0, 0.105)
        c.fill(ring, holes=(ellipse(x, 0, 0.096),), paint=glow, alpha=0.6)
        c.fill(ellipse(x - 0.03, -0.035, 0.026), paint="#ffffff")
    c.fill(ribbon(line("-0.07,0.17 0,0.19 0.07,0.17"), 0.008), paint=glow, alpha=0.8)


def guard(c, *, shell="#20222e", edge="#4a5068", glow="#ff2a3c", rim=None):
    """A tall dark robot with narrow eyes, from the chest up."""
    shade = shadow(0.7, 0.14, "#04040c")
    plates = [mix(shell, edge, 0.6), shell, mix(shell, "#000000", 0.5)]
    for side in (-1, 1):
        spike = sided(
            points("0.36,0.66 0.62,0.46 0.98,0.62 1.04,1 0.8,1.5 0.5,1.2"), side
        )
        c.fill(spike, paint=plates, shade=shade, rim=rim)
        fold = sided(points("0.62,0.5 0.7,0.84 0.98,0.98"), side)
        c.fill(ribbon(fold, 0.009), paint=mix(shell, "#000000", 0.55))
        slot = sided(points("0.74,0.64 0.9,0.7 0.9,0.73 0.74,0.67"), side)
        c.fill(slot, paint=glow)
        c.glow(side * 0.82, 0.68, 0.2, glow, 0.6)
    c.fill(box(0, 0.56, 0.28, 0.6, 0.04), paint=["#05060c", mix(shell, edge, 0.4)])
    for x in (-0.09, 0, 0.09):
        c.fill(limb(x * 0.8, 0.4, 0.022, x * 1.4, 0.8, 0.022), paint=lit(edge), rim=rim)
    chest = points(
        "-0.5,0.74 -0.2,0.7 0,0.82 0.2,0.7 0.5,0.74 0.66,1.1 0.4,1.7 -0.4,1.7"
    )
    chest = [*chest, (-0.66, 1.1)]
    c.fill(chest, paint=plates, shade=shade, rim=rim)
    c.fill(
        points("-0.2,0.9 0,1 0.2,0.9 0.26,1.2 0,1.4 -0.26,1.2"),
        paint=[mix(shell, edge, 0.8), shell],
        rim=rim,
    )
    c.fill(points("-0.09,1.1 0.09,1.1 0,1.24"), paint=[mix(glow, "#ffffff", 0.5), glow])
    c.glow(0, 1.14, 0.34, glow, 0.7)
    for side in (-1, 1):
        c.fill(
            box(side * 0.33, 0.1, 0.1, 0.26, 0.04), paint=plates, rim=rim, shade=shade
        )
    head = mirrored("0,-0.74 0.15,-0.68 0.29,-0.4 0.34,-0.02 0.27,0.3 0.12,0.52 0,0.55")
    c.fill(head, paint=plates, shade=shade, rim=rim)
    for x in (0.06, 0.17):
        for side in (-1, 1):
            seam = line(f"{x},-0.66 {x * 1.35},-0.4 {x * 1.2},-0.16")
            c.fill(ribbon(sided(seam, side), 0.006), paint="#05060c")
    visor = mirrored("0,-0.06 0.2,-0.14 0.325,-0.16 0.325,-0.02 0.18,0.05 0,0.07")
    c.fill(visor, paint=["#101018", "#030308"], rim=(edge, 0, 0.012, 0.8))
    for side in (-1, 1):
        eye = sided(points("0.08,0.005 0.27,-0.085 0.285,-0.05 0.12,0.03"), side)
        c.fill(eye, paint=[mix(glow, "#ffffff", 0.65), glow])
        c.glow(side * 0.18, -0.03, 0.34, glow, 0.75)
        cheek = line("0.3,0.12 0.2,0.2 0.12,0.34 0.1,0.52")
        c.fill(ribbon(sided(cheek, side), 0.007), paint="#05060c")
    c.fill(mirrored("0,0.16 0.06,0.2 0.05,0.46 0,0.5"), paint=[edge, shell], rim=rim)


def helper(c, *, shell, dark="#1a1f3a", glow="#8ff6ff", rim=None, mood="happy"):
    """A round robot for the home, all of it, floating; a ball of radius one half."""
    shade = shadow(0.5, 0.2, "#1a1040")
    for side in (-1, 1):
        c.fill(
            limb(side * 0.5, 0.1, 0.06, side * 0.66, 0.32, 0.075),
            paint=lit(mix(shell, "#ffffff", 0.3)),
            shade=shadow(0.4, 0.04),
            rim=rim,
        )
    c.fill(ribbon([(0, -0.48), (0.03, -0.66)], 0.012), paint=dark)
    c.fill(ellipse(0.035, -0.69, 0.045), paint=[mix(glow, "#ffffff", 0.6), glow])
    c.glow(0.035, -0.69, 0.18, glow, 0.6)
    c.fill(ellipse(0, 0, 0.5), paint=lit(shell, 0.3), shade=shade, rim=rim)
    c.fill(
        smooth("-0.46,0.2 0,0.27 0.46,0.2 0.34,0.37 0,0.5 -0.34,0.37"),
        paint=lit("#f4f2fa", 0.3),
        shade=shade,
    )
    for side in (-1, 1):
        c.fill(ellipse(side * 0.48, -0.06, 0.05, 0.12), paint=lit("#f4f2fa"), rim=rim)
    visor = mirrored("0,-0.3 0.26,-0.26 0.39,-0.06 0.28,0.13 0,0.17")
    c.fill(visor, paint=[mix(dark, glow, 0.2), dark], rim=("#ffffff", 0, 0.012, 0.35))
    for side in (-1, 1):
        if mood == "happy":
            arc = ellipse(side * 0.16, -0.03, 0.075, 0.085, start=200, end=340)
            c.fill(ribbon(arc, 0.02), paint=glow)
        else:
            c.fill(ellipse(side * 0.16, -0.07, 0.055, 0.075), paint=["#ffffff", glow])
        c.glow(side * 0.16, -0.07, 0.25, glow, 0.45)
    smile = ellipse(0, 0.02, 0.09, 0.07, start=25, end=155)
    c.fill(ribbon(smile, 0.012), paint=glow)
    c.fill(
        smooth("-0.3,-0.32 -0.1,-0.43 0.02,-0.42 -0.12,-0.36"),
        paint="#ffffff",
        alpha=0.6,
        blur=0.015,
    )
    c.fill(ellipse(0, 0.36, 0.05), paint=lit(mix(shell, dark, 0.3)))
