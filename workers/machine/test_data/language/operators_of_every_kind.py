"""Operators, precedence, chained comparison, augmented assignment, unpacking."""

print(2 + 3 * 4**2 // 5 % 7, -(2**2), 2**-1, 2**3**2, not 1 == 2, 1 < 2 < 3 != 4, 1 < 3 > 2, 5 & 3 | 4 ^ 1, ~5, 1 << 3 >> 1, 7 // -2, -7 % 3, 7.0 // 2, True + True, "a" * 3 + "b", [1] + [2] * 2, 3 in [1, 2, 3] and "x" not in "abc", None is None, 1 if [] else 2, 0 or "" or "last", 1 and 2 and 3, 1 and 0 and 3, (x := 5) + x, x)


class V:
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return f"V{self.xs}"

    def __add__(self, o):
        return V(*[a + b for a, b in zip(self.xs, o.xs)]) if isinstance(o, V) else NotImplemented

    def __mul__(self, k):
        return V(*[a * k for a in self.xs]) if isinstance(k, (int, float)) else sum(a * b for a, b in zip(self.xs, k.xs))

    __rmul__ = __mul__

    def __matmul__(self, o):
        return f"{self}@{o}"

    def __neg__(self):
        return self * -1

    def __pos__(self):
        return "+"

    def __invert__(self):
        return "~"

    def __abs__(self):
        return max(map(abs, self.xs))

    def __bool__(self):
        return any(self.xs)

    def __eq__(self, o):
        return self.xs == o.xs

    def __lt__(self, o):
        return self.xs < o.xs

    def __iadd__(self, o):
        self.xs += o.xs
        return self

    def __getitem__(self, k):
        return self.xs[k]

    def __len__(self):
        return len(self.xs)

    def __contains__(self, x):
        return x in self.xs

    def __call__(self, *a):
        return ("called", a)

    def __int__(self):
        return self.xs[0]

    def __float__(self):
        return float(self.xs[0])

    def __index__(self):
        return self.xs[0]

    def __round__(self, n=None):
        return ("round", n)

    def __divmod__(self, o):
        return "divmod"

    def __rsub__(self, o):
        return f"{o}-{self}"

    def __pow__(self, n, m=None):
        return ("pow", n, m)

    def __and__(self, o):
        return "and"

    def __rshift__(self, o):
        return ">>"

    def __rtruediv__(self, o):
        return "r/"


v, w = V(1, 2), V(3, 4)
print(v + w, v * 3, 3 * v, v * w, v @ w, -v, +v, ~v, abs(V(-5, 2)), bool(V(0)), v == V(1, 2), v != w, v < w, v > w, v[0], len(v), 2 in v, v(7), int(v), float(v), [10, 20, 30][v], round(v), round(v, 2), divmod(v, w), 5 - v, v**2, pow(v, 2, 3), v & w, v >> w, 1 / v, hex(V(255)), list(v), max(v, w), sum([v, w], V(0, 0)))
v += w
print(v, v is not w)
for bad in (lambda: v + 1, lambda: 1 + v, lambda: v - w, lambda: v <= w, lambda: "a" + 1, lambda: 1 + "a", lambda: [1] + 1, lambda: "a" * "b", lambda: {} | 1, lambda: 1 < "a", lambda: -"a", lambda: ~1.5, lambda: 1 in 5, lambda: None + 1, lambda: [] < 1, lambda: hash(v), lambda: 5 @ 3, lambda: 1.5 << 2):
    try:
        print(bad())
    except TypeError as error:
        print("TypeError:", error)
a = b = [1]
b += [2]
b = b + [3]
n = 10
n -= 3
n *= 2
n **= 2
n //= 5
n %= 17
n <<= 2
n |= 1
n ^= 3
n &= 30
n /= 4
print(a, b, n)
