"""Calls with the wrong arguments: functions, methods, classes, lambdas and built-in functions."""

import traceback


def none():
    pass


def two(first, second):
    pass


def defaults(first, second=2, third=3):
    pass


def names(first, /, second, *, third, fourth=4):
    pass


def many(*items, key, **rest):
    pass


class Thing:
    def __init__(self, size):
        self.size = size

    def method(self, value):
        pass

    @classmethod
    def of(cls, size):
        return cls(size)

    @staticmethod
    def plain(value):
        pass

    def forgotten():
        pass


def generator(limit):
    yield limit


async def coroutine(value):
    return value


thing = Thing(1)
short = lambda x, y=1: x
nested = [two]
for action in (
    lambda: none(1), lambda: none(1, 2), lambda: none(x=1), lambda: two(), lambda: two(1), lambda: two(1, 2, 3), lambda: two(second=1), lambda: two(1, first=2), lambda: two(1, 2, third=3), lambda: two(1, 2, 3, four=4), lambda: two(*[1]), lambda: two(**{"first": 1}), lambda: two(**{"first": 1, "second": 2, "x": 3}), lambda: two(1, **{"first": 1}),
    lambda: defaults(), lambda: defaults(1, 2, 3, 4), lambda: defaults(second=1), lambda: defaults(1, fourth=1), lambda: defaults(1, 2, second=3), lambda: names(), lambda: names(1), lambda: names(1, 2), lambda: names(first=1, second=2, third=3), lambda: names(1, 2, 3), lambda: names(1, 2, 3, third=3), lambda: names(1, 2, third=3, fifth=5), lambda: names(1, 2, 3, 4, fourth=4), lambda: many(), lambda: many(1, 2), lambda: many(1, key=2, key_=3, **{"key": 4}),
    lambda: Thing(), lambda: Thing(1, 2), lambda: Thing(siz=1), lambda: thing.method(), lambda: thing.method(1, 2), lambda: Thing.method(), lambda: Thing.method(1), lambda: Thing.of(), lambda: Thing.of(1, 2), lambda: Thing.plain(), lambda: thing.plain(1, 2), lambda: thing.forgotten(), lambda: Thing.forgotten(1), lambda: short(), lambda: short(1, 2, 3), lambda: nested[0](1), lambda: generator(), lambda: coroutine(), lambda: thing(), lambda: thing.size(), lambda: (lambda: 1)(2), lambda: (lambda *, k: k)(),
    lambda: len(), lambda: len([], []), lambda: len(obj=[]), lambda: abs(), lambda: abs(1, 2), lambda: isinstance(1), lambda: pow(2), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(stop=5), lambda: min(), lambda: max(1, default=2), lambda: divmod(1), lambda: round(), lambda: chr(), lambda: ord("a", "b"), lambda: iter(), lambda: next(), lambda: hash(), lambda: id(), lambda: getattr(1), lambda: callable(), lambda: bool(1, 2), lambda: float(1, 2), lambda: list(1, 2), lambda: tuple(1, 2), lambda: set(1, 2), lambda: dict(1, 2), lambda: [].append(), lambda: [].insert(1), lambda: [].pop(1, 2), lambda: {}.get(), lambda: {}.pop(), lambda: {}.update(1, 2), lambda: set().add(), lambda: "".join(), lambda: "".replace("a"), lambda: "a".upper(1), lambda: (1).bit_length(1), lambda: [].index(), lambda: ().count(),
):
    try:
        action()
        print("fine")
    except TypeError as error:
        print(error)
for action in (lambda: two(1), lambda: thing.method(), lambda: Thing()):
    try:
        action()
    except TypeError:
        traceback.print_exc()
two(*[1, 2], *(3,), **{})
