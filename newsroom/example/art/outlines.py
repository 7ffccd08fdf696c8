"""Outlines written as text: "x,y x,y …", as in the points of an SVG polygon."""

from newsroom.example.art.shapes import blob


def points(text):
    """The (x, y) pairs of the text."""
    return [tuple(map(float, pair.split(","))) for pair in text.split()]


def curve(text, *, closed=True):
    """A smooth line through the points of the text."""
    return blob(*points(text), closed=closed)
