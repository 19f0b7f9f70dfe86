# __slots__: descriptors, subclasses, conflicts.
class S:
    __slots__ = ("x", "y")

    def __init__(self, x=0):
        self.x = x


s = S(1)
print(S.x, type(S.x), s.x, S.x.__get__(s), S.x.__name__)
S.x.__set__(s, 5)
print(s.x)
for attempt in ("s.y", "s.z", "s.__dict__", "vars(s)"):
    try:
        print(eval(attempt))
    except (AttributeError, TypeError) as error:
        print(attempt, type(error).__name__, error)
try:
    s.z = 1
except AttributeError as error:
    print(error)
try:
    del s.y
except AttributeError as error:
    print(error)
s.y = 2
del s.y
print(hasattr(s, "y"), hasattr(s, "x"))


class Open(S):
    pass


o = Open()
o.x, o.free = 1, 2
print(vars(o), o.__dict__, o.x, o.free)
o.__dict__["more"] = 3
o.x = 10
print(o.more, o.x, vars(o))


class Both:
    __slots__ = ["x", "__dict__"]


b = Both()
b.x, b.y = 1, 2
print(b.__dict__, b.x, b.y)


class Documented:
    __slots__ = {"x": "the place"}


d = Documented()
d.x = 1
print(d.x)


class Private:
    __slots__ = "__hidden", "shown"

    def __init__(self):
        self.__hidden = 1
        self.shown = 2

    def get(self):
        return self.__hidden


print(Private().get(), Private().shown, [n for n in dir(Private) if "hidden" in n])


class One:
    __slots__ = "name"


one = One()
one.name = "n"
print(one.name)


class Default:
    __slots__ = ("a",)
    z = 1


try:
    Default().z = 5
except AttributeError as error:
    print(error)


def refused(make):
    try:
        make()
        print("made")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


refused(lambda: type("T", (), {"__slots__": ("a",), "a": 1}))
refused(lambda: type("T", (), {"__slots__": ("1a",)}))
refused(lambda: type("T", (), {"__slots__": (1,)}))
refused(lambda: type("T", (int,), {"__slots__": ("a",)}))
refused(lambda: type("T", (list,), {"__slots__": ("a",)}))
refused(lambda: type("T", (Both,), {"__slots__": ("__dict__",)}))


class P:
    __slots__ = ("p",)


class Q:
    __slots__ = ("q",)


class Empty:
    __slots__ = ()


refused(lambda: type("T", (P, Q), {}))
refused(lambda: type("T", (P, Empty), {"__slots__": ()}))


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class Point3(Point):
    __slots__ = ("z",)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


p = Point3(1, 2, 3)
print(p, p.z, p == Point3(1, 2, 9), Point3.__slots__, [hasattr(p, n) for n in ("x", "z", "w", "__dict__")])
import copy
import pickle

q = copy.copy(p)
print(q, q.z, pickle.loads(pickle.dumps(p)).z)


class Words(list):
    __slots__ = ("title",)


w = Words("ab")
w.title = "t"
print(w, w.title)
try:
    w.other = 1
except AttributeError as error:
    print(error)
total = 0
for number in range(3):
    p.x = number
    total += p.x
print(total)
