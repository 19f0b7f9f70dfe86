"""Named tuples of both kinds."""

from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", "x y", defaults=[0])


class Employee(NamedTuple):
    """Somebody."""

    name: str
    id: int = 3

    def greet(self):
        return f"I am {self.name}"


p = Point(1)
print(p, p.x, p[1], p == (1, 0), p._replace(y=5), p._asdict(), Point._fields, Point._make([7, 8]), Point._field_defaults)
x, y = p
print(x, y, max(Point(1, 2), Point(0, 9)), hash(p) == hash((1, 0)))
e = Employee("Guido")
print(e, e.greet(), e.id, Employee.__doc__, Employee._field_defaults, isinstance(e, tuple), [*e])
for attempt in (lambda: Point(), lambda: Point(1, 2, 3), lambda: p._replace(z=1)):
    try:
        attempt()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
