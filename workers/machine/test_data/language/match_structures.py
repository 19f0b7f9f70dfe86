"""`match`: sequences, mappings, classes with positional patterns, nested ones."""

from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    center: Point
    radius: float
    color: Color = Color.RED


def explain(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"on an axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Circle(Point(0, 0), radius):
            return f"centred, radius {radius}"
        case Circle(center=Point() as at, color=Color.BLUE):
            return f"blue at {at}"
        case Circle():
            return "some circle"
        case {"type": "line", "from": [x1, y1], "to": [x2, y2], **rest}:
            return f"line {x1},{y1} to {x2},{y2} {rest}"
        case {"type": kind}:
            return f"unknown {kind}"
        case ["go", ("north" | "south") as way] | ["go", way, *_]:
            return f"walk {way}"
        case [[a, b], [c, d]]:
            return f"matrix {a * d - b * c}"
        case _:
            return "no idea"


for shape in (
    Point(0, 0), Point(0, 4), Point(7, 0), Point(2, 2), Point(1, 2), Circle(Point(0, 0), 1.5),
    Circle(Point(1, 1), 2, Color.BLUE), Circle(Point(1, 1), 2),
    {"type": "line", "from": (0, 0), "to": [3, 4], "width": 2}, {"type": "arc"}, {"size": 1},
    ["go", "north"], ["go", "up", "now"], [[1, 2], [3, 4]], "go",
):
    print(explain(shape))


class Own:
    __match_args__ = ("left", "right")

    def __init__(self, left, right):
        self.left, self.right = left, right


match Own(1, [2]):
    case Own(left, [right]):
        print(left, right)
try:
    match Own(1, 2):
        case Own(1, 2, 3):
            pass
except TypeError as error:
    print(error)
