"""Classes derived from the built-in types: what operators and methods return, how they print, and what may not be derived from."""


class Names(list):
    def __getitem__(self, i):
        return Names(super().__getitem__(i)) if isinstance(i, slice) else super().__getitem__(i)

    def append(self, item):
        if not isinstance(item, str):
            raise TypeError(f"not a name: {item!r}")
        super().append(item)

    def __repr__(self):
        return f"Names({super().__repr__()})"


n = Names(["a", "b"])
n.append("c")
n.note = "kept"
n += ["d"]
print(n, n[1:], n[0], n + ["z"], type(n + []).__name__, n * 2, n == ["a", "b", "c", "d"], n.note, len(n), sorted(n, reverse=True), n.copy(), type(n.copy()).__name__, vars(n), "a" in n, [*n], str(n), f"{n}", n.index("b"), Names() == [], bool(Names()))
try:
    n.append(5)
except TypeError as error:
    print(error)
n.extend([5])
n.insert(0, 6)
print(n, list(reversed(n)), isinstance(n, list), n.__class__.__mro__[1])


class Plain(list): ...
class PlainDict(dict): ...
class PlainTuple(tuple): ...
class PlainSet(set): ...
class PlainStr(str): ...
class PlainInt(int): ...
class PlainFloat(float): ...
class PlainBytes(bytes): ...
class PlainFrozen(frozenset): ...
class PlainComplex(complex): ...
class PlainArray(bytearray): ...


samples = [Plain([1]), PlainDict(a=1), PlainTuple([1, 2]), PlainSet([1]), PlainStr("s"), PlainInt(5), PlainFloat(2.5), PlainBytes(b"b"), PlainFrozen([1]), PlainComplex(1, 2), PlainArray(b"x")]
for s in samples:
    base = type(s).__bases__[0]
    print(type(s).__name__, s, repr(s), s == base(s), type(base(s)).__name__, isinstance(s, base), hasattr(s, "__dict__"), bool(s), type(type(s)()).__name__)
a, d, t, s, w, i, f = samples[:7]
print(type(a[:]), type(a + a), type(d | d), type(d.copy()), type(t[:]), type(t + t), type(s | s), type(s.copy()), type(w + "x"), type(w.upper()), type(w[:]), type(i + 1), type(-i), type(+i), type(f * 2), type(abs(f)), type(int(i)), type(str(w)), sep="\n")
print({w: 1}["s"], {i: 2}[5], {t: 3}[(1, 2)], w < "t", i < 6, max(i, 3), [10, 20, 30, 40, 50, 60][i], "ab" * i, w.join("ab"), f"{i:03d} {f:.3f} {w:>4}", "%d %s %.1f" % (i, w, f), sum([i, i]), i.bit_length(), divmod(i, 2), round(f), hash(w) == hash("s"), hash(i) == hash(5), range(i), bytes(i), chr(PlainInt(65)), w in "tsu", "s" in [w], [w] == ["s"], (i, f) == (5, 2.5))


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())

    def __add__(self, other):
        return Upper(super().__add__(other))

    def __eq__(self, other):
        return super().__eq__(other.upper())

    __hash__ = str.__hash__

    def __contains__(self, item):
        return super().__contains__(item.upper())

    def __getitem__(self, i):
        return f"<{super().__getitem__(i)}>"

    def __iter__(self):
        return (c.lower() for c in super().__iter__())


u = Upper("abc")
print(u, u + "d", type(u + "d").__name__, u == "abc", u != "x", "b" in u, u[0], list(u), len(u), u.find("B"), {u: 1}, "".join(u), ",".join([u]), str(u), u.__str__() is u, u * 2, u.lower())


class Modular(int):
    modulus = 7

    def __new__(cls, value=0):
        return super().__new__(cls, int(value) % cls.modulus)

    def _op(name):
        def method(self, other):
            result = getattr(int, name)(self, other)
            return result if result is NotImplemented else type(self)(result)

        method.__name__ = name
        return method

    __add__, __radd__, __mul__, __rmul__, __sub__, __rsub__ = map(_op, ("__add__", "__radd__", "__mul__", "__rmul__", "__sub__", "__rsub__"))

    def __pow__(self, n):
        return type(self)(pow(int(self), n, self.modulus))

    def __truediv__(self, other):
        return self * pow(int(other), -1, self.modulus)

    def __repr__(self):
        return f"{int(self)} mod {self.modulus}"


m = Modular(5)
print(m + 4, 4 + m, m * 3, 3 - m, m - 6, m**100, m / 3, sum([m, m, m]), m == 5, m < 6, [m], f"{m} {m:d} {m!r}", str(m), {m: 1}[5], Modular("12"), int(m), m // 2, type(m // 2).__name__, -m)


class Strict(dict):
    def __setitem__(self, key, value):
        if key in self:
            raise KeyError(f"{key} is there already")
        super().__setitem__(key, value)

    def __missing__(self, key):
        return f"<no {key}>"

    def __getattr__(self, name):
        return self[name]


d = Strict(a=1)
d["b"] = 2
print(d, d["zz"], d.get("zz"), d.a, d.q, "zz" in d, dict(d), {**d}, d == {"a": 1, "b": 2}, list(d.items()), d.pop("a"), d.setdefault("c", 3), d)
try:
    d["b"] = 3
except KeyError as error:
    print(error)
d.update(b=5)
print(d["b"], Strict.fromkeys("xy", 0), type(Strict.fromkeys("x")).__name__, len(d), repr(d))


class Pair(tuple):
    __slots__ = ()

    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    first = property(lambda self: self[0])

    def __repr__(self):
        return f"Pair{tuple(self)}"


p = Pair(1, 2)
x, y = p
print(p, p.first, x, y, p + (3,), p == (1, 2), hash(p) == hash((1, 2)), p[::-1], sorted([Pair(2, 1), Pair(1, 9)]), {p: 1}[1, 2], "%s %s" % p, p.count(1), len(p))
for attempt in (lambda: Pair(1), lambda: setattr(p, "z", 1), lambda: p[5], lambda: Pair(1, 2) < 5, lambda: type("B", (bool,), {}), lambda: type("R", (range,), {}), lambda: type("S", (slice,), {}), lambda: type("F", (type(lambda: 0),), {}), lambda: type("N", (type(None),), {}), lambda: type("L", (int, str), {}), lambda: type("M", (list, dict), {}), lambda: Modular("x"), lambda: Upper(5), lambda: PlainInt("x"), lambda: PlainFloat("y"), lambda: PlainBytes("z"), lambda: PlainSet([[]]), lambda: PlainTuple(5), lambda: PlainComplex("q"), lambda: hash(Plain()), lambda: hash(PlainSet()), lambda: Plain(5), lambda: PlainDict(5)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)


class MyError(ValueError, KeyError):
    def __init__(self, message, code=1):
        super().__init__(message)
        self.code = code


class Both(int, object): ...


e = MyError("text", 5)
print(e, repr(e), e.code, e.args, isinstance(e, LookupError), isinstance(e, ValueError), [c.__name__ for c in MyError.__mro__], Both(3) + 1)
