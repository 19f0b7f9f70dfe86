# Python 3.12: help of class methods and of instances.
"""What `help` writes of functions, and of a class with their like."""

class Animal:
    """An animal.

    It has a name.
    """
    kingdom = "animalia"
    def __init__(self, name: str, legs: int = 4):
        "Makes one."
        self.name = name
    def speak(self, times=1, *, loud=False) -> str:
        """Speak some times.

        Returns the text.
        """
    @property
    def upper(self):
        "The name in capitals."
        return self.name.upper()
    @staticmethod
    def helper(x): "Helps."
    @classmethod
    def make(cls): "Makes."
def area(w: float, h: float = 2.0) -> float:
    """Area of a rectangle."""
    return w * h
def nodoc(a, *args, b=1, **kw): pass
help(area)
help(nodoc)
help(Animal.speak)
help(Animal)


import functools


def outer():
    "Out."

    def inner(a: int) -> "str":
        """In

        more."""

    return inner


@functools.wraps(outer)
def wrapped(*args):
    return outer(*args)


help(outer())
help(wrapped)
help("nothing_of_this_name")
