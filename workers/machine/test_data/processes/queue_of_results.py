"""multiprocessing.Queue: nested data, many writers, Empty and Full, closing; SimpleQueue."""

import multiprocessing as mp
import queue
from collections import Counter, namedtuple
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

Point = namedtuple("Point", "x y")


@dataclass
class Order:
    number: int
    lines: dict
    parent: "Order" = None


def echo(inbox, outbox):
    while (item := inbox.get()) is not None:
        outbox.put(item)


def write(q, name, count):
    for n in range(count):
        q.put((name, n))


def attempt(action, *args, **kwargs):
    try:
        return action(*args, **kwargs)
    except Exception as error:
        return type(error).__name__, str(error)


if __name__ == "__main__":
    there, back = mp.Queue(), mp.SimpleQueue()
    p = mp.Process(target=echo, args=(there, back))
    p.start()
    first = Order(1, {"apple": [1, 2.5, None], ("tuple", "key"): {"deep": b"bytes"}})
    for item in (
        first,
        Order(2, {}, first),
        [Point(1, 2), {"set"}, frozenset({3}), range(5), slice(1, 2)],
        Counter("hello"),
        (date(2024, 2, 29), Decimal("1.10"), Fraction(3, 6), 1 + 2j, 10**30, float("inf")),
        bytearray(b"xy"),
        len,
        Order,
        ValueError("an error is data as well", 1),
        "ünïcode ✓",
    ):
        there.put(item)
        got = back.get()
        print(got if not isinstance(got, Exception) else repr(got), got == item, type(got) is type(item))
    shared = [1]
    there.put([shared, shared])
    a, b = back.get()
    print(a is b, a == shared, a is shared)
    there.put(None)
    p.join()
    print(back.empty())

    q = mp.Queue()
    writers = [mp.Process(target=write, args=(q, name, 5)) for name in "abc"]
    for w in writers:
        w.start()
    items = [q.get() for _ in range(15)]
    for w in writers:
        w.join()
    print(sorted(items) == [(name, n) for name in "abc" for n in range(5)])
    print(all([n for who, n in items if who == name] == list(range(5)) for name in "abc"))
    print(attempt(q.get, timeout=0.01), attempt(q.get_nowait), attempt(q.get, False), q.empty())
    small = mp.Queue(maxsize=2)
    print(small.put(1), small.put(2), attempt(small.put, 3, False), attempt(small.put_nowait, 3), attempt(small.put, 3, timeout=0.01))
    print(small.full(), small.qsize(), small.get(), small.get())
    small.close()
    print(attempt(small.put, 1)[1].endswith("is closed"), attempt(small.get)[0])
    small.join_thread()
    print(issubclass(queue.Empty, Exception), issubclass(queue.Full, Exception))
