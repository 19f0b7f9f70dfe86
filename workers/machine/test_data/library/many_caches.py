"""lru_cache against a model of it, on many random calls, sizes and kinds of arguments."""

from collections import Counter, OrderedDict
from functools import cache, lru_cache, singledispatch
from random import Random


class Model:
    "What lru_cache promises, written plainly."

    def __init__(self, function, size, typed=False):
        self.function, self.size, self.typed = function, size, typed
        self.items, self.hits, self.misses = OrderedDict(), 0, 0

    def __call__(self, *args, **kwargs):
        key = (args, tuple(kwargs.items()))
        if self.typed:
            key += tuple(map(type, args)) + tuple(map(type, kwargs.values()))
        if key in self.items:
            self.hits += 1
            self.items.move_to_end(key)
            return self.items[key]
        self.misses += 1
        value = self.function(*args, **kwargs)
        if self.size != 0:
            self.items[key] = value
            if self.size is not None and len(self.items) > self.size:
                self.items.popitem(last=False)
        return value


rng = Random(17)
for size in (0, 1, 2, 5, 16, None):
    for typed in (False, True):
        made = Counter()

        def f(*args, **kwargs):
            made[args] += 1
            return args, sorted(kwargs.items())

        cached, model = lru_cache(maxsize=size, typed=typed)(f), Model(lambda *a, **k: (a, sorted(k.items())), size, typed)
        same = 0
        for _ in range(300):
            args = tuple(rng.choice([1, 1.0, True, 2, "a", None, (1,), 0] if typed else [1, 2, "a", None, (1,), 0]) for _ in range(rng.randrange(3)))
            kwargs = {k: rng.randrange(2) for k in rng.sample("xy", rng.randrange(3))}
            same += cached(*args, **kwargs) == model(*args, **kwargs)
        info = cached.cache_info()
        print(size, typed, same, info, (info.hits, info.misses, info.currsize) == (model.hits, model.misses, len(model.items)), cached.cache_parameters())
        cached.cache_clear()
        print("  ", cached.cache_info(), sum(made.values()))


@cache
def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


@cache
def partitions(n, most):
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, most) + 1))


@lru_cache(maxsize=50)
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


print(ackermann(2, 9), partitions(40, 40), max(range(1, 60), key=collatz), ackermann.cache_info().currsize, partitions.cache_info(), collatz.cache_info())


class Point:
    created = 0

    def __init__(self, x):
        self.x = x

    @lru_cache(maxsize=4)
    def shifted(self, by):
        Point.created += 1
        return self.x + by

    @staticmethod
    @cache
    def constant(n):
        Point.created += 1
        return n * 10

    @classmethod
    @cache
    def named(cls, n):
        Point.created += 1
        return cls.__name__ + str(n)

    def __hash__(self):
        return hash(self.x)

    def __eq__(self, other):
        return self.x == other.x


a, b = Point(1), Point(1)
print(a.shifted(1), b.shifted(1), a.shifted(by=1), Point.created, Point.constant(1), a.constant(1), Point.named(1), a.named(1), Point.created, Point.shifted.cache_info())


@singledispatch
def size(value):
    return "object"


for kind in (int, str, list, tuple, dict, type(None), float, BaseException, OSError):
    size.register(kind, lambda value, kind=kind: kind.__name__)


class MyList(list):
    pass


class Both(OSError, ValueError):
    pass


print([size(v) for v in (1, True, "s", [], MyList(), (), {}, OrderedDict(), Counter(), None, 1.5, 1j, ValueError(), FileNotFoundError(), Both(), Exception, object())])
size.register(bool, lambda value: "bool")
size.register(MyList, lambda value: "MyList")
print([size(v) for v in (True, 1, MyList(), [])], size.dispatch(Both)(0), size.dispatch(bool)(0), len(size.registry))


@lru_cache
def broken(n):
    broken_calls.append(n)
    if n < 0:
        raise ValueError(n)
    return n


broken_calls = []
for n in (1, -1, -1, 1, 2, -1):
    try:
        broken(n)
    except ValueError:
        pass
print(broken_calls, broken.cache_info())
for action in (lambda: broken([1]), lambda: broken({}), lambda: broken(), lambda: broken(1, 2), lambda: broken(m=1)):
    try:
        action()
        print("accepted")
    except TypeError as error:
        print(error)
print(lru_cache(maxsize=-3)(abs).cache_parameters(), lru_cache()(abs).cache_parameters(), cache(abs).cache_parameters(), lru_cache(abs)(-5), cache(max)(1, 2))
