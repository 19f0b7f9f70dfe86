"""Patterns of every kind."""

from dataclasses import dataclass
from enum import Enum


class Colour(Enum):
    RED = 1
    BLUE = 2


@dataclass
class Point:
    x: int
    y: int


class Size:
    __match_args__ = ("width", "height")

    def __init__(self, width, height):
        self.width, self.height = width, height


def describe(thing):
    match thing:
        case None | True | False:
            return f"constant {thing}"
        case 0 | -1 | 2.5 | 1 + 2j:
            return "a number that is known"
        case "yes" | "y":
            return "agreement"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "number"
        case Colour.RED:
            return "red"
        case Colour():
            return "another colour"
        case Point(x=0, y=0):
            return "origin"
        case Point(0, y) | Point(y, 0):
            return f"on an axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Size(width, height=h):
            return f"{width} by {h}"
        case []:
            return "empty"
        case [x]:
            return f"one: {x}"
        case [Point(x=a), *rest, Point(x=b)]:
            return f"path from {a} to {b} over {len(rest)}"
        case ["go", ("north" | "south") as way]:
            return f"go {way}"
        case [first, _, *others]:
            return f"first {first}, {len(others)} others"
        case {"type": "user", "name": str(name), **rest}:
            return f"user {name} {rest}"
        case {"type": kind}:
            return f"some {kind}"
        case {}:
            return "mapping"
        case str() as text:
            return f"text of {len(text)}"
        case _:
            return type(thing).__name__


for thing in (None, True, 0, -1, 2.5, 1 + 2j, "y", 500, 7, 7.5, Colour.RED, Colour.BLUE, Point(0, 0), Point(0, 4), Point(4, 0), Point(3, 3), Point(1, 2), Size(3, 4), [], [1], [Point(1, 1), 0, Point(9, 9)], ["go", "north"], ["go", "up"], (1, 2, 3), {"type": "user", "name": "Ada", "age": 36}, {"type": "user", "name": 3}, {"other": 1}, "longer", b"xy", {1}):
    print(describe(thing))
