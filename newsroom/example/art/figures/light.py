"""How a painted body takes the light."""

from newsroom.example.art.canvas import mix


def lit(colour, amount=0.25):
    """From the colour, a little lighter, to the colour, a little darker."""
    return [
        mix(colour, "#ffffff", amount * 0.55),
        colour,
        mix(colour, "#0a0820", amount),
    ]
