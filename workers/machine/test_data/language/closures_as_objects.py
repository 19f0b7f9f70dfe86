"""Functions that make functions: counters, accumulators, memo, composition, currying, pipelines, dispatch tables, partial evaluation, Church numerals, and callbacks."""

import functools
import operator


def make_counter():
    n = 0

    def counter(step=1, /, *, reset=False):
        nonlocal n
        n = 0 if reset else n + step
        return n

    counter.peek = lambda: n
    return counter


c, d = make_counter(), make_counter()
print(c(), c(5), d(), c.peek(), c(reset=True), d.peek())


def stack():
    items = []
    return items.append, items.pop, lambda: items[-1], lambda: tuple(items)


push, pop, peek, everything = stack()
push(1), push(2), push(3)
print(pop(), peek(), everything())
try:
    pop(), pop(), pop()
except IndexError as error:
    print(error)


def memo(f):
    cache = {}

    @functools.wraps(f)
    def wrapped(*args):
        try:
            return cache[args]
        except KeyError:
            return cache.setdefault(args, f(*args))

    wrapped.cache = cache
    return wrapped


@memo
def grid(r, c):
    """Paths."""
    return 1 if 0 in (r, c) else grid(r - 1, c) + grid(r, c - 1)


@memo
def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(grid(10, 10), len(grid.cache), grid.__doc__, grid.__wrapped__(1, 1), ackermann(2, 3), len(ackermann.cache))
compose = lambda *fs: functools.reduce(lambda f, g: lambda *a: g(f(*a)), fs)
curry = lambda f, n: (lambda *a: f(*a) if len(a) >= n else curry(functools.partial(f, *a), n - len(a)))
flip = lambda f: lambda a, b: f(b, a)
const = lambda v: lambda *_, **__: v
juxt = lambda *fs: lambda *a: [f(*a) for f in fs]
until = lambda test, f: lambda v: v if test(v) else until(test, f)(f(v))
print(compose(str.strip, int, lambda n: n * 2, "n={}".format)(" 21 "), curry(lambda a, b, c: a + b * c, 3)(1)(2, 3), curry(max, 2)(3)(4), flip(operator.sub)(1, 10), list(map(const(7), "ab")), juxt(min, max, sum, len)([3, 1, 2]), until(lambda v: v > 100, lambda v: v * 3)(1))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10), Y(lambda self: lambda l: [] if not l else [*self(l[1:]), l[0]])([1, 2, 3]))
zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
power = lambda m: lambda n: n(m)
church = lambda k: succ(church(k - 1)) if k else zero
number = lambda n: n(lambda v: v + 1)(0)
true, false = lambda a: lambda b: a, lambda a: lambda b: b
is_zero = lambda n: n(lambda _: false)(true)
print(number(plus(church(3))(church(4))), number(times(church(3))(church(4))), number(power(church(2))(church(5))), is_zero(zero)("zero")("more"), is_zero(church(2))("zero")("more"))
pair = lambda a, b: lambda pick: pick(a, b)
first, second = lambda p: p(lambda a, b: a), lambda p: p(lambda a, b: b)
cells = functools.reduce(lambda rest, v: pair(v, rest), reversed("abc"), None)


def walk(p):
    while p:
        yield first(p)
        p = second(p)


print(list(walk(cells)), first(second(cells)))
operations = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": lambda a, b: a / b if b else float("inf"), "neg": operator.neg, "dup": None}


def rpn(text):
    stack = []
    for token in text.split():
        match operations.get(token, token):
            case None:
                stack.append(stack[-1])
            case str(n):
                stack.append(float(n) if "." in n else int(n))
            case f if f is operator.neg:
                stack.append(f(stack.pop()))
            case f:
                b, a = stack.pop(), stack.pop()
                stack.append(f(a, b))
    [result] = stack
    return result


for text in ("3 4 + 2 *", "5 1 2 + 4 * + 3 -", "2 neg 3.5 *", "4 dup *", "1 0 /", "1 +", "1 2", "x", ""):
    try:
        print(repr(text), rpn(text))
    except (IndexError, ValueError) as error:
        print(repr(text), type(error).__name__, error)


def event_loop():
    queue, log = [], []

    def later(f, *args):
        queue.append((f, args))
        return len(queue)

    def run():
        while queue:
            f, args = queue.pop(0)
            log.append(f(*args))
        return log

    return later, run


later, run = event_loop()
later(lambda n: n + 1, 1)
later(lambda: later(str.upper, "nested"))
later(print, "called back")
print(run())


def generator_of_functions():
    for name in ("double", "square"):
        def f(x, name=name):
            return {"double": 2 * x, "square": x * x}[name]

        f.__name__ = name
        yield f


print({f.__name__: f(7) for f in generator_of_functions()}, [f.__defaults__ for f in generator_of_functions()])


def trampoline(f):
    def run(*args):
        result = f(*args)
        while callable(result):
            result = result()
        return result

    return run


def even(n):
    return True if n == 0 else lambda: odd(n - 1)


def odd(n):
    return False if n == 0 else lambda: even(n - 1)


print(trampoline(even)(5000), trampoline(odd)(5000))


def limited(times):
    def decorate(f):
        left = times

        def inner(*args):
            nonlocal left
            if left <= 0:
                raise RuntimeError(f"{f.__name__} may be called {times} times")
            left -= 1
            return f(*args)

        return inner

    return decorate


@limited(2)
def shout(text):
    return text.upper()


try:
    print(shout("a"), shout("b"), shout("c"))
except RuntimeError as error:
    print(error)


def scope():
    x = "scope"

    class Inner:
        x = "class"
        seen = [x, (lambda: x)()]

        def method(self):
            return x, self.x

        def change(self):
            nonlocal x
            x = "changed"
            return x

    i = Inner()
    return Inner.seen, i.method(), i.change(), i.method(), x


print(scope())


def later_defined():
    return helper() + 1


def helper():
    return 41


print(later_defined())
helper = lambda: 0
print(later_defined())
adders = {n: (lambda x, n=n: x + n) for n in range(3)}
shared = {n: (lambda x: x + n) for n in range(3)}
print([adders[n](10) for n in adders], [shared[n](10) for n in shared], (lambda x=5: (lambda y=x: (x, y)))()(), [(lambda: i)() for i in range(3)], [*map(lambda f: f(), [lambda: 1, lambda: 2])])
x = "global"


def outer():
    def show():
        return x

    def assign():
        global x
        x = "assigned"

    before = show()
    assign()
    return before, show()


print(outer(), x, outer.__closure__, c.__code__.co_freevars, [type(cell).__name__ for cell in c.__closure__], c.__closure__[0].cell_contents)
