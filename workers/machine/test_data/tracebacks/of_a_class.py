"""The traceback of an exception class of a module and of a nested class."""


class Outer:
    class Problem(Exception):
        def __str__(self):
            return "described by __str__"


def fail():
    raise Outer.Problem


fail()
