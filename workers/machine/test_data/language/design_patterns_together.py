# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""Design patterns in small: singleton, factory, builder, strategy, state, chain, memento, flyweight, adapter, composite, command, observer."""

import copy
import weakref
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import contextmanager
from functools import singledispatchmethod, wraps


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=SingletonMeta):
    def __init__(self, **options):
        self.options = options


class Other(Config): ...


print(Config(a=1) is Config(b=2), Config().options, Other(c=3).options, Other() is Config())


class Shape(ABC):
    _kinds = {}

    def __init_subclass__(cls, kind, **rest):
        super().__init_subclass__(**rest)
        Shape._kinds[kind] = cls

    @classmethod
    def create(cls, spec):
        kind, *numbers = spec.split()
        try:
            return cls._kinds[kind](*map(float, numbers))
        except KeyError:
            raise ValueError(f"unknown shape {kind!r}; known: {', '.join(cls._kinds)}") from None
        except TypeError as error:
            raise ValueError(f"bad {kind}: {str(error).split('() ')[-1]}") from error

    @abstractmethod
    def area(self): ...


class Circle(Shape, kind="circle"):
    def __init__(self, r):
        self.r = r

    def area(self):
        return round(3.14159 * self.r**2, 3)


class Box(Shape, kind="box"):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h


class Nothing(Shape, kind="nothing"): ...


for spec in ("circle 2", "box 2 3.5", "box 1", "star 5", "circle x", "nothing"):
    try:
        print(Shape.create(spec).area())
    except ValueError as error:
        print(error, "|", type(error.__cause__).__name__)


class Query:
    def __init__(self, table):
        self._table, self._where, self._order, self._limit = table, [], None, None

    def where(self, **conditions):
        new = copy.copy(self)
        new._where = self._where + [f"{k.replace('__', ' ')} {'=' if '__' not in k else ''}{'' if '__' not in k else ''}{v!r}".replace("  ", " ") for k, v in conditions.items()]
        return new

    def order(self, *names):
        new = copy.copy(self)
        new._order = names
        return new

    def __getitem__(self, n):
        new = copy.copy(self)
        new._limit = n.stop if isinstance(n, slice) else n
        return new

    def __str__(self):
        parts = [f"select * from {self._table}"]
        if self._where:
            parts.append("where " + " and ".join(self._where))
        if self._order:
            parts.append(f"order by {', '.join(self._order)}")
        if self._limit is not None:
            parts.append(f"limit {self._limit}")
        return " ".join(parts)


base = Query("people").where(name="Ada")
print(base.where(age=36).order("age", "name")[:5], base, Query("t")[3], sep="\n")


class Cart:
    strategies = {}

    @classmethod
    def strategy(cls, name):
        return lambda f: cls.strategies.setdefault(name, f)

    def __init__(self, *prices):
        self.prices = prices

    def total(self, name="plain"):
        return self.strategies[name](sum(self.prices), len(self.prices))


@Cart.strategy("plain")
def plain(total, n):
    return total


Cart.strategy("bulk")(lambda total, n: total * 0.9 if n > 2 else total)
print(Cart(1, 2, 3).total(), Cart(1, 2, 3).total("bulk"), Cart(10).total("bulk"), list(Cart.strategies))


class Light:
    transitions = {"green": ("yellow", 3), "yellow": ("red", 1), "red": ("green", 4)}

    def __init__(self):
        self.state, self.left = "green", 3

    def tick(self):
        self.left -= 1
        if self.left == 0:
            self.state, _ = self.transitions[self.state]
            self.left = self.transitions[self.state][1]
        return self.state[0]


light = Light()
print("".join(light.tick() for _ in range(16)))


class Handler:
    def __init__(self, can, answer, successor=None):
        self.can, self.answer, self.successor = can, answer, successor

    def __or__(self, other):
        return Handler(self.can, self.answer, self.successor | other if self.successor else other)

    def handle(self, request):
        if self.can(request):
            return self.answer(request)
        if self.successor is None:
            raise LookupError(f"nobody handles {request!r}")
        return self.successor.handle(request)


chain = Handler(lambda r: isinstance(r, int), lambda r: r * 2) | Handler(lambda r: isinstance(r, str), str.upper) | Handler(lambda r: r is None, lambda r: "nothing")
for request in (5, "x", None, 2.5):
    try:
        print(chain.handle(request), end=" ")
    except LookupError as error:
        print(error)


class Document:
    def __init__(self):
        self.lines = []

    def snapshot(self):
        lines = self.lines[:]
        return lambda: setattr(self, "lines", lines[:])

    @contextmanager
    def attempt(self):
        restore = self.snapshot()
        try:
            yield self
        except Exception as error:
            restore()
            print("restored after", repr(error))


d = Document()
d.lines.append("a")
with d.attempt():
    d.lines.append("b")
with d.attempt() as same:
    same.lines.append("c")
    raise ValueError("no")
print(d.lines)


class Glyph:
    _pool = weakref.WeakValueDictionary()

    def __new__(cls, char):
        if (found := cls._pool.get(char)) is None:
            found = super().__new__(cls)
            found.char = char
            cls._pool[char] = found
        return found


text = [Glyph(c) for c in "banana"]
print(len({id(g) for g in text}), Glyph("a") is text[1], "".join(g.char for g in text))


class Node:
    def __init__(self, name, *kids):
        self.name, self.kids = name, kids

    def __iter__(self):
        yield self
        for kid in self.kids:
            yield from kid

    def render(self, depth=0):
        return "\n".join(["  " * depth + self.name, *(k.render(depth + 1) for k in self.kids)])

    def __truediv__(self, name):
        for kid in self.kids:
            if kid.name == name:
                return kid
        raise KeyError(f"{self.name}/{name}")


tree = Node("root", Node("etc", Node("hosts")), Node("usr", Node("bin"), Node("lib")))
print(tree.render(), [n.name for n in tree], (tree / "usr" / "lib").name)
try:
    tree / "usr" / "nope"
except KeyError as error:
    print(error)


class Celsius:
    def read(self):
        return 100


class Adapter:
    def __init__(self, wrapped, **renamed):
        self.wrapped, self.renamed = wrapped, renamed

    def __getattr__(self, name):
        return getattr(self.wrapped, self.renamed.get(name, name))


print(Adapter(Celsius(), get="read").get(), Adapter(Celsius(), get="read").read())


class Exporter:
    @singledispatchmethod
    def export(self, thing):
        raise NotImplementedError(f"cannot export {type(thing).__name__}")

    @export.register
    def _(self, thing: int):
        return f"<i>{thing}</i>"

    @export.register(list)
    def _(self, things):
        return f"<l>{''.join(self.export(t) for t in things)}</l>"


print(Exporter().export([1, [2, True]]))
try:
    Exporter().export([1, "x"])
except NotImplementedError as error:
    print(error)


def memoize(method):
    cache = weakref.WeakKeyDictionary()

    @wraps(method)
    def wrapper(self, *args):
        return cache.setdefault(self, {}).setdefault(args, None) or cache[self].__setitem__(args, method(self, *args)) or cache[self][args]

    return wrapper


class Slow:
    calls = 0

    @memoize
    def compute(self, n):
        """Computes."""
        Slow.calls += 1
        return n * n


s = Slow()
print(s.compute(3), s.compute(3), Slow().compute(3), Slow.calls, Slow.compute.__doc__)


class Observable:
    def __init__(self):
        self._observers = defaultdict(list)

    def subscribe(self, topic, observer):
        self._observers[topic].append(observer)
        return lambda: self._observers[topic].remove(observer)

    def notify(self, topic, **data):
        return [observer(**data) for observer in self._observers[topic]]


o = Observable()
stop = o.subscribe("t", lambda **k: sorted(k.items()))
o.subscribe("t", lambda x, **_: x)
print(o.notify("t", x=1, y=2), stop(), o.notify("t", x=3), o.notify("u"))
