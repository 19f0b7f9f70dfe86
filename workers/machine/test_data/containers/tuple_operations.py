"""Tuples: packing, comparing, immutability."""

t = 1, "a", (2, [3])
x, (y, *z) = 1, (2, 3, 4)
print(t, t[0], t[-1], t[1:], len(t), t + (4,), (1,) * 3, (), (5,), 1 in t, t.index("a"), (1, 1, 2).count(1), x, y, z, tuple("ab"), tuple(n for n in range(2)), (1, 2) < (1, 3), (1,) < (1, 0), (1, 2) == (1, 2), hash((1, 2)) == hash((1, 2)), sorted([(2, 1), (1, 9)]), max((1, 2), (1, 3)))
t[2][1].append(9)
a, b = 1, 2
a, b = b, a
print(t, a, b, {(0, 0): "origin"}[0, 0], *(1, 2), [*t], divmod(7, 3), "%s-%s" % (1, 2), min((3, "c"), (1, "a"))[1], dict([("k", 1)]), tuple({"p": 1, "q": 2}), isinstance((), tuple))
for bad in (lambda: t.__setitem__(0, 1), lambda: t[9], lambda: (1,) + [2], lambda: t.append(1), lambda: hash(([],)), lambda: (1, "a") < (1, 2), lambda: t.index(99)):
    try:
        print(bad())
    except (TypeError, IndexError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    t[2][1] += [5]
    t[0] += 1
except TypeError as error:
    print("TypeError:", error, t)
try:
    p, q = (1, 2, 3)
except ValueError as error:
    print("ValueError:", error)
try:
    p, q, *r = (1,)
except ValueError as error:
    print("ValueError:", error)
try:
    p, q = 5
except TypeError as error:
    print("TypeError:", error)
