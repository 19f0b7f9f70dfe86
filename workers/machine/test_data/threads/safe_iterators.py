"""Iterators shared by threads: a lock around `next`, a generator that is running already, `itertools.count`."""

import itertools
import threading


class SafeIterator:
    def __init__(self, iterable):
        self.iterator, self.lock = iter(iterable), threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


def threadsafe(function):
    """A decorator for generator functions."""

    def wrapper(*args):
        return SafeIterator(function(*args))

    return wrapper


@threadsafe
def squares(limit):
    for n in range(limit):
        yield n * n


def consume_together(iterator, count):
    taken = [[] for _ in range(count)]
    threads = [threading.Thread(target=taken[n].extend, args=(iterator,)) for n in range(count)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return taken


taken = consume_together(squares(200), 4)
print(sorted(itertools.chain(*taken)) == [n * n for n in range(200)], all(part == sorted(part) for part in taken))

# A generator may not be entered while it runs in another thread.
inside, go_on = threading.Event(), threading.Event()


def slow():
    inside.set()
    go_on.wait()
    yield "value"


generator = slow()
got = []
t = threading.Thread(target=lambda: got.append(next(generator)))
t.start()
inside.wait()
for action in (lambda: next(generator), generator.close, lambda: generator.send(None), lambda: generator.throw(KeyError)):
    try:
        action()
    except ValueError as error:
        print(type(error).__name__, error)
go_on.set()
t.join()
print(got, next(generator, "exhausted"))

counter = itertools.count(1)
numbers = []
threads = [threading.Thread(target=lambda: numbers.extend(itertools.islice(counter, 50))) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(numbers) == list(range(1, 201)), next(counter))


def tickets():
    number = 0
    while True:
        step = yield number
        number += step or 1


class Office:
    """Sends to a generator, one at a time."""

    def __init__(self):
        self.generator, self.lock = tickets(), threading.Lock()
        next(self.generator)

    def take(self, step=None):
        with self.lock:
            return self.generator.send(step)


office, drawn = Office(), []
threads = [threading.Thread(target=lambda: [drawn.append(office.take()) for _ in range(25)]) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(drawn) == list(range(1, 101)), office.take(10), office.take())
pairs = consume_together(SafeIterator(enumerate("abcdef")), 2)
print(sorted(pairs[0] + pairs[1]))
