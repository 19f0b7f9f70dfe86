"""Containers of one's own from collections.abc."""

from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, k):
        if isinstance(k, slice):
            return [self[i] for i in range(*k.indices(self.n))]
        if not -self.n <= k < self.n:
            raise IndexError(k)
        return (k % self.n) ** 2


class Table(MutableMapping):
    def __init__(self, *args, **keywords):
        self._data = {}
        self.update(*args, **keywords)

    def __getitem__(self, key):
        return self._data[key.lower()]

    def __setitem__(self, key, value):
        self._data[key.lower()] = value

    def __delitem__(self, key):
        del self._data[key.lower()]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


class Bits(MutableSet):
    def __init__(self, items=()):
        self.mask = 0
        for item in items:
            self.add(item)

    def __contains__(self, n):
        return bool(self.mask >> n & 1)

    def __iter__(self):
        return (n for n in range(self.mask.bit_length()) if n in self)

    def __len__(self):
        return self.mask.bit_count()

    def add(self, n):
        self.mask |= 1 << n

    def discard(self, n):
        self.mask &= ~(1 << n)


class Log(MutableSequence):
    def __init__(self):
        self.items, self.inserts = [], 0

    def __getitem__(self, k):
        return self.items[k]

    def __setitem__(self, k, v):
        self.items[k] = v

    def __delitem__(self, k):
        del self.items[k]

    def __len__(self):
        return len(self.items)

    def insert(self, k, v):
        self.inserts += 1
        self.items.insert(k, v)


s = Squares(5)
print(list(s), 9 in s, s.index(16), s.count(4), list(reversed(s)), s[1:3], s[-1], isinstance(s, Sequence), len(s))
t = Table(A=1, b=2)
t["C"] = 3
print(dict(t), t["a"], "B" in t, t.get("zz", 0), t.pop("c"), sorted(t.items()), list(t.keys()), list(t.values()), t == {"a": 1, "b": 2}, t.setdefault("N", 9), t.popitem(), len(t))
b = Bits([1, 3, 5])
b |= Bits([2])
b.remove(3)
print(sorted(b), 1 in b, sorted(b & {1, 2}), sorted(b | {7}), b <= {1, 2, 5, 9}, b == {1, 2, 5}, b.isdisjoint([9]), len(b), sorted(b - {1}), b.pop())
g = Log()
g.append("a")
g.extend("bc")
g += ["d"]
g.remove("b")
g.reverse()
print(g.items, g.inserts, g.pop(), g.index("c"), "d" in g)
g.clear()
print(len(g))
try:
    b.remove(77)
except KeyError as error:
    print("KeyError", error)
