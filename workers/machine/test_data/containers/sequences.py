"""Strings, tuples, bytes and slices as containers."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


s = "hello, wörld"
print(s[0], s[-1], s[8], s[1:4], s[::-1], s[::3], s[-4:], s[100:], len(s))
print("ell" in s, "x" in s, "" in s, list("äb"), [c for c in "añ"])
t = (1, "two", 3.0)
print(t[0], t[-1], t[1:], t[::-1], t + (4,), t * 2, len(t), "two" in t, t.index(3), t.count(1), (1,), ())
print(tuple([1, 2]), tuple("ab"), tuple(), tuple(range(3)), t == (1, "two", 3), (1, 2) < (1, 3))
b = b"abc"
print(b[0], b[1:], list(b), 98 in b, b"bc" in b, len(b))
m = bytearray(b"abc")
m[0] = 65
m[1:] = b"xyz"
print(m, len(m), m[-1])
del m[0]
print(m)
print(slice(1, 2), slice(5), slice(1, 10, 2).indices(6), slice(None, None, -1).indices(3))
attempt(lambda: "abc"[5])
attempt(lambda: "abc"["a"])
attempt(lambda: (1, 2)[2])
attempt(lambda: (1, 2)["a"])
attempt(lambda: b"a"[3])
attempt(lambda: 5[0])
attempt(lambda: None[0])
attempt(lambda: 1 in 5)
attempt(lambda: 1 in "abc")
attempt(lambda: (1, 2).index(5))
attempt(lambda: "abc"[1:2:0])
attempt(lambda: [1, 2, 3][2**70])
attempt(lambda: tuple(1))


class Index:
    def __index__(self):
        return 1


print([1, 2, 3][Index()], "abc"[Index() :], (1, 2)[Index()], list(range(5))[: Index()])
items = [0, 0, 0]
items[Index()] = 5
print(items)


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __getitem__(self, key):
        return ("item", key)

    def __len__(self):
        return len(self.parts)

    def __contains__(self, item):
        return item in self.parts

    def __iter__(self):
        return iter(self.parts)


v = Vector(1, 2, 3)
print(v[1], v[1:2], v[1, 2], len(v), 2 in v, list(v), tuple(v), sum(v))
x, y, z = v
print(x, y, z)
matrix = [[row * 3 + column for column in range(3)] for row in range(2)]
print(matrix, [list(row) for row in zip(*matrix)], matrix[1][2])


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


p = Pair(1, 2)
print(p, p.first, p == (1, 2), len(p), isinstance(p, tuple))
