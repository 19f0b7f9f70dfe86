"""operator and functools: getters, callers, in-place functions, reduce, partial, total_ordering, cmp_to_key, caches, dispatch."""

import functools
import operator
from operator import attrgetter, itemgetter, methodcaller

print([(name, getattr(operator, name)(7, 3)) for name in ("add", "sub", "mul", "floordiv", "mod", "pow", "and_", "or_", "xor", "lshift", "rshift", "lt", "le", "eq", "ne", "ge", "gt", "is_", "is_not", "truediv")], operator.neg(5), operator.pos(-5), operator.invert(5), operator.not_([]), operator.truth([0]), operator.abs(-2), operator.index(True), operator.concat([1], [2]), operator.contains("abc", "b"), operator.countOf([1, 2, 1], 1), operator.indexOf("abc", "c"), operator.getitem({"a": 5}, "a"), operator.length_hint([1, 2]))
l, d = [1, 2, 3], {}
operator.setitem(l, 0, 9)
operator.delitem(l, 1)
operator.setitem(d, "k", "v")
print(l, d, operator.iadd(l, [7]), l, operator.imul([1], 2), operator.matmul.__name__, operator.isub(5, 2), operator.ior({1}, {2}), operator.itemgetter(slice(1, 3))("abcd"), operator.call(max, 1, 2))


class Point:
    def __init__(self, x, y, inner=None):
        self.x, self.y, self.inner = x, y, inner

    def shift(self, dx=0, *, dy=0):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"({self.x}, {self.y})"


p = Point(1, 2, Point(3, 4))
print(attrgetter("x")(p), attrgetter("x", "inner.y")(p), itemgetter(1)([5, 6]), itemgetter(0, -1)("xyz"), itemgetter("a")({"a": 1}), methodcaller("shift", 5, dy=1)(p), methodcaller("upper")("abc"), list(map(itemgetter(1), [(1, "a"), (2, "b")])), sorted([p, p.inner, Point(0, 9)], key=attrgetter("y")), max([(1, 5), (2, 3)], key=itemgetter(1)), repr(itemgetter(1, 2)), repr(attrgetter("a.b")), repr(methodcaller("m", 1, k=2)))
print(functools.reduce(operator.add, [1, 2, 3]), functools.reduce(operator.mul, range(1, 6), 10), functools.reduce(lambda a, b: f"({a}{b})", "abcd"), functools.reduce(operator.or_, [{1}, {2}, {1}]), functools.reduce(max, [3]), functools.reduce(operator.add, [], "start"), functools.reduce(operator.getitem, ["a", 0, "b"], {"a": [{"b": "deep"}]}), functools.reduce(lambda acc, kv: {**acc, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))


def full(a, b=2, *args, c=3, **kw):
    """Full."""
    return a, b, args, c, kw


q = functools.partial(full, 1, c=30)
r = functools.partial(q, 20, 21, d=4)
print(q(), q(5, 6, e=7), r(22, c=0), r.args, r.keywords, r.func is full, q.func.__doc__, functools.partial(int, base=16)("ff"), list(map(functools.partial(pow, 2), range(4))), functools.partial(full)(a=1), sorted("bA", key=functools.partial(str.lower)))
q.attribute = "kept"
print(q.attribute, callable(q), isinstance(q, functools.partial), hasattr(q, "__name__"))


class Cell:
    def __init__(self):
        self.state = None

    def set(self, value, *, log=False):
        self.state = value
        return f"set {value}" if log else None

    on = functools.partialmethod(set, "on")
    off = functools.partialmethod(set, "off", log=True)

    @functools.cached_property
    def once(self):
        return [self.state]

    @functools.lru_cache(maxsize=None)
    def cached(self, n):
        return n * 2

    @functools.singledispatchmethod
    def make(self, arg):
        return f"{self.state} from {arg!r}"

    @make.register
    def _(self, arg: int):
        return f"{self.state} number {arg}"


c = Cell()
print(c.on(), c.state, c.off(), c.state, c.once is c.once, c.cached(2), c.cached(2), Cell.cached.cache_info(), c.make("x"), c.make(5))


@functools.total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __gt__(self, other):
        return self.parts > other.parts if isinstance(other, Version) else NotImplemented


a, b = Version("1.10"), Version("1.9")
print(a > b, a >= b, a < b, a <= b, a == b, a != b, a >= Version("1.10"), sorted([a, b])[0] is b, Version.__lt__.__name__)


@functools.singledispatch
def kind(x, *more):
    """Dispatches."""
    return ("object", *more)


@kind.register(int)
@kind.register(float)
def _(x, *more):
    return ("number", *more)


@kind.register
def _(x: dict | list):
    return "container"


@kind.register(type(None))
def nothing(x):
    return "none"


class Sub(dict): ...


print(kind(1), kind(1.5, "m"), kind(True), kind(None), kind("s", 1), kind.__name__, kind.__doc__, kind.registry[int](5), nothing(5))


def counted(f):
    @functools.wraps(f, assigned=("__name__",), updated=())
    def wrapper(*a):
        wrapper.n += 1
        return f(*a)

    wrapper.n = 0
    return wrapper


@counted
@functools.lru_cache(maxsize=3)
def slow(n):
    """Doc."""
    return -n


print([slow(n) for n in (1, 2, 1, 3, 4, 1, 2)], slow.n, slow.__wrapped__.cache_info(), slow.__name__, slow.__doc__)


@functools.cache
def ways(n, coins=(1, 2, 5)):
    return 1 if n == 0 else 0 if n < 0 or not coins else ways(n - coins[-1], coins) + ways(n, coins[:-1])


print(ways(50), ways.cache_info().misses > 100, ways.__wrapped__(0), functools.WRAPPER_ASSIGNMENTS[:3], functools.update_wrapper(lambda: 0, full).__name__)
for attempt in (lambda: itemgetter(5)([1]), lambda: itemgetter("k")([1]), lambda: attrgetter("nope")(p), lambda: attrgetter("x.y")(p), lambda: attrgetter(5), lambda: methodcaller("nope")(5), lambda: methodcaller(5), lambda: operator.add(1, "a"), lambda: operator.truediv(1, 0), lambda: operator.index(1.5), lambda: operator.indexOf([1], 5), lambda: operator.contains(5, 5), lambda: functools.reduce(operator.add, []), lambda: q(1, 2, c=3, a=1), lambda: a > 5, lambda: a < 5, lambda: a == 5, lambda: slow([]), lambda: functools.total_ordering(type("T", (), {})), lambda: kind(), lambda: c.cached()):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
