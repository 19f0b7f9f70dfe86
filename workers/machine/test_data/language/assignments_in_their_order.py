"""Assignments that unpack, augment and name: what is reckoned first, and what is refused."""

class Log(dict):
    def __getitem__(self, k): print("get", k); return dict.get(self, k, 0)
    def __setitem__(self, k, v): print("set", k, v); dict.__setitem__(self, k, v)
d = Log()
def idx(): print("idx"); return "k"
d[idx()] += 5
d[idx()] **= 2
class Attr:
    def __getattr__(self, n): print("ga", n); return 1
    def __setattr__(self, n, v): print("sa", n, v); object.__setattr__(self, n, v)
a = Attr(); a.x += 2; a.x -= 1; a.y <<= 3
l = [1, 2, 3]; m = l; l += [4]; print(m, l is m); l = l + [5]; print(m, l is m)
t = (1, [2])
try: t[1] += [3]
except TypeError as e: print(e, t)
i = 0; l = [0, 0, 0]; i, l[i], l[i + 1] = 1, 9, 8; print(i, l)
a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d)
[a, *b], c = "xyz", 3; print(a, b, c)
*a, = range(3); print(a)
a, b = b, a; print(a, b)
(a), [b] = 1, [2]; print(a, b)
for i, (x, *y) in enumerate([(1, 2, 3), "ab"]): print(i, x, y)
for l[0] in range(3): pass
print(l); d = {}
for d["k"] in "ab": pass
print(d)
x = y = z = []; x.append(1); print(y, z)
a = b = c = 0; a += 1; print(a, b)
s = "a"; s *= 3; s += "b"; print(s)
n = 7; n //= 2; n %= 2; n |= 4; n &= 6; n ^= 1; n <<= 2; n >>= 1; n **= 2; n /= 3; print(n)
f = 1.5; f //= 1; print(f); st = {1}; st |= {2}; st -= {1}; st ^= {3}; st &= {3}; print(st)
def e(): print("e1"); return [1, 2]
def g(): print("g"); return {}
g()[e()[0]] = e()[1]
def order(n): print("o", n, end=" "); return n
order(1) + order(2) * order(3); print(); order(1) < order(2) < order(3); print(); [order(1), order(2)][order(0)]; print(); {order(1): order(2), order(3): order(4)}; print(); print(order(1) if order(0) else order(2)); (lambda a, b=order(9): a)(order(8)); print(); order(0) and order(1) or order(2); print(); not order(0); print()
def ff(*a, **k): return a, k
print(ff(order(1), *[order(2)], order(3), k=order(4), **{"z": order(5)}))
try: a, b = [1]
except ValueError as e1: print(e1)
try: a, *b, c = []
except ValueError as e1: print(e1)
try: a, b = {1, 2, 3}
except ValueError as e1: print(e1)
try: [a, b] = iter([1, 2, 3])
except ValueError as e1: print(e1)
try: (a, b), c = [1, 2], 3; print(a, b, c); (a, b), c = 5, 6
except TypeError as e1: print(e1)
del a, b; del (c); del [d]
try: c
except NameError as e1: print(e1)
print((lambda *a, **k: (a, k))(*"ab", **{"c": 1}), [*{1: 2}], {**{"a": 1}, **{"a": 2}}, [*"ab", *range(2)], (*[1],), {*[1, 1]})
if (m := max([3, 1], default=0)) and (q := m * 2) > 5: print(m, q)
while (n := n - 1) > 40: pass
print(n, [v for v in range(5) if (w := v) % 2], w, (z := 1, 2), z)
print(f"{(k := 5)}", k, [j := 1, j + 1], {(r := "key"): r})
