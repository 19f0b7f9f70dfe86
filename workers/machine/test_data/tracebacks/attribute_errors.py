"""Carets under attributes, subscripts and calls."""

import traceback


class Box:
    def __init__(self):
        self.data = {"a": [1, 2]}


box = Box()


def one():
    return box.data.missing.more


def two():
    return box.data["a"][5] + 1


def three():
    return box.data["b"]["c"]


def four():
    return len(5) + max(1, 2)


def five():
    x = 1
    return x(2)


def six():
    return 1 + "a" * 2


def seven():
    return undefined_name + 1


def eight():
    return int("x") if box else None


for function in (one, two, three, four, five, six, seven, eight):
    try:
        function()
    except Exception:
        print("\n".join(traceback.format_exc().splitlines()[-3:]))
