"""Generators that are sent to, thrown into, closed, delegated to and looked at."""

import inspect


def accumulator(start=0):
    total = start
    try:
        while True:
            try:
                value = yield total
            except ValueError as error:
                print("  caught", error)
                total = -1
                continue
            if value is None:
                return total
            total += value
    finally:
        print("  cleaned at", total)


g = accumulator(10)
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), g.send(5), g.send(7))
print(g.throw(ValueError("bad")), g.send(3))
try:
    next(g)
except StopIteration as stop:
    print("returned", stop.value, stop.args)
print(inspect.getgeneratorstate(g), list(g), next(g, "empty"))
fresh = accumulator()
for call in (lambda: fresh.send(1), lambda: fresh.throw(KeyError("early")), lambda: next(fresh), lambda: fresh.send(None)):
    try:
        print(call())
    except BaseException as error:
        print(type(error).__name__, repr(error))


def delegating():
    result = yield from accumulator(100)
    print("  delegate gave", result)
    again = yield from [1, 2]
    print("  list gave", again)
    return "all"


d = delegating()
print(next(d), d.send(1), d.throw(ValueError("inner")), d.send(5))
print(next(d), next(d))
try:
    d.send(None)
except StopIteration as stop:
    print(stop.value)
d = delegating()
next(d)
print(d.close())


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        print("  no")
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def leaking():
    yield 1
    raise StopIteration("inside")


try:
    list(leaking())
except RuntimeError as error:
    print(error, "| cause", repr(error.__cause__), error.__suppress_context__)


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as error:
    print(error)
print(type(g).__name__, g.__name__, g.__qualname__, (x for x in ()).__name__, iter(g) is g, hasattr(g, "__len__"))
