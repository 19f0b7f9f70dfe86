# Python 3.12: comprehensions are no calls of their own (PEP 709).
"""Slices, loops and iterators that go wrong, with their carets."""

import traceback


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def in_lambda():
    return list(map(lambda pair: pair[1], [(1, 2), (3,)]))


def walrus():
    return [y for x in ("1", "b") if (y := int(x))]


def slices():
    return "abc"[1:"2"]


def slice_step():
    return [1, 2, 3][::0]


def slice_assigned():
    row = [1, 2, 3, 4]
    row[::2] = [0]


def dictionary_changed():
    table = {"a": 1}
    for key in table:
        table[key * 2] = 1


def set_changed():
    seen = {1}
    for item in seen:
        seen.add(item + 1)


def exhausted():
    items = iter([1])
    return next(items), next(items)


def zipped():
    return list(zip([1, 2], [3], strict=True))


def matched():
    match [1, 2]:
        case [a, b] if a / 0:
            pass


for action in (in_lambda, walrus, slices, slice_step, slice_assigned, dictionary_changed, set_changed, exhausted, zipped, matched):
    print(action.__name__)
    show(action)
