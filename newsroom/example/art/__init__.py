"""Pictures for the example site, painted by code: posters, stills and portraits.

Every picture is a function that paints a `Canvas`, registered under its name with
`@picture`. Nothing here copies a frame, a poster or a design of the films: the
pictures are our own, in the spirit of each film.
"""

from newsroom.example.art.catalogue import draw, focal_point, names

__all__ = ["draw", "focal_point", "names"]
