"""Containers of one's own, more: a ring buffer, a sorted list, a multiset, a frozen dict, a two-way map, a sparse matrix, a range of dates, a default list."""

import bisect
from collections import UserDict, UserList, UserString, deque
from collections.abc import Mapping, MutableSet, Sequence
from itertools import islice


class Ring:
    def __init__(self, size, items=()):
        self._items, self._size, self._start = [], size, 0
        self.extend(items)

    def append(self, item):
        if len(self._items) < self._size:
            self._items.append(item)
        else:
            self._items[self._start] = item
            self._start = (self._start + 1) % self._size

    def extend(self, items):
        for item in items:
            self.append(item)

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return Ring(self._size, (self[j] for j in range(*i.indices(len(self)))))
        if not -len(self) <= i < len(self):
            raise IndexError(f"ring index {i} out of range for {len(self)}")
        return self._items[(self._start + i) % len(self)] if i >= 0 else self[len(self) + i]

    def __repr__(self):
        return f"Ring({self._size}, {list(self)})"


r = Ring(3, "abcde")
print(r, len(r), r[0], r[-1], r[1:], list(reversed(r)), "c" in r, "a" in r, max(r), [*r], Ring(2), deque("abcde", maxlen=3))
for i in (3, -4):
    try:
        r[i]
    except IndexError as error:
        print(error)


class SortedList(Sequence):
    def __init__(self, items=(), key=None):
        self._key = key or (lambda v: v)
        self._items = sorted(items, key=self._key)

    def add(self, item):
        bisect.insort(self._items, item, key=self._key)
        return self

    def __getitem__(self, i):
        return SortedList(self._items[i], self._key) if isinstance(i, slice) else self._items[i]

    def __len__(self):
        return len(self._items)

    def __contains__(self, item):
        i = bisect.bisect_left(self._items, self._key(item), key=self._key)
        return i < len(self) and self._items[i] == item

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    def __repr__(self):
        return f"<{', '.join(map(repr, self))}>"

    def between(self, low, high):
        return self[bisect.bisect_left(self._items, low, key=self._key):bisect.bisect_right(self._items, high, key=self._key)]


s = SortedList([3, 1, 2]).add(2).add(0)
print(s, s[1:3], 2 in s, 9 in s, s.index(2), s.count(2), s.between(1, 2), list(reversed(s)), s == [0, 1, 2, 2, 3], s != (1,), SortedList("bca"), SortedList(["ccc", "a"], key=len).add("bb"), s == 5)


class Bag(MutableSet):
    def __init__(self, items=()):
        self._counts = {}
        for item in items:
            self.add(item)

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def add(self, item):
        self._counts[item] = self._counts.get(item, 0) + 1

    def discard(self, item):
        if n := self._counts.pop(item, 0) - 1:
            if n > 0:
                self._counts[item] = n

    def __contains__(self, item):
        return item in self._counts

    def __iter__(self):
        for item, n in self._counts.items():
            for _ in range(n):
                yield item

    def __len__(self):
        return sum(self._counts.values())

    def __repr__(self):
        return f"Bag({self._counts})"


b = Bag("mississippi")
b.discard("s")
b.discard("zzz")
b.remove("m")
print(b, len(b), "m" in b, "".join(b), b & Bag("sip"), b - {"i"}, b.isdisjoint("q"), b >= Bag("sp"))
b |= {"new"}
b -= {"i"}
print(b, b.pop() in "sp", len(b))
for attempt in (lambda: b.remove("zzz"), lambda: Bag().pop(), lambda: hash(b)):
    try:
        print(attempt())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)


class FrozenDict(Mapping):
    __slots__ = ("_data", "_hash")

    def __init__(self, *args, **kw):
        self._data, self._hash = dict(*args, **kw), None

    def __getitem__(self, key):
        return self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __hash__(self):
        if self._hash is None:
            self._hash = hash(frozenset(self._data.items()))
        return self._hash

    def __or__(self, other):
        return FrozenDict({**self._data, **other})

    def __repr__(self):
        return f"FrozenDict({self._data})"


f = FrozenDict(a=1, b=2)
print(f, f["a"], f.get("z", 0), {f: "key"}[FrozenDict(b=2, a=1)], f == {"a": 1, "b": 2}, f | {"c": 3}, dict(f), list(f.items()), "a" in f, {**f}, len(f), f != {"a": 1}, sorted(f.keys() | {"q"}), *f)
for attempt in (lambda: f.__setitem__("a", 1), lambda: f["z"], lambda: hash(FrozenDict(a=[])), lambda: FrozenDict(5)):
    try:
        print(attempt())
    except (AttributeError, KeyError, TypeError) as error:
        print(type(error).__name__, error)


class TwoWay(UserDict):
    def __init__(self, *args, **kw):
        self.back = {}
        super().__init__(*args, **kw)

    def __setitem__(self, key, value):
        if value in self.back and self.back[value] != key:
            raise ValueError(f"{value!r} belongs to {self.back[value]!r}")
        if key in self:
            del self.back[self[key]]
        self.back[value] = key
        super().__setitem__(key, value)

    def __delitem__(self, key):
        del self.back[self[key]]
        super().__delitem__(key)

    def __invert__(self):
        return dict(self.back)


t = TwoWay({"one": 1}, two=2)
t.update(three=3)
t["one"] = 11
print(t, ~t, t.pop("two"), ~t, len(t), t.get("zz"), "three" in t, t.copy() == t, t | {"x": 9})
try:
    t["four"] = 3
except ValueError as error:
    print(error)


class Sparse:
    def __init__(self, default=0):
        self.cells, self.default = {}, default

    def __getitem__(self, where):
        match where:
            case (int() as r, int() as c):
                return self.cells.get((r, c), self.default)
            case (int() as r, slice() as s):
                return [self[r, c] for c in range(s.start or 0, s.stop, s.step or 1)]
            case (slice() as s, int() as c):
                return [self[r, c] for r in range(s.start or 0, s.stop, s.step or 1)]
        raise TypeError(f"bad place {where!r}")

    def __setitem__(self, where, value):
        if value == self.default:
            self.cells.pop(where, None)
        else:
            self.cells[where] = value

    def __delitem__(self, where):
        self[where] = self.default

    def __contains__(self, where):
        return where in self.cells


m = Sparse()
m[1, 2] = 5
m[10**9, 3] = 7
m[1, 2] += 1
m[0, 0] = 0
print(m[1, 2], m[5, 5], m[1, :4], m[0:4:2, 2], len(m.cells), (0, 0) in m)
del m[1, 2]
print(m.cells)
for bad in (5, (1, 2, 3), "x", (1, ...)):
    try:
        m[bad]
    except TypeError as error:
        print(error)


class Grow(UserList):
    def __init__(self, default=None, items=()):
        super().__init__(items)
        self.default = default

    def __setitem__(self, i, value):
        if isinstance(i, int) and i >= len(self):
            self.extend([self.default] * (i + 1 - len(self)))
        super().__setitem__(i, value)

    def __getitem__(self, i):
        if isinstance(i, int) and len(self) <= i < 1000:
            return self.default
        return super().__getitem__(i)


class Slug(UserString):
    def __init__(self, text):
        super().__init__("-".join(str(text).lower().split()))

    def shout(self):
        return self.upper() + "!"


g = Grow(0)
g[3] = "x"
g.append(5)
print(g, len(g), g[100], g == [0, 0, 0, "x", 5])
print(Slug("Hello Big World"), Slug("A b").shout(), Slug("A b") == "a-b", len(Slug("a b")), Slug("x") + "Y Z", "b" in Slug("a b"), repr(Slug("q")), Slug("a b c").split("-"))


class Chain:
    def __init__(self, value, rest=None):
        self.value, self.rest = value, rest

    def __iter__(self):
        node = self
        while node is not None:
            yield node.value
            node = node.rest() if callable(node.rest) else node.rest


def naturals(n=0):
    return Chain(n, lambda: naturals(n + 1))


print(list(islice(naturals(5), 4)), list(Chain(1, Chain(2))), next(x for x in naturals() if x * x > 50))
