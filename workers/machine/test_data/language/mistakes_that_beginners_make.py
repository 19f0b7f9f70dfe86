# Python 3.12: sums of floats are compensated, `min` and `max` of nothing say so in other words.
"""The classic surprises: mutable defaults, late binding, aliasing, copies, changing while looping, identity, floats, scopes, truth, chained operators."""


def add(item, to=[]):
    to.append(item)
    return to


def safe(item, to=None):
    to = [] if to is None else to
    to.append(item)
    return to


print(add(1), add(2), add.__defaults__, safe(1), safe(2))
functions = [lambda: n for n in range(3)]
fixed = [lambda n=n: n for n in range(3)]
print([f() for f in functions], [f() for f in fixed])
a = [1, 2]
b = a
b += [3]
c = a
c = c + [4]
print(a, b, c, a is b, a is c)
rows = [[0] * 2] * 3
rows[0][0] = "x"
print(rows, [[0] * 2 for _ in range(3)])
d = dict.fromkeys("ab", [])
d["a"].append(1)
print(d)
numbers = [1, 2, 2, 3, 2]
for n in numbers:
    if n == 2:
        numbers.remove(n)
print(numbers)
numbers = [1, 2, 2, 3]
for n in numbers[:]:
    if n == 2:
        numbers.remove(n)
print(numbers)
for i in range(5):
    if i == 2:
        i = 10
print(i)
t = ([1], 2)
try:
    t[0] += [5]
except TypeError as error:
    print(error, t)


class Dog:
    tricks = []
    count = 0

    def __init__(self, name):
        self.name = name
        self.count += 1

    def learn(self, trick):
        self.tricks.append(trick)


x, y = Dog("x"), Dog("y")
x.learn("roll")
print(y.tricks, Dog.count, x.count, vars(x))
print(0.1 + 0.2 == 0.3, 0.1 + 0.2, round(0.1 + 0.2, 10) == 0.3, round(2.5), round(3.5), round(2.675, 2), int(-3.7), -7 // 2, -7 % 3, 1e16 + 1 == 1e16, sum([0.1] * 10) == 1, 3 * 0.1)
print(True + True, True == 1, [] == False, bool("False"), bool([[]]), not [], None == 0, "a" and "b", "" or "c", 0 or None, 1 and 0, "x" in ("xyz"), "x" in ("xyz",), (1) == 1, type((1)), type((1,)))
print(1 < 3 > 2, 1 < 2 < 2, (1 < 2) < 2, 5 == 5 in [5], False == False in [False], not True == False, -2 ** 2, 2 ** -1, 10 - 5 - 2, 2 ** 3 ** 2, 7 // 2 * 2, 6 / 2 * 3, not 1 in [2])
print("abc".replace("b", ""), "a-b".split("-", 0), "abc"[::-1], "abc"[5:], "abc".find("z"), "1" + "2", "1" * 3, "%s" % (1,), "a" "b", ["a" "b", "c"], "Z" < "a", "10" < "9", "é" == "e\u0301", len("é"), "ab".strip("ba"), "mississippi".strip("mip"), " ".split(" "), " ".split())
print([1, 2, 3].sort(), sorted("cab"), [].append(1), {}.update({}), sep="|")


def no_return(x):
    if x > 0:
        return "positive"


def early():
    for n in (1, 2, 3):
        return n


def shadow(list):
    return [v for v in list]


def generator():
    yield 1
    return 2


print(no_return(-1), early(), shadow((1, 2)), generator() is generator(), list(generator()), [*generator()])
g = (v for v in range(3))
print(1 in g, list(g), list(g))
z = zip([1, 2], "ab")
print(list(z), list(z))
m = map(str, [1, 2])
print(len(list(m)), len(list(m)))
it = iter([1, 2, 3])
print([v for v in it if v > 1], next(it, "over"))
s = "text"
try:
    s[0] = "T"
except TypeError as error:
    print(error)
try:
    {[1]: 2}
except TypeError as error:
    print(error)
try:
    "Total: " + 5
except TypeError as error:
    print(error)
try:
    int("12.5")
except ValueError as error:
    print(error)
try:
    [1, 2, 3][3]
except IndexError as error:
    print(error)
try:
    {"a": 1}["b"]
except KeyError as error:
    print(error, repr(error), error.args)
try:
    None.strip()
except AttributeError as error:
    print(error)
try:
    len(5)
except TypeError as error:
    print(error)
try:
    for v in 5:
        pass
except TypeError as error:
    print(error)
try:
    a, b = [1, 2, 3]
except ValueError as error:
    print(error)
try:
    sum(["a", "b"])
except TypeError as error:
    print(error)
try:
    ", ".join([1, 2])
except TypeError as error:
    print(error)
try:
    max([])
except ValueError as error:
    print(type(error).__name__)
try:
    Dog()
except TypeError as error:
    print(error)
try:
    Dog.learn("sit")
except TypeError as error:
    print(error)
try:
    x.bark()
except AttributeError as error:
    print(error)
try:
    x.name()
except TypeError as error:
    print(error)
try:
    print(undefined)
except NameError as error:
    print(error)
try:
    float("abc")
except ValueError as error:
    print(error)
try:
    sorted([3, "a"])
except TypeError as error:
    print(error)
try:
    [] < 5
except TypeError as error:
    print(error)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    raise NotImplemented
except TypeError as error:
    print(error)
try:
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise
    finally:
        e2 = "finally ran"
except ZeroDivisionError:
    print(e2)


def swallow():
    try:
        return 1 / 0
    except ZeroDivisionError:
        return "except"
    finally:
        print("finally", end=" ")


def unbound():
    try:
        counter += 1
    except UnboundLocalError as error:
        return str(error)
    counter = 0


counter = 5
print(swallow(), unbound(), counter)


class Parent:
    def __init__(self):
        self.value = self.make()

    def make(self):
        return "parent"


class Child(Parent):
    def __init__(self):
        self.extra = 1

    def make(self):
        return "child"


class Good(Child):
    def __init__(self):
        Parent.__init__(self)
        super().__init__()


print(hasattr(Child(), "value"), Good().value, Good().extra)


class Eq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v


print(Eq(1) == Eq(1), Eq(1) != Eq(1), Eq(1) in [Eq(1)], Eq(1) is Eq(1))
try:
    {Eq(1)}
except TypeError as error:
    print(error)
try:
    Eq(1) == 1
except AttributeError as error:
    print(error)
print(sorted({"b": 1, "a": 2}), dict(a=1) | dict(a=2), {True: "yes", 1: "one", 1.0: "float"}, [1, 2] == (1, 2), 1_000 == 1000, 0o10, 0x10, 0b10)
