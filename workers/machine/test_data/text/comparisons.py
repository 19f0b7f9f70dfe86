# Ordering and equality across kinds; sets; in-place operators.
def show(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)


pairs = [([1, 2], [1, 3]), ([1], [1, 2]), ([], [1]), ([1, "a"], [1, "b"]), ((1, 2), (1, 2)), ((2,), (1, 5)), ("abc", "abd"), (b"a", b"b"), ([[1], 2], [[1], 3]), ([1.0], [1]), ({1}, {1, 2}), ({1, 2}, {1, 2}), ({1}, {2}),
         (frozenset({1}), {1, 2}), (1, 1.5), (True, 1), ("", "a"), ([float("nan")], [1.0])]
for a, b in pairs:
    print(a, b, a < b, a <= b, a == b, a != b, a > b, a >= b)
for a, b in [(1, "a"), ([1], (1,)), ("a", b"a"), (None, 1), ([1], ["a"]), ((1, None), (1, 2)), ({}, {}), (1j, 1), ({1}, [1]), ([[1], 2], [["a"], 2])]:
    for sign, call in (("<", lambda: a < b), (">=", lambda: a >= b), ("==", lambda: a == b), ("!=", lambda: a != b)):
        show(f"{a!r} {sign} {b!r}", call)


class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return isinstance(other, Version) and self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


versions = [Version(1, 2), Version(1, 0), Version(0, 9)]
print(sorted(versions), [Version(1)] == [Version(1)], [Version(1), 2] < [Version(1), 3], (Version(1), 1) < (Version(2), 0), Version(1) in {Version(1)}, {Version(1): 5}[Version(1)], Version(1) > Version(0))
s = {1, 2, 3}
t = {3, 4}
print(s | t, s & t, s - t, sorted(s ^ t), sorted(s | frozenset({9})), sorted(frozenset(t) | {9}), type(frozenset(t) & s).__name__, {"a": 1} | {"b": 2, "a": 3}, {"a": 1}.keys() & {"a", "b"}, sorted({"a": 1}.keys() | {"b"}))
u = s
u |= {7}
u &= {1, 7, 9}
u -= {9}
u ^= {2}
print(sorted(s), s is u)
x = [1]
y = x
y += (2, 3)
y += "ab"
y += range(2)
y += {"k": 1}
y *= 2
print(x, x is y)
d = {"a": 1}
e = d
e |= {"b": 2}
print(d, d is e)
n = 5
n += 2
n -= 1
n *= 3
n //= 2
n **= 2
n %= 50
n <<= 2
n |= 1
n ^= 3
n >>= 1
n &= 255
f = 1.5
f /= 2
text = "a"
text += "b"
text *= 3
pair = (1,)
pair += (2,)
print(n, f, text, pair)
for call in (lambda: [1] + (1,), lambda: (1,) + [1], lambda: [1] * "a", lambda: {1} | [2], lambda: {1} + {2}, lambda: {"a": 1} | 5, lambda: [1] - [1], lambda: [0] * 10**20, lambda: 5 @ 5, lambda: None + 1, lambda: [] < 5, lambda: -[1], lambda: ~1.5, lambda: +"a", lambda: 1 << 1.0, lambda: 1.5 & 1):
    show("error", call)
