"""Errors of the built-in kinds, each raised some calls deep: the whole traceback of each."""

import traceback


class Account:
    limit = 3

    def __init__(self, owner):
        self.owner = owner

    def draw(self, amount):
        return self.check(amount) - amount

    def check(self, amount):
        if amount > self.limit:
            raise OverflowError(f"{self.owner} may not draw {amount}")
        return self.limit


def outer(action, *values):
    return inner(action, values)


def inner(action, values):
    result = action(*values)
    return result


def unpack(pair):
    first, second = pair
    return first + second


def recall(table, key):
    return table[key]


def convert(text):
    return int(text) + float(text)


def measure(thing):
    return len(thing)


def claim(value):
    assert value > 0, f"{value} is not positive"


def stop(values):
    return next(iter(values))


def unbound():
    if False:
        local = 1
    return local


def change(text):
    text[0] = "x"


def fetch(name):
    import nowhere_to_be_found


cases = [
    (Account("Ada").draw, 5), (unpack, (1, 2, 3)), (unpack, (1,)), (unpack, 7), (recall, {"a": 1}, "b"), (recall, [1, 2], 2), (recall, [1], "x"), (recall, None, 0), (convert, "one"), (convert, None), (measure, 5), (claim, -1), (stop, []), (unbound,), (change, "abc"),
    (fetch, "x"), (Account,), (Account, 1, 2), (measure, 1, 2), (pow, 0, -1), (chr, -1), ("a".encode, "none"), (b"\xff".decode,), ([].pop,), ({}.popitem,), (getattr, 5, "size"), (setattr, 5, "size", 1), (lambda: 1 / 0,), (lambda: undefined,), (sum, ["a"]), (sorted, [1, "a"]), (min, 5), (isinstance, 1, 2), (iter, 5), (hash, []),
]
for case in cases:
    try:
        outer(*case)
    except Exception:
        traceback.print_exc()
print("all shown")
