# Python 3.12: comprehensions are no calls of their own (PEP 709).
"""Errors in generators, comprehensions, lambdas and other places that run in between."""

import traceback


def show(action):
    try:
        action()
    except Exception:
        traceback.print_exc()


def numbers(limit):
    for n in range(limit):
        yield 10 // (n - 1)


def delegating():
    result = yield from numbers(3)
    return result


def thrown():
    try:
        yield 1
    except ValueError as error:
        raise RuntimeError("seen in the generator") from error


def stopping():
    yield 1
    raise StopIteration("too early")


def closing():
    try:
        yield 1
    finally:
        raise KeyError("while closing")


def throw():
    generator = thrown()
    next(generator)
    generator.throw(ValueError("thrown in"))


def close(maker):
    generator = maker()
    next(generator)
    generator.close()


def running():
    generator = me()
    holder.append(generator)
    next(generator)


def me():
    yield next(holder[0])


def sent():
    numbers(1).send(5)


def squares(values):
    return [value ** 2 for value in values if value > 0]


def table(rows):
    return {
        key: value / 2
        for key, value in rows
    }


def pairs():
    return [(a, b) for a in range(2) for b in 5]


def lazily():
    return sum(len(word) for word in ["a", 5])


def mapped():
    return list(map(lambda x: x.upper(), ["a", 1]))


holder = []
double = lambda value: value * {}
for action in (
    lambda: list(numbers(3)), lambda: list(delegating()), throw, lambda: list(stopping()), lambda: close(closing), running, sent,
    lambda: squares([1, "a"]),
    lambda: table([("a", 1), ("b", "c")]),
    lambda: table([1]), pairs, lazily, mapped,
    lambda: double(1),
    lambda: sorted([3, 1], key=lambda n: n.name),
    lambda: max([1, 2], key=lambda n: [n] < n),
    lambda: list(filter(lambda n: n > "a", [1])),
    lambda: (lambda: (lambda: unknown_name)())(),
    lambda: [x for x in [1] if x.y],
    lambda: {x: x for x in [[]]},
    lambda: {x for x in [{}]},
    lambda: any(1 / x for x in [0]),
    lambda: [*map(int, "1x")],
    lambda: dict([(1, 2), (3,)]),
    lambda: [[y / x for y in [1]] for x in [1, 0]],
    lambda: (yield_ for yield_ in None),
):
    show(action)
total = [value for row in [[1, 2], [3, None]] for value in [cell + 1 for cell in row]]
