"""Outlines as lists of points, and moving them about.

Lengths are in units of a picture's short side; y points down.
"""

from math import cos, pi, radians, sin


def ellipse(x, y, rx, ry=None, *, start=0, end=360, steps=72):
    """An ellipse round (x, y), or the arc of it from `start` to `end` degrees."""
    ry = rx if ry is None else ry
    turn = radians(end - start)
    return [
        (
            x + rx * cos(radians(start) + turn * i / steps),
            y + ry * sin(radians(start) + turn * i / steps),
        )
        for i in range(steps + (end - start < 360))
    ]


def box(x, y, width, height, radius=0.0):
    """A rectangle with its middle at (x, y) and rounded corners."""
    radius = min(radius, width / 2, height / 2)
    left, right = x - width / 2 + radius, x + width / 2 - radius
    top, bottom = y - height / 2 + radius, y + height / 2 - radius
    if not radius:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    corners = [
        (right, bottom, 0),
        (left, bottom, 90),
        (left, top, 180),
        (right, top, 270),
    ]
    return [
        point
        for cx, cy, start in corners
        for point in ellipse(cx, cy, radius, start=start, end=start + 90, steps=10)
    ]


def limb(x1, y1, r1, x2, y2, r2):
    """A capsule whose ends may differ in thickness: an arm, a leg, a trunk."""
    dx, dy = x2 - x1, y2 - y1
    length = (dx * dx + dy * dy) ** 0.5 or 1e-6
    nx, ny = -dy / length, dx / length
    points = []
    for x, y, r, sign in ((x1, y1, r1, -1), (x2, y2, r2, 1)):
        for i in range(13):
            angle = pi * i / 12
            along, across = sin(angle) * sign, cos(angle) * sign
            points.append(
                (
                    x + r * (along * dx / length + across * nx),
                    y + r * (along * dy / length + across * ny),
                )
            )
    return points


def blob(*points, steps=10, closed=True):
    """A smooth line through all points (Catmull–Rom)."""
    count = len(points)
    curve = []
    for i in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = (points[(i + k - 1) % count] for k in range(4))
        else:
            p0, p1, p2, p3 = (
                points[min(max(i + k - 1, 0), count - 1)] for k in range(4)
            )
        for s in range(steps):
            t = s / steps
            curve.append(
                tuple(
                    0.5
                    * (
                        2 * p1[a]
                        + (p2[a] - p0[a]) * t
                        + (2 * p0[a] - 5 * p1[a] + 4 * p2[a] - p3[a]) * t * t
                        + (3 * p1[a] - p0[a] - 3 * p2[a] + p3[a]) * t**3
                    )
                    for a in (0, 1)
                )
            )
    if not closed:
        curve.append(points[-1])
    return curve


def ribbon(line, *widths):
    """A band along `line`, its half-width going evenly through `widths`."""
    left, right = [], []
    last = len(line) - 1
    for i, (x, y) in enumerate(line):
        (x1, y1), (x2, y2) = line[max(i - 1, 0)], line[min(i + 1, last)]
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 or 1e-6
        place = i / last * (len(widths) - 1)
        k = min(int(place), len(widths) - 2) if len(widths) > 1 else 0
        width = widths[k]
        if len(widths) > 1:
            width += (widths[k + 1] - widths[k]) * (place - k)
        nx, ny = -(y2 - y1) / length * width, (x2 - x1) / length * width
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def moved(points, x=0.0, y=0.0, *, size=1.0, flip=False, turn=0.0):
    """The outline turned (degrees), mirrored, enlarged, then put at (x, y)."""
    c, s = cos(radians(turn)) * size, sin(radians(turn)) * size
    mirror = -1 if flip else 1
    return [
        (x + mirror * (px * c - py * s), y + (px * s + py * c)) for px, py in points
    ]
