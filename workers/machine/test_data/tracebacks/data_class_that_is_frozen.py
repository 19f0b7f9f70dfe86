"""Changing a frozen data class: the traceback ends in the method that the decorator has made."""

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Point:
    x: int
    tags: list = field(default_factory=list, compare=False)

    def __post_init__(self):
        if self.x < 0:
            raise ValueError(f"x must not be negative: {self.x}")


def attempt(action):
    import traceback

    try:
        print(action())
    except Exception:
        traceback.print_exc()


def main():
    point = Point(1)
    attempt(lambda: Point(-1))
    attempt(lambda: hash(Point([])))
    attempt(lambda: sorted([Point(1), Point("one")]))
    attempt(lambda: delattr(point, "x"))
    point.x = 5


main()
