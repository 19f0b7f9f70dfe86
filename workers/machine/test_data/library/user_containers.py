"""collections: UserDict, UserList, UserString and namedtuple."""

from collections import UserDict, UserList, UserString, namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(11, y=22)
print(p, p[0] + p[1], p.x + p.y, p._fields, p._asdict(), p._replace(x=100), Point._make([1, 2]), p == (11, 22), *p, len(p), p.index(22), p.count(11), Point(**{"x": 1, "y": 2}), getattr(p, "x"), hash(p) == hash((11, 22)), p < Point(12, 0), p + (3,), p[::-1], 22 in p)
Account = namedtuple("Account", "type balance owner", defaults=[0, None])
print(Account("premium"), Account._field_defaults, Account("a", 1, "me"), Point.__doc__, Point.__name__, Point.__match_args__, namedtuple("E", "")())
Point3D = namedtuple("Point3D", Point._fields + ("z",))
print(Point3D(1, 2, 3), issubclass(Point3D, tuple))


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    @property
    def hypot(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __str__(self):
        return f"Vector: x={self.x:6.3f}  y={self.y:6.3f}  hypot={self.hypot:6.3f}"


print(Vector(3, 4), repr(Vector(14, 5 / 7)), Vector(3, 4)._replace(y=0))
for action in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, 2, z=3), lambda: p._replace(z=1), lambda: Point._make([1]), lambda: namedtuple("T", "a a"), lambda: namedtuple("T", "_a"), lambda: namedtuple("1T", "a"), lambda: namedtuple("T", "a", defaults=[1, 2]), lambda: p.z):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __missing__(self, key):
        return f"<no {key}>"


d = Lower({"A": 1}, Bee=2)
d.update(SEA=3)
print(d, d["BEE"], d["dee"], "a" in d, "A" in d, d.data, len(d), d.get("a"), sorted(d), d.pop("sea"), d | {"X": 9}, type(d.copy()).__name__, d == {"a": 1, "bee": 2})


class Strict(UserList):
    def append(self, item):
        if not isinstance(item, int):
            raise TypeError("integers only")
        super().append(item)


n = Strict([3, 1, 2])
n.append(7)
n.sort()
n.extend([9])
print(n, n.data, n[1:], type(n[1:]).__name__, n + [5], [0] + n, n * 2, len(n), n.index(7), n.count(1), 7 in n, n == [1, 2, 3, 7, 9], n < [2], n.pop(), n.copy(), sum(n), list(reversed(n)))
try:
    n.append("x")
except TypeError as error:
    print(error)
n += [4]
n.insert(0, 100)
n.remove(2)
n[0] = 5
del n[1]
n.reverse()
print(n, n[-1], max(n))


class Shout(UserString):
    def __add__(self, other):
        return Shout(self.data + str(other).upper())

    def twice(self):
        return self * 2


s = Shout("hey")
print(s, repr(s), s + " you", s.twice(), s.upper(), type(s.upper()).__name__, len(s), s[0], s[::-1], "e" in s, s == "hey", s < "hez", s.replace("h", "H"), s.split("e"), s.center(9, "*"), hash(s) == hash("hey"), s.find("y"), s.startswith("he"), "%s!" % s, s.encode(), s.isalpha(), "-".join(["a", str(s)]), s.count("e"), int(UserString("42")), s.title(), s.data)
