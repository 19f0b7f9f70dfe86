# Python 3.12: comprehensions are no calls of their own; asserts are marked as in 3.11 and 3.13.
"""Tracebacks as text: which part of a line is underlined, for calls, operators, subscripts, attributes and the rest."""

import re
import traceback


class Thing:
    x = None

    def method(self, n):
        return self.x.deep.deeper

    def __getitem__(self, key):
        return {}[key]

    def __add__(self, other):
        return 1 + other

    @property
    def prop(self):
        return self.missing

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None

    def __iter__(self):
        yield 1
        raise ValueError("while iterating")


def add(a, b):
    return a + b


def call():
    return add(1, "x") + add(2, 3)


def subscript():
    data = {"k": [1, 2]}
    return data["k"][5]


def attribute():
    return Thing().method(1)


def operator_of_ones_own():
    return Thing() + "x"


def key():
    return Thing()["nope"]


def multi():
    return add(
        1,
        2,
    ) + add(
        1,
        None,
    )


def comprehension():
    return [10 // n for n in (2, 1, 0)]


def generator():
    return sum(n.x for n in [1])


def lambda_call():
    return (lambda v: v.upper())(5)


def assertion():
    value = 3
    assert value > 5, f"{value} is small"


def raising():
    if True:
        raise KeyError("raised")


def assign():
    t = (1, 2)
    t[0] = 5


def augmented():
    n = 1
    n += "a"


def unpack():
    a, b = 1, 2, 3


def loop():
    for v in Thing():
        pass


def in_with():
    with Thing() as t:
        t.nothing


def delete():
    d = {}
    del d["k"]


def compare():
    return 1 < 2 < "x"


def unary():
    return -"x"


def fstring():
    return f"{1 + None}"


def nested_call():
    return int(str(float("1.x")))


def keyword():
    return add(1, c=2)


def star():
    return add(*[1, 2, 3])


def name():
    return undefined_name + 1


def property_access():
    return Thing().prop


def recursion(n=3):
    if n == 0:
        raise RecursionError("deep enough")
    return recursion(n - 1)


def chained():
    try:
        print(1 / 0)
    except ZeroDivisionError:
        int("x")


def boolean():
    return True and [][0]


def conditional():
    return 1 if {}["c"] else 2



def matrix():
    return [[1]][0][0][0]


for function in (call, subscript, attribute, operator_of_ones_own, key, multi, comprehension, generator, lambda_call, assertion, raising, assign, augmented, unpack, loop, in_with, delete, compare, unary, fstring, nested_call, keyword, star, name, property_access, recursion, chained, boolean, conditional, matrix):
    try:
        function()
    except Exception:
        text = re.sub(r'File ".*?"', "File", traceback.format_exc())
        print(f"== {function.__name__}", text, sep="\n")
