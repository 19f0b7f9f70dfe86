"""Tuples."""

t = (1, "a", [2])
print(t, t[0], t[1:], len(t), t + (3,), t * 2, "a" in t, t.index("a"), t.count(1), (1,), (), tuple("ab"), hash((1, 2)) == hash((1, 2)))
t[2].append(3)
print(t, (1, 2) < (1, 3), (1, 2) < (1, 2, 0), (1, (2, 3)) == (1, (2, 3)), max([(1, "b"), (1, "a")]), sorted([(2, "a"), (1, "z"), (1, "b")]))
a, b = 1, 2
a, b = b, a
x, (y, z) = 1, (2, 3)
print(a, b, x, y, z, dict([(1, 2)]), {(0, 1): "key"}[0, 1], *t, sep="/")
for attempt in (lambda: t.__setitem__(0, 5), lambda: hash(t), lambda: t[9], lambda: (1, 2) + [3], lambda: t.index("q")):
    try:
        attempt()
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    t[2] += [4]
except TypeError as error:
    print(error, t)
