"""A class with every operator, and what it says of those that it has not: reflected, in place, by index."""

class Num:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"Num({self.v})"
    def _val(o): return o.v if isinstance(o, Num) else o
    def __add__(self, o):
        print("add", self, o)
        if isinstance(o, (int, Num)): return Num(self.v + Num._val(o))
        return NotImplemented
    def __radd__(self, o):
        print("radd", self, o)
        return Num(o + self.v) if isinstance(o, int) else NotImplemented
    def __iadd__(self, o):
        print("iadd"); self.v += Num._val(o); return self
    def __sub__(self, o): return NotImplemented
    def __rsub__(self, o): return NotImplemented
    def __matmul__(self, o): return ("matmul", o)
    def __rmatmul__(self, o): return ("rmatmul", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
    def __lshift__(self, o): return ("<<", o)
    def __rrshift__(self, o): return ("r>>", o)
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __index__(self): return self.v
    def __bool__(self): return self.v != 0
class Sub(Num):
    def __radd__(self, o): print("Sub.radd"); return "subradd"
n = Num(3)
print(n + 1, 1 + n, n + Num(4), n + Sub(1), Sub(1) + n)
n += 5; print(n)
for e in ["n - 1", "1 - n", "n + 'a'", "'a' + n", "n * 2", "2 * n", "n / 2", "n // 2", "n % 2", "[] - n", "n & 1", "n | 1", "n ^ n", "n >> 1", "n < 1", "n <= Num(1)", "n @ 3", "3 @ n", "n ** 2", "2 ** n", "pow(n, 2, 5)", "divmod(n, 3)", "divmod(3, n)", "n << 2", "5 >> n", "-n", "+n", "~n", "abs(n)", "round(n)", "round(n, 2)", "[1]*n", "'ab'*n", "hex(n)", "range(n)", "list(range(12))[n]", "bool(n)", "not n", "n == 8", "n != n", "int(n)", "float(n)", "complex(n)", "n()", "n[0]", "n[0:1]", "len(n)", "iter(n)", "next(n)", "n in [n]", "1 in n", "'%d' % n", "'%x' % n", "f'{n:d}'", "chr(n)", "bin(n)", "bytes(n)", "sum([n, n])", "max(n, n)", "sorted([n, n])", "hash(n) is not None", "str(n)", "int('12', n)"]:
    try: print(e, "=", eval(e))
    except Exception as x: print(e, "!", type(x).__name__, x)
import math
print(math.trunc(n), math.floor(n), math.ceil(n))
for s in ["n -= 1", "n *= 2", "n @= 1", "n **= 2", "n['a'] = 1", "del n['a']", "n /= 1", "n &= 1", "n >>= 1"]:
    n = Num(2)
    try: exec(s); print(s, n)
    except Exception as x: print(s, "!", type(x).__name__, x)
