"""An error in a property of a class used by an operator, a decorator and a lambda."""

import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        return function(*args, **kwargs)

    return wrapper


class Vector:
    def __init__(self, **parts):
        self.parts = parts

    @property
    def length(self):
        return self.parts["x"] ** 2 + self.parts["y"] ** 2

    def __lt__(self, other):
        return self.length < other.length


@logged
def smallest(*vectors, key=lambda v: v):
    return min(vectors, key=key)


print(smallest(Vector(x=1, y=2), Vector(x=0, y=1)).parts)
print(smallest(Vector(x=1, y=2), Vector(x=0), key=lambda v: v.length + 0))
