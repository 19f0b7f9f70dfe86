"""functools at work: composition, memoised recursion, dispatch tables, decorators with arguments."""

import operator
from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, total_ordering, update_wrapper, wraps
from itertools import accumulate


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


pipeline = compose(str.strip, str.lower, str.split, partial(map, str.title), " ".join)
print(pipeline("  HELLO big WORLD "), compose()(5), reduce(operator.or_, [{1}, {2}, {3}]), reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))


@cache
def distance(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(distance(a[1:], b) + 1, distance(a, b[1:]) + 1, distance(a[1:], b[1:]) + (a[0] != b[0]))


@lru_cache(maxsize=None)
def ways(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


@lru_cache(128)
def common(a, b):
    if not a or not b:
        return ""
    if a[-1] == b[-1]:
        return common(a[:-1], b[:-1]) + a[-1]
    return max(common(a[:-1], b), common(a, b[:-1]), key=len)


print(distance("kitten", "sitting"), ways(100, (50, 25, 10, 5, 1)), common("AGGTAB", "GXTXAYB"), distance.cache_info().misses > 10, ways.cache_info().maxsize)


def retry(times, *errors):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except errors as error:
                    print(f"attempt {attempt}: {error!r}")
            raise RuntimeError(f"{function.__name__} failed {times} times")

        wrapper.times = times
        return wrapper

    return decorate


failures = iter([ValueError("one"), KeyError("two"), None])


@retry(3, ValueError, KeyError)
def flaky():
    "Fails twice."
    if error := next(failures, ValueError("exhausted")):
        raise error
    return "fine"


print(flaky(), flaky.times, flaky.__doc__)
try:
    flaky()
except RuntimeError as error:
    print(error)


class count_calls:
    def __init__(self, function):
        update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner):
        return self if instance is None else partial(self, instance)


@count_calls
def hello(name):
    "Says hello."
    return "hello " + name


class Greeter:
    @count_calls
    def greet(self, name):
        return f"{type(self).__name__} greets {name}"

    loud = partialmethod(lambda self, text, mark: text.upper() + mark, mark="!")
    twice = partialmethod(lambda self, n, text: text * n, 2)


g = Greeter()
print(hello("a"), hello("b"), hello.calls, hello.__name__, hello.__doc__, g.greet("x"), g.greet("y"), Greeter.greet.calls, g.loud("hi"), g.twice("ab"))


@singledispatch
def to_json(value):
    raise TypeError(f"cannot write {type(value).__name__}")


@to_json.register(type(None))
def _(value):
    return "null"


@to_json.register
def _(value: bool):
    return "true" if value else "false"


@to_json.register(int)
@to_json.register(float)
def _(value):
    return repr(value)


@to_json.register
def _(value: str):
    return '"' + value.replace('"', '\\"') + '"'


@to_json.register
def _(value: list):
    return "[" + ", ".join(map(to_json, value)) + "]"


@to_json.register
def _(value: dict):
    return "{" + ", ".join(f"{to_json(k)}: {to_json(v)}" for k, v in value.items()) + "}"


print(to_json({"a": [1, 2.5, None, True, 'q"q'], "b": {}}))
try:
    to_json([{1}])
except TypeError as error:
    print(error)


class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = coefficients

    def __call__(self, x):
        return reduce(lambda total, c: total * x + c, self.coefficients, 0)

    @cached_property
    def derivative(self):
        n = len(self.coefficients) - 1
        return Polynomial(*(c * (n - i) for i, c in enumerate(self.coefficients[:-1])))


p = Polynomial(1, -6, 11, -6)
print([p(x) for x in range(5)], p.derivative.coefficients, p.derivative is p.derivative, p.derivative.derivative(2))


@total_ordering
class Card:
    order = "23456789TJQKA"

    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return self.text[0] == other.text[0]

    def __lt__(self, other):
        return self.order.index(self.text[0]) < self.order.index(other.text[0])

    def __repr__(self):
        return self.text


cards = list(map(Card, ["TS", "2H", "AC", "9D", "TD"]))
print(sorted(cards), max(cards), Card("TS") >= Card("TD"), Card("2S") <= Card("2D"), Card("AS") > Card("KS"))


def memoize_method(function):
    name = "_memo_" + function.__name__

    @wraps(function)
    def wrapper(self, *args):
        memo = self.__dict__.setdefault(name, {})
        if args not in memo:
            memo[args] = function(self, *args)
        return memo[args]

    return wrapper


class Grid:
    def __init__(self, blocked):
        self.blocked = blocked

    @memoize_method
    def paths(self, x, y):
        if (x, y) in self.blocked or x < 0 or y < 0:
            return 0
        return 1 if x == y == 0 else self.paths(x - 1, y) + self.paths(x, y - 1)


grid = Grid({(2, 2)})
print(grid.paths(4, 4), Grid(set()).paths(16, 16), len(grid._memo_paths), list(accumulate([1, 2, 3], operator.mul)), partial(print, "a", sep=":").keywords, partial(int, base=16)("ff"))
