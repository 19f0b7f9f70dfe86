"""Operators of one's own: forward, reflected, in place, NotImplemented, and the texts of the errors."""


class Metres:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"{type(self).__name__}({self.n})"

    def _with(self, other, how):
        if isinstance(other, Metres):
            return type(self)(how(self.n, other.n))
        if isinstance(other, (int, float)):
            return type(self)(how(self.n, other))
        return NotImplemented

    def __add__(self, other):
        print("add", end=" ")
        return self._with(other, lambda a, b: a + b)

    def __radd__(self, other):
        print("radd", end=" ")
        return self._with(other, lambda a, b: b + a)

    def __rsub__(self, other):
        print("rsub", end=" ")
        return self._with(other, lambda a, b: b - a)

    def __imul__(self, other):
        print("imul", end=" ")
        self.n *= other
        return self

    def __eq__(self, other):
        return self._with(other, lambda a, b: a == b) if not isinstance(other, Metres) else self.n == other.n

    def __lt__(self, other):
        print("lt", end=" ")
        return NotImplemented if not isinstance(other, Metres) else self.n < other.n

    def __neg__(self):
        return type(self)(-self.n)

    def __divmod__(self, other):
        return divmod(self.n, other)

    def __rpow__(self, other, modulus=None):
        return ("rpow", other, modulus)


class Feet(Metres):
    def __radd__(self, other):
        print("feet-radd", end=" ")
        return super().__radd__(other)


m = Metres(3)
print(m + 1, 1 + m, 10 - m, m + Metres(2), m + Feet(4), Feet(4) + m, -m, sum([m, m]), divmod(m, 2), 2**m)
n = m
m *= 4
print(m, n is m, m < Metres(13), m > Metres(13), Metres(1) == Metres(1), Metres(1) != Metres(2))
m += 1
print(m, n is m)
for text in ("m + 'x'", "m - 1", "m * 2", "m < 3", "3 < m", "m <= m", "m @ m", "m ** 2", "~m", "+m", "m[0]", "m()", "len(m)", "iter(m)", "m in [1]", "1 in m", "hash(m)", "abs(m)", "m // 2", "m << 1", "divmod(2, m)", "round(m)", "int(m)", "float(m)", "m.q", "pow(2, m, 5)", "[1][m]", "'a' * m", "bytes(m)", "range(m)", "f'{m:>4}'", "m and 1", "not m", "with_m()"):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
for statement in ("m -= 1", "m @= 1", "m //= 2", "m[0] = 1", "del m[0]", "m |= 1", "m >>= 2", "a, b = m", "for _ in m: pass", "m **= 2", "with m: pass", "raise m", "f(**m)", "print(**{1: 2})", "m %= 3", "m &= 3"):
    try:
        exec(statement)
        print(statement, "fine")
    except Exception as error:
        print(statement, "->", type(error).__name__, error)
