# Python 3.12: comprehensions are no calls of their own (PEP 709).
"""Unpacking what does not fit: the errors and their carets."""

import traceback


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def too_many():
    a, b = 1, 2, 3


def too_few():
    a, b, c = [1, 2]


def starred():
    a, *b, c = (1,)


def nested():
    (a, b), c = (1, 2, 3), 4


def texts():
    a, b = "x"


def mapping():
    a, b, c = {"one": 1}


def not_iterable():
    a, b = 5


def of_none():
    a, b = None


def in_loop():
    for key, value in {"ab": 1, "abc": 2}:
        print(key, value)


def in_comprehension():
    return {k: v for k, v in [(1, 2), (3,)]}


def in_call():
    return divmod(*[1, 2, 3])


def keywords():
    return dict(**{"a": 1}, **{"a": 2})


def keys_not_texts():
    return dict(**{1: 2})


def generator():
    def numbers():
        yield 1
        raise LookupError("no more numbers")

    a, b = numbers()


def into_items():
    row = [0]
    row[0], row[1] = 1, 2


def into_attributes():
    row = [0]
    row[0], row.second = 1, 2


def with_target():
    from contextlib import nullcontext

    with nullcontext((1, 2, 3)) as (a, b):
        pass


for action in (too_many, too_few, starred, nested, texts, mapping, not_iterable, of_none, in_loop, in_comprehension, in_call, keywords, keys_not_texts, generator, into_items, into_attributes, with_target):
    print(action.__name__)
    show(action)
for first, (second, third) in [(1, (2, 3)), (4, 5)]:
    print(first, second, third)
