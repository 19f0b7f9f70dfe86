"""`partialmethod` in all the ways it is called, and what `wraps` copies."""

from abc import ABC, abstractmethod
from functools import partial, partialmethod, update_wrapper, wraps


class Cell:
    alive = False

    def set_state(self, state, *more, **options):
        self.alive = state
        return state, more, options

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, reason="old")
    nested = partialmethod(set_alive, "more")
    over = partialmethod(partial(lambda *args, **options: (args[1:], options), y=1), 7)
    made = partialmethod(classmethod(lambda cls, a: (cls.__name__, a)), 3)
    plain = partialmethod(staticmethod(lambda a, b: (a, b)), 3)


cell = Cell()
print(cell.set_alive(), cell.alive, cell.set_dead(1, why="?"), cell.alive)
print(Cell.set_alive(cell, 5, k=6), Cell.set_dead(cell, 2), cell.nested(9), cell.over(2), Cell.over(cell, 3))
print(cell.made(), Cell.made(), cell.plain(4))


class Shape(ABC):
    @abstractmethod
    def scale(self, by): ...

    double = partialmethod(scale, 2)


print(sorted(Shape.__abstractmethods__))


def noted(function):
    @wraps(function)
    def inner(*args):
        return function(*args)

    return inner


def area(x):
    """The area."""
    return x * x


area.unit = "m2"
area.__wrapped__ = "nonsense"
made = noted(area)
print(made.unit, made.__wrapped__ is area, made.__doc__, made(3))
made.notes = {"a": 1}
area.notes = {"b": 2}
update_wrapper(made, area, assigned=(), updated=("notes",))
print(made.notes)
