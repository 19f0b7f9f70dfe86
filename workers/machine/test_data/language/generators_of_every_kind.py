"""Generators: protocols, delegation, pipelines, state."""

import inspect
import itertools


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return count, average
        total += value
        count += 1
        average = total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, values in {"a": [10, 20, 30], "b": [5]}.items():
    g = grouper(results, key)
    next(g)
    for value in values:
        last = g.send(value)
    g.send(None)
    g.close()
print(results, last)


def resilient():
    while True:
        try:
            received = yield
            print("received", received)
        except ValueError as error:
            print("handled", error)
        except GeneratorExit:
            print("closing")
            raise


g = resilient()
print(inspect.getgeneratorstate(g))
next(g)
g.send(1)
g.throw(ValueError("oops"))
g.send(2)
print(inspect.getgeneratorstate(g))
g.close()
print(inspect.getgeneratorstate(g))
try:
    g.send(3)
except StopIteration as stop:
    print("stopped", stop.value)


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


def primes():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


print(list(flatten([1, [2, [3, [4]], 5]])), list(itertools.islice(primes(), 10)))
lines = ["3 apples", "x", "5 pears"]
numbers = (int(word) for line in lines for word in line.split() if word.isdigit())
print(sum(numbers), sum(numbers))


def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores()
next(g)
try:
    g.close()
except RuntimeError as error:
    print("RuntimeError:", error)


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as error:
    print("RuntimeError:", error, repr(error.__cause__))
try:
    g = stops()
    g.send("too early")
except TypeError as error:
    print("TypeError:", error)
