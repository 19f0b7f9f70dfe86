"""functools.partial, partialmethod, reduce, wraps, cmp_to_key, total_ordering."""

import functools
import operator
from functools import cmp_to_key, partial, partialmethod, reduce, total_ordering, update_wrapper, wraps

basetwo = partial(int, base=2)
basetwo.__doc__ = "Convert base 2 string to an int."
print(basetwo("10010"), basetwo.func, basetwo.args, basetwo.keywords, basetwo.__doc__)
power = partial(pow, 2)
print(power(5), power(5, 3), list(map(partial(operator.add, 10), range(4))))
nested = partial(partial(print, "a", sep="-"), "b", end="!\n")
nested("c")
nested("c", sep="+")
print(nested.args, nested.keywords, partial(len), sep="|")
print(partial(max, 5, key=abs))


class Cell:
    def __init__(self):
        self._alive = False

    def set_state(self, state):
        self._alive = bool(state)

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False)


cell = Cell()
cell.set_alive()
print(cell._alive)
cell.set_dead()
print(cell._alive)

print(reduce(operator.mul, range(1, 6)), reduce(lambda a, b: f"({a}+{b})", "abcd"), reduce(operator.add, [], 7), reduce(max, [3]))
try:
    reduce(operator.add, [])
except TypeError as error:
    print(error)


def logged(function):
    @wraps(function)
    def wrapper(*args, **keywords):
        "I am hidden."
        print("calling", function.__name__, args, keywords)
        return function(*args, **keywords)

    return wrapper


@logged
def greet(name: str, mark="!") -> str:
    "Greets."
    return "hello " + name + mark


greet.extra = 1
print(greet("you", mark="?"), greet.__name__, greet.__doc__, greet.__annotations__, greet.__wrapped__("me"), greet.__qualname__, greet.__dict__["extra"])
copy = update_wrapper(lambda: 1, greet, assigned=("__name__",), updated=())
print(copy.__name__, copy.__doc__, hasattr(copy, "extra"), functools.WRAPPER_UPDATES)


def by_length(a, b):
    return (len(a) > len(b)) - (len(a) < len(b)) or (a > b) - (a < b)


print(sorted("pear fig apple kiwi".split(), key=cmp_to_key(by_length)), max("aa b".split(), key=cmp_to_key(by_length)))
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2), K(2) == K(2), K(3) >= K(4))


@total_ordering
class Student:
    def __init__(self, last, first):
        self.last, self.first = last, first

    def __eq__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return (self.last.lower(), self.first.lower()) == (other.last.lower(), other.first.lower())

    def __lt__(self, other):
        if not isinstance(other, Student):
            return NotImplemented
        return (self.last.lower(), self.first.lower()) < (other.last.lower(), other.first.lower())


a, b = Student("Able", "Ann"), Student("baker", "Bob")
print(a < b, a <= b, a > b, a >= b, a != b, a == Student("ABLE", "ann"))
for action in (lambda: a < 5, lambda: a >= "x", lambda: total_ordering(type("Empty", (), {}))):
    try:
        action()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
