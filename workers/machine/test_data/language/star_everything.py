"""Stars: calls, displays, targets, parameters."""


def show(*args, **keywords):
    return args, keywords


a, *b = [1, 2, 3]
*c, d = "xyz"
(e, *f), g = [[1, 2, 3], 4]
h, *i, j = range(2)
print(a, b, c, d, e, f, g, h, i, j)
print(show(*[1], *(2,), 3, **{"k": 1}, l=2), [*range(2), *"ab"], (*[1], 2), {*[1, 2], 2}, {**{"a": 1}, **{"a": 2}}, show(*{}), show(*"ab", *{"k": 1}))
for first, *rest in [(1, 2, 3), "ab", [9]]:
    print(first, rest)
k, = [5]
[l, m] = 6, 7
(n) = 8
o = p = q = []
o.append(1)
r, (s, [t, *u]) = 1, (2, (3, 4, 5))
print(k, l, m, n, p is q, p, r, s, t, u)
x = [0, 1, 2]
y, x[y] = 1, 9
print(x)
w = 1,
print(w, *(), *w, sep="|")


def keyword_only(a, *, b, c=3):
    return a, b, c


def positional_only(a, b=2, /, **kw):
    return a, b, kw


print(keyword_only(1, b=2), positional_only(1, a=5, b=6), (lambda *a, b=1, **c: (a, b, c))(1, 2, b=3, d=4))
matrix = [[1, 2, 3], [4, 5, 6]]
print(*zip(*matrix), [*map(list, zip(*matrix))], dict(**{"a": 1}, b=2), max(*[3, 1, 2]), print(*[], end="") or "none")
