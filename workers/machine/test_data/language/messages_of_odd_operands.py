# Messages about operands, modules made by hand, objects that hold themselves.
import datetime
import threading
import types
from collections import OrderedDict, deque
from decimal import Decimal


def attempt(work):
    try:
        print(work())
    except Exception as error:
        print(type(error).__name__, error)


class Row:
    def __mul__(self, other):
        return NotImplemented

    def method(self):
        pass


attempt(lambda: Decimal("1") + 1.5)
attempt(lambda: 1.5 * Decimal("1"))
attempt(lambda: datetime.date(2024, 1, 1) + 5)
attempt(lambda: datetime.datetime(2024, 1, 1) < 5)
attempt(lambda: datetime.timedelta(1) + 5)
attempt(lambda: deque() - 1)
attempt(lambda: Row() * "x")
attempt(lambda: "x" * Row())
attempt(lambda: [1] * 1.5)
attempt(lambda: Row() * 5)
attempt(lambda: Row().method.missing)
attempt(lambda: object.__new__(int))
attempt(lambda: super(3, Row()))
attempt(lambda: super())
print(types.ModuleType("mymod"))
name = types.SimpleNamespace(a=1)
name.me = name
print(name)
queue = deque([1])
queue.append(queue)
print(queue)
slots = threading.Semaphore(3)
slots.acquire()
print(slots._value)
