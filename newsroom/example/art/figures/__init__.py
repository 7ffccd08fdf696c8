"""The people, animals and machines of the pictures.

Each is drawn standing on (0, 0) of the canvas's current place, one unit tall, facing
right; `Canvas.place` puts it where it belongs.
"""

from newsroom.example.art.figures.animals import dog, dragon, sheep
from newsroom.example.art.figures.light import lit
from newsroom.example.art.figures.people import hooded_girl, wanderer
from newsroom.example.art.figures.rabbits import rabbit
from newsroom.example.art.figures.robots import robot, robot_head
from newsroom.example.art.figures.woodfolk import sprite, toadstool

__all__ = [
    "dog",
    "dragon",
    "hooded_girl",
    "lit",
    "rabbit",
    "robot",
    "robot_head",
    "sheep",
    "sprite",
    "toadstool",
    "wanderer",
]
