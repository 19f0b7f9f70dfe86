"""Value types from scratch: a rational with every operator, a duration with comparisons and formats, a temperature by units."""

from __future__ import annotations

import math
from functools import total_ordering


@total_ordering
class Rational:
    __slots__ = ("_n", "_d")

    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            top, _, bottom = n.partition("/")
            n, d = int(top), int(bottom or 1)
        if d == 0:
            raise ZeroDivisionError(f"{n}/0 is no number")
        self = super().__new__(cls)
        g = math.gcd(n, d) * (1 if d > 0 else -1)
        self._n, self._d = n // g, d // g
        return self

    n = property(lambda self: self._n)
    d = property(lambda self: self._d)

    def _coerce(method):
        def wrapper(self, other):
            if isinstance(other, int):
                other = Rational(other)
            if isinstance(other, float):
                return getattr(float(self), method.__name__)(other)
            if not isinstance(other, Rational):
                return NotImplemented
            return method(self, other)

        wrapper.__name__ = method.__name__
        return wrapper

    @_coerce
    def __add__(self, o):
        return Rational(self._n * o._d + o._n * self._d, self._d * o._d)

    @_coerce
    def __sub__(self, o):
        return self + -o

    @_coerce
    def __mul__(self, o):
        return Rational(self._n * o._n, self._d * o._d)

    @_coerce
    def __truediv__(self, o):
        return Rational(self._n * o._d, self._d * o._n)

    @_coerce
    def __floordiv__(self, o):
        return (self / o).__floor__()

    @_coerce
    def __mod__(self, o):
        return self - o * (self // o)

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, o):
        return -self + o

    def __rtruediv__(self, o):
        return Rational(o) / self

    def __pow__(self, k):
        if not isinstance(k, int):
            return NotImplemented
        return Rational(self._n**k, self._d**k) if k >= 0 else Rational(self._d**-k, self._n**-k)

    def __neg__(self):
        return Rational(-self._n, self._d)

    def __pos__(self):
        return self

    def __abs__(self):
        return Rational(abs(self._n), self._d)

    def __bool__(self):
        return bool(self._n)

    def __eq__(self, o):
        if isinstance(o, (int, Rational)):
            return self._n * getattr(o, "_d", 1) == getattr(o, "_n", o) * self._d
        return NotImplemented

    @_coerce
    def __lt__(self, o):
        return self._n * o._d < o._n * self._d

    def __hash__(self):
        return hash(self._n) if self._d == 1 else hash((self._n, self._d))

    def __int__(self):
        return int(self._n / self._d)

    def __float__(self):
        return self._n / self._d

    def __floor__(self):
        return self._n // self._d

    def __ceil__(self):
        return -(-self._n // self._d)

    def __round__(self, places=0):
        return round(float(self), places)

    def __str__(self):
        return f"{self._n}" if self._d == 1 else f"{self._n}/{self._d}"

    def __repr__(self):
        return f"Rational({self._n}, {self._d})"

    def __format__(self, spec):
        return format(float(self), spec) if spec.endswith("f") else format(str(self), spec)

    del _coerce


h, t = Rational(1, 2), Rational("2/-6")
print(h, t, repr(t), h + t, h - t, h * t, h / t, h // t, h % t, h**3, h**-2, -t, abs(t), +h, h + 1, 1 + h, 2 - h, 3 / h, 2 * h, h - 1, h + 0.5, h * 1.5, bool(Rational()), bool(t))
print(h > t, h >= Rational(2, 4), h < 1, 1 > h, h <= 0.5, h == Rational(3, 6), h != t, Rational(4, 2) == 2, {Rational(2): "two"}[2], hash(Rational(3)) == hash(3), sorted([h, t, Rational(1)]), max(h, t), sum([h, h, t], Rational()), int(Rational(-7, 2)), float(t) < 0, math.floor(t), math.ceil(h), round(Rational(22, 7), 3), f"{h:.3f} {t:>8} {h}", h.n, h.d, len({h, Rational(2, 4)}))
e = sum((Rational(1, math.factorial(k)) for k in range(12)), Rational(0))
print(e, float(e) - math.e < 1e-8, [str(Rational(n, 12)) for n in range(1, 13)])
for attempt in (lambda: Rational(1, 0), lambda: h / 0, lambda: h / Rational(), lambda: Rational(0) ** -1, lambda: h + "x", lambda: h < "x", lambda: h**h, lambda: setattr(h, "n", 5), lambda: setattr(h, "z", 5), lambda: Rational("x/2"), lambda: h == "1/2", lambda: h @ h, lambda: Rational("1/2/3"), lambda: Rational(1.5, 2), lambda: f"{h:d}", lambda: f"{h:5.1f}|{h:^7}|", lambda: divmod(h, t), lambda: h % 0, lambda: h._coerce):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Duration:
    UNITS = {"d": 86400, "h": 3600, "m": 60, "s": 1}

    def __init__(self, seconds=0, /, **units):
        if unknown := units.keys() - self.UNITS.keys():
            raise TypeError(f"unknown units: {', '.join(sorted(unknown))}")
        self.seconds = seconds + sum(self.UNITS[u] * v for u, v in units.items())

    @classmethod
    def parse(cls, text):
        total, number = 0, ""
        for c in text:
            if c.isdigit():
                number += c
            elif c in cls.UNITS and number:
                total += int(number) * cls.UNITS[c]
                number = ""
            else:
                raise ValueError(f"bad duration {text!r} at {c!r}")
        if number:
            raise ValueError(f"{number} of what?")
        return cls(total)

    def parts(self):
        rest = self.seconds
        for unit, size in self.UNITS.items():
            n, rest = divmod(rest, size)
            yield unit, n

    def __str__(self):
        return "".join(f"{n}{u}" for u, n in self.parts() if n) or "0s"

    def __repr__(self):
        return f"Duration.parse({str(self)!r})"

    def __format__(self, spec):
        p = dict(self.parts())
        match spec:
            case "":
                return str(self)
            case "clock":
                return f"{p['d'] * 24 + p['h']:02}:{p['m']:02}:{p['s']:02}"
            case w if w.startswith((">", "<", "^")):
                return format(str(self), w)
        raise ValueError(f"unknown format {spec!r} for {type(self).__name__}")

    def __add__(self, other):
        return Duration(self.seconds + other.seconds) if isinstance(other, Duration) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, k):
        return Duration(self.seconds * k)

    __rmul__ = __mul__

    def __truediv__(self, other):
        return self.seconds / other.seconds if isinstance(other, Duration) else Duration(self.seconds // other)

    def __divmod__(self, other):
        n, rest = divmod(self.seconds, other.seconds)
        return n, Duration(rest)

    def __eq__(self, other):
        return isinstance(other, Duration) and self.seconds == other.seconds

    def __iadd__(self, other):
        self.seconds += other.seconds
        return self

    def __contains__(self, unit):
        return dict(self.parts()).get(unit, 0) > 0


a, b = Duration.parse("1d2h30m"), Duration(h=1, s=30)
print(a, b, repr(a + b), f"{a:clock} {b:>10}| {b}", a * 2, 3 * b, a / b > 26, a / 2, divmod(a, b), sum([a, b]), a == Duration(95400), "h" in a, "s" in a, Duration(), eval(repr(a)) == a)
c = a
a += b
print(c is a, c)
for attempt in (lambda: Duration(x=1, y=2), lambda: Duration(seconds=1), lambda: Duration.parse("5x"), lambda: Duration.parse("12"), lambda: Duration.parse("h"), lambda: f"{a:zzz}", lambda: a + 1, lambda: a < b, lambda: hash(a), lambda: a - b, lambda: sum([a, 1])):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)
