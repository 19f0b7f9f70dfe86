"""pickle: references, cycles, states, constructors, classes that pickle themselves."""

import copy
import pickle
from collections import namedtuple
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial


def back(value):
    return pickle.loads(pickle.dumps(value))


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __repr__(self):
        return f"{self.name}->{[n.name for n in self.links]}"


a, b, c = Node("a"), Node("b"), Node("c")
a.links += [b, c]
b.links += [a]
c.links += [c]
x = back(a)
print(x, x.links[0].links[0] is x, x.links[1].links[0] is x.links[1], x is a)
pair = back([a, b, {"again": a}])
print(pair[0].links[0] is pair[1], pair[2]["again"] is pair[0])
d = {}
d["self"] = d
print(back(d)["self"]["self"].keys(), back((d, d))[0] is back((d, d))[0])
t = back((a, a))
print(t[0] is t[1])


class Temperature:
    "Only the fields that matter travel."

    def __init__(self, celsius):
        self.celsius = celsius
        self.cache = {"fahrenheit": celsius * 9 / 5 + 32}

    def __getstate__(self):
        return self.celsius

    def __setstate__(self, state):
        self.__init__(state)


class Falsy:
    def __getstate__(self):
        return 0

    def __setstate__(self, state):
        self.set = True


class Args(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __getnewargs__(self):
        return tuple(self)


class Custom(dict):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.extra = "e"


class Outer:
    class Inner:
        def __init__(self, v):
            self.v = v

    def method(self):
        return "bound"


@dataclass
class Job:
    name: str
    due: datetime
    tags: list = field(default_factory=list)


@dataclass(frozen=True)
class Frozen:
    v: int


Point = namedtuple("Point", "x y")
print(back(Temperature(100)).cache, hasattr(back(Falsy()), "set"), back(Args(1, 2)), type(back(Args())).__name__)
print(back(Custom(a=1)), back(Custom(a=1)).extra, back(Outer.Inner(5)).v, back(Outer().method)(), back(Outer.Inner) is Outer.Inner)
job = Job("backup", datetime(2024, 5, 17, 8) + timedelta(minutes=5), ["x"])
print(back(job), back(job) == job, back(Frozen(3)), back(Point(1, 2)), type(back(Point(1, 2))) is Point, back(partial(int, "ff", base=16))(), back(sum) is sum, back([int, list, ValueError, Node]) == [int, list, ValueError, Node])


class Broken:
    def __getstate__(self):
        raise RuntimeError("not me")


class Failure(Exception):
    def __init__(self, message, code=1):
        super().__init__(message, code)
        self.code = code
        self.seen = True


e = back(Failure("m", 7))
print(repr(e), e.code, e.seen, e.args, repr(back(OSError(2, "no"))), back(StopIteration(5)).value, repr(back(UnicodeDecodeError("utf-8", b"x", 0, 1, "bad"))))


def local():
    class Hidden:
        pass

    return Hidden()


for wrong in (Broken(), lambda: 1, local(), (n for n in ()), [lambda: 2], {"f": lambda: 3}):
    try:
        pickle.dumps(wrong)
    except Exception as error:
        print(type(error).__name__)
deep = []
for _ in range(50):
    deep = [deep]
print(repr(back(deep)).count("["), len(back(list(range(10000)))), back({n: str(n) for n in range(300)})[299], back("x" * 70000)[-1], back(b"\xff" * 300)[0], back(-(2**100)), back(2**31), back(255), back(-1), back(1e-300), back(float("inf")), back(()), back([[], {}, set(), frozenset(), "", b""]))
original = {"list": [1, 2], "node": a}
clone = back(original)
clone["list"].append(3)
print(original["list"], clone["list"], copy.deepcopy(original)["node"].links[0].links[0].name, pickle.dumps([1]) == pickle.dumps([1]), isinstance(pickle.dumps(1), bytes))
