"""Containers of one's own: the sequence protocol, mappings by abc, slices, reversed, contains, iteration by index."""

from collections.abc import Collection, Container, Hashable, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, Sequence, Set, Sized


class Squares:
    """Only __getitem__ and __len__."""

    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(self.n))]
        if not -self.n <= index < self.n:
            raise IndexError(f"no square {index}")
        return (index % self.n) ** 2


s = Squares(6)
print(list(s), s[-1], s[1:4], s[::-2], 16 in s, 17 in s, list(reversed(s)), max(s), sum(s), [*s], bool(Squares(0)), sorted(s, reverse=True), list(zip(s, "abc")), list(enumerate(s))[-1])
a, *b = s
print(a, b, isinstance(s, Iterable), isinstance(s, Sized), isinstance(s, Container), isinstance(s, Sequence))


class Deck(Sequence):
    def __init__(self, *cards):
        self.cards = cards

    def __getitem__(self, i):
        return self.cards[i]

    def __len__(self):
        return len(self.cards)


d = Deck("a", "b", "a")
print(d.index("b"), d.count("a"), "b" in d, list(reversed(d)), d.index("a", 1), isinstance(d, Collection))


class Journal(MutableSequence):
    def __init__(self, items=()):
        self.items, self.log = list(items), []

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.log.append(f"set {i}")
        self.items[i] = v

    def __delitem__(self, i):
        self.log.append(f"del {i}")
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.log.append(f"insert {i}")
        self.items.insert(i, v)


j = Journal([1, 2])
j.append(3)
j.extend([4, 5])
j += [6]
print(j.pop(), j.pop(0), j.items)
j.remove(4)
j[0] = "x"
j[1:2] = ["p", "q"]
del j[-1]
print(j.items, j.log)
j.clear()
print(len(j), j.items)


class Folded(MutableMapping):
    def __init__(self, *args, **kw):
        self.store = {}
        self.update(*args, **kw)

    def __getitem__(self, key):
        return self.store[key.lower()]

    def __setitem__(self, key, value):
        self.store[key.lower()] = value

    def __delitem__(self, key):
        del self.store[key.lower()]

    def __iter__(self):
        return iter(self.store)

    def __len__(self):
        return len(self.store)


f = Folded({"A": 1}, b=2)
f["C"] = 3
print(dict(f), f["a"], "B" in f, f.get("z"), f.setdefault("D", 4), f.pop("A"), f.pop("zz", None), list(f.items()), list(f.keys()), list(f.values()), f == {"b": 2, "c": 3, "d": 4}, {**f}, f.popitem(), len(f))
print(f.keys() & {"b", "x"}, ("b", 2) in f.items(), 3 in f.values(), isinstance(f, Mapping))


class Bits(Set):
    def __init__(self, items=()):
        self.bits = 0
        for i in items:
            self.bits |= 1 << i

    def __contains__(self, i):
        return bool(self.bits >> i & 1)

    def __iter__(self):
        return (i for i in range(self.bits.bit_length()) if i in self)

    def __len__(self):
        return self.bits.bit_count()


x, y = Bits([1, 2, 3]), Bits([2, 3, 4])
print([list(v) for v in (x & y, x | y, x - y, x ^ y)], x <= y, x & y < x, x.isdisjoint([7]), x == {1, 2, 3}, list(x | [9]), Bits([1]) == Bits({1}), list({5, 1} & x))
for attempt in (lambda: s[9], lambda: f["nope"], lambda: d.index("zz"), lambda: j.pop(), lambda: f.popitem() and f.popitem() and f.popitem(), lambda: hash(x)):
    try:
        print("fine", attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


class Nothing:
    __iter__ = None
    __contains__ = None
    __hash__ = None


print(list(Old()), 20 in Old(), isinstance(Old(), Iterable), isinstance(iter(Old()), Iterator), isinstance([], Hashable), isinstance(Nothing(), Hashable), isinstance(Nothing(), Iterable))
for attempt in (lambda: iter(Nothing()), lambda: hash(Nothing()), lambda: len(Old())):
    try:
        print("fine", attempt())
    except TypeError as error:
        print(error)
