"""Callable objects, conversion methods, copies shallow and deep, __index__, __bool__, __len__, __contains__, __missing__, __format__."""

import copy
import operator


class Poly:
    def __init__(self, *coefficients):
        self.c = coefficients

    def __call__(self, x):
        result = 0
        for k in self.c:
            result = result * x + k
        return result

    def __len__(self):
        return len(self.c)

    def __bool__(self):
        return any(self.c)

    def __index__(self):
        return self(1)

    def __int__(self):
        return self(0)

    def __float__(self):
        return float(self(0.5))

    def __complex__(self):
        return complex(self(1), 1)

    def __round__(self, n=None):
        return ("round", n)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __abs__(self):
        return Poly(*map(abs, self.c))

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __contains__(self, k):
        return k in self.c

    def __iter__(self):
        return iter(self.c)

    def __reversed__(self):
        return "reversed"

    def __str__(self):
        return "poly"

    def __bytes__(self):
        return b"poly"

    def __repr__(self):
        return f"Poly{self.c}"

    def __format__(self, spec):
        return f"<{spec}>"

    def __dir__(self):
        return ["z", "a"]

    def __sizeof__(self):
        return 5

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return isinstance(other, Poly) and self.c == other.c

    def __getitem__(self, key):
        return key

    def __matmul__(self, other):
        return ("matmul", other)

    def __rmatmul__(self, other):
        return ("rmatmul", other)

    def __lshift__(self, other):
        return ("lshift", other)

    def __rand__(self, other):
        return ("rand", other)

    def __pow__(self, n, m=None):
        return ("pow", n, m)

    def __rdivmod__(self, other):
        return ("rdivmod", other)


import math

p = Poly(1, -2, 3)
print(p(2), callable(p), callable(5), callable(Poly), len(p), bool(Poly(0)), bool(p), [10, 20, 30][p], int(p), float(p), complex(p), round(p), round(p, 2), math.trunc(p), math.floor(p), math.ceil(p), abs(p), +p, ~p, -2 in p, list(p), reversed(p), str(p), bytes(p), p, f"{p:xyz} {p} {p!r}", format(p, "q"), dir(p), hash(p), p == Poly(1, -2, 3))
print(p[1], p[1:2], p[1, 2], p[...], p[1:2, ::3], p["k"], p @ 1, 1 @ p, p << 2, 5 & p, pow(p, 2), pow(p, 2, 3), p**4, divmod(9, p), list(map(p, range(3))), range(p), hex(p), bin(p), operator.index(p), "abc"[p:], sorted([2, 1], key=Poly(-1, 0)), {p: "key"}[Poly(1, -2, 3)], max([1, 2, 3], key=Poly(-1, 4, 0)), math.sqrt(Poly(16)), "%d %s %r" % (Poly(5), p, p), bytes(Poly(2).c))


class Tracked:
    def __init__(self, name, kids=()):
        self.name, self.kids, self.parent = name, list(kids), None
        for kid in self.kids:
            kid.parent = self

    def __copy__(self):
        new = type(self).__new__(type(self))
        new.__dict__.update(self.__dict__, name=self.name + "-copy")
        return new

    def __repr__(self):
        return f"{self.name}({', '.join(map(repr, self.kids))})"


class Deep:
    def __init__(self, v):
        self.v = v

    def __deepcopy__(self, memo):
        return Deep(("deep", copy.deepcopy(self.v, memo)))


tree = Tracked("root", [Tracked("a"), Tracked("b", [Tracked("c")])])
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
print(shallow, deep, shallow.kids is tree.kids, deep.kids[0] is tree.kids[0], deep.kids[0].parent is deep, shallow.kids[0].parent is tree)
x = [1, [2, 3], {"k": [4]}, (5, [6])]
y, z = copy.copy(x), copy.deepcopy(x)
x[1].append("new")
x[2]["k"].append("new")
x[3][1].append("new")
print(y, z, copy.copy((1, 2)) is not None, copy.deepcopy("s"), copy.copy(x[2]) is x[2], copy.deepcopy({1: {2}}), copy.copy({1}), copy.deepcopy(len) is len, copy.deepcopy(Deep([1])).v, copy.copy(Deep(1)).v)
loop = [1]
loop.append(loop)
shared = [0]
twice = copy.deepcopy([shared, shared])
twice[0].append(1)
cyc = copy.deepcopy(loop)
print(cyc, cyc[1] is cyc, twice, copy.deepcopy((1, 2)) == (1, 2), copy.deepcopy(None), copy.copy(Tracked) is Tracked)


class Bad:
    __call__ = None
    __len__ = lambda self: "five"
    __iter__ = lambda self: 5
    __index__ = lambda self: 1.5
    __int__ = lambda self: "1"
    __float__ = lambda self: 1
    __contains__ = lambda self, x: x
    __enter__ = __exit__ = None
    __complex__ = lambda self: 1.0
    __bytes__ = lambda self: "x"
    __hash__ = None
    __next__ = None


b = Bad()
for source in ("b()", "len(b)", "iter(b)", "[1][b]", "int(b)", "float(b)", "5 in b", "0 in b", "bytes(b)", "hash(b)", "range(b)", "math.floor(b)", "round(b)", "abs(b)", "hex(b)", "reversed(b)", "operator.index('x')", "Poly.__call__()", "Poly()(1, 2)", "p()", "[1, 2][p:p:p]", "sorted(p)", "sum(p)", "b.x", "b @ b", "pow(b, 1)", "b[0]", "dict(b)"):
    try:
        print(source, "=", type(eval(source)).__name__)
    except Exception as error:
        print(source, "->", type(error).__name__, error)
