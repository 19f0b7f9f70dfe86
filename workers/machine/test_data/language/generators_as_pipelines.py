"""Generators as pipelines, coroutines that consume, broadcasters, schedulers, and generators that recurse."""

from collections import deque
from functools import wraps
from itertools import count, islice


def numbers(text):
    for line in text.splitlines():
        yield from (int(w) for w in line.split() if w.lstrip("-").isdigit())


def running(values):
    total = n = 0
    for value in values:
        total += value
        n += 1
        yield value, total, total / n


def window(values, size):
    held = deque(maxlen=size)
    for value in values:
        held.append(value)
        if len(held) == size:
            yield tuple(held)


def chunks(values, size):
    it = iter(values)
    while chunk := list(islice(it, size)):
        yield chunk


def unique(values, key=lambda v: v):
    seen = set()
    for value in values:
        if (k := key(value)) not in seen:
            seen.add(k)
            yield value


text = "1 2 three\n-4\n\n5 6"
print(list(running(numbers(text))), list(window(numbers(text), 2)), list(chunks(numbers(text), 2)), list(unique("aAbBa", str.lower)), list(chunks("", 3)), list(window([], 1)))


def primed(function):
    @wraps(function)
    def start(*args, **kwargs):
        g = function(*args, **kwargs)
        next(g)
        return g

    return start


@primed
def collector(into, transform=lambda v: v):
    try:
        while True:
            into.append(transform((yield len(into))))
    except GeneratorExit:
        into.append("closed")
        raise


@primed
def broadcast(*targets):
    while True:
        value = yield
        for target in targets:
            target.send(value)


@primed
def matching(word, target):
    while True:
        line = yield
        if word in line:
            target.send(line)


@primed
def averager():
    total = n = 0
    average = None
    while True:
        try:
            value = yield average
        except ZeroDivisionError:
            total = n = 0
            average = None
            continue
        if value is None:
            return {"n": n, "average": average}
        total, n = total + value, n + 1
        average = total / n


a, b, found = [], [], []
hub = broadcast(collector(a), collector(b, str.upper), matching("o", collector(found)))
for word in ("one", "two", "three"):
    hub.send(word)
print(a, b, found, hub.__name__)
ave = averager()
print(ave.send(10), ave.send(20), ave.throw(ZeroDivisionError), ave.send(5))
try:
    ave.send(None)
except StopIteration as stop:
    print(stop.value)


def grouped(results):
    while True:
        results.append((yield from averager.__wrapped__()))


results = []
g = grouped(results)
next(g)
for value in (1, 2, 3, None, 10, None):
    g.send(value)
g.close()
print(results)


def task(name, n):
    for i in range(n):
        got = yield f"{name}{i}"
        if got == "die":
            return f"{name} died"
    return f"{name} finished"


def round_robin(*tasks):
    ready, mail = deque(tasks), {}
    while ready:
        current = ready.popleft()
        try:
            said = current.send(mail.pop(current, None))
        except StopIteration as stop:
            yield stop.value
        else:
            yield said
            if said == "b1":
                mail[current] = "die"
            ready.append(current)


print(list(round_robin(task("a", 2), task("b", 5), task("c", 1))))


def walk(tree):
    match tree:
        case [head, *kids]:
            yield head
            for kid in kids:
                yield from walk(kid)
        case []:
            return
        case leaf:
            yield leaf


def permutations(items):
    if len(items) <= 1:
        yield items
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            if len(items) > 1:
                yield items[i:i + 1] + rest


def subsets(items):
    if not items:
        yield ()
        return
    for rest in subsets(items[1:]):
        yield rest
        yield (items[0],) + rest


def primes(stream=None):
    stream = stream or count(2)
    p = next(stream)
    yield p
    yield from primes(n for n in stream if n % p)


def countdown(n):
    while n:
        skip = yield n
        n -= skip or 1


print(list(walk([1, [2, 3, [4]], [], [5, []]])), ["".join(p) for p in permutations("abc")], sorted(subsets([1, 2, 3])), list(islice(primes(), 10)))
c = countdown(10)
print(next(c), c.send(3), c.send(5), list(c))


def outer():
    try:
        result = yield from inner()
        yield ("got", result)
    except LookupError as error:
        yield ("outer caught", repr(error))
    finally:
        print("outer done")


def inner():
    try:
        got = yield "first"
        yield ("inner got", got)
    except ValueError as error:
        yield ("inner caught", str(error))
        return "after error"
    finally:
        print("inner done")
    return "normal"


for script in ([("send", "x"), ("send", None)], [("throw", ValueError("v")), ("send", None)], [("throw", KeyError("k"))], [("close", None)]):
    g = outer()
    steps = [next(g)]
    for verb, argument in script:
        steps.append(g.close() if verb == "close" else getattr(g, verb)(argument))
    print(steps, list(g))


def interleave(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        for it in iterators[:]:
            try:
                yield next(it)
            except StopIteration:
                iterators.remove(it)


def takewhile_inclusive(predicate, values):
    for v in values:
        yield v
        if not predicate(v):
            break


def merge(a, b):
    a, b = iter(a), iter(b)
    none = object()
    x, y = next(a, none), next(b, none)
    while x is not none or y is not none:
        if y is none or x is not none and x <= y:
            yield x
            x = next(a, none)
        else:
            yield y
            y = next(b, none)


def peekable(values):
    it = iter(values)
    try:
        current = next(it)
    except StopIteration:
        return
    for following in it:
        yield current, following
        current = following
    yield current, None


print("".join(interleave("abc", "1", "xy")), list(takewhile_inclusive(lambda v: v < 3, range(9))), list(merge([1, 4, 6], [2, 3, 9])), list(peekable("ab")), list(peekable("")))
