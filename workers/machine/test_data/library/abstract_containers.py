# Python 3.12: the message of an abstract class names the methods in quotation marks.
"""Abstract classes of containers: what is missing, and what they give."""

from collections.abc import *

for c in (
    Sized,
    Iterable,
    Mapping,
    Sequence,
    MutableSequence,
    Iterator,
    Hashable,
    Callable,
    Container,
    Set,
    MutableSet,
    MutableMapping,
    Collection,
    Generator,
    Awaitable,
):
    try:
        c()
        print("made")
    except TypeError as e:
        print(e)


class A(Sequence):
    def __len__(self):
        return 0


try:
    A()
except TypeError as e:
    print(e)
print(Callable[[int], str], Iterable[int], Callable[..., int])


class M(Mapping):
    def __init__(self, d):
        self.d = d

    def __getitem__(self, k):
        return self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = M({"a": 1, "b": 2})
print(
    list(m.keys()),
    list(m.items()),
    list(m.values()),
    "a" in m,
    m.get("z", 3),
    m == {"a": 1, "b": 2},
    m.keys() & {"a"},
    1 in m.values(),
    ("a", 1) in m.items(),
    len(m.keys()),
)


class S(Set):
    def __init__(self, it):
        self.s = list(dict.fromkeys(it))

    def __contains__(self, x):
        return x in self.s

    def __iter__(self):
        return iter(self.s)

    def __len__(self):
        return len(self.s)

    def __repr__(self):
        return f"S({self.s})"


print(
    S([1, 2]) & S([2, 3]),
    S([1, 2]) | [3],
    S([1, 2]) - S([1]),
    S([1, 2]) ^ S([2, 3]),
    S([1]) < S([1, 2]),
    S([1, 2]) == {1, 2},
    S([1]).isdisjoint([2]),
    [5] & S([5]),
)
try:
    S([1]) < 3
except TypeError as e:
    print(e)


class MS(MutableSequence):
    def __init__(self):
        self.l = []

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def __len__(self):
        return len(self.l)

    def insert(self, i, v):
        self.l.insert(i, v)


q = MS()
q.append(1)
q.extend([2, 3])
q += [4]
q.reverse()
print(list(q), q.pop(), q.index(3), q.count(2), 3 in q, list(reversed(q)))
q.remove(2)
q.clear()
print(len(q))
print(
    isinstance([], Sequence),
    isinstance({}, Mapping),
    isinstance({}.keys(), KeysView),
    isinstance(range(3), Sequence),
    isinstance(5, Hashable),
    isinstance([], Hashable),
    isinstance(len, Callable),
    isinstance({}.items(), Set),
    issubclass(dict, MutableMapping),
)
print(
    isinstance(iter([]), Iterator),
    isinstance((x for x in []), Generator),
    isinstance([], Reversible),
    isinstance({}, Reversible),
    isinstance(set(), Collection),
)
