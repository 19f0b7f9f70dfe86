"""collections."""

from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Sized


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.extend("ab")
d.extendleft([8, 9])
d.rotate(2)
print(d, 9 in d, 77 in d, list(d), bool(d), bool(deque()))
d.rotate(-1)
d.reverse()
d.insert(1, "i")
d.remove("a")
print(d, d.index(9), d.count(1), list(reversed(d)))
d[0] = "first"
del d[1]
print(d, d.copy() == d, d == list(d), deque([1]) == deque([1]))
last = deque(maxlen=3)
for number in range(5):
    last.append(number)
print(last, last.maxlen, deque("abc", 2))
last.appendleft(9)
print(last)
attempt(lambda: deque().popleft())
attempt(lambda: deque().pop())
attempt(lambda: deque([1])[5])
attempt(lambda: deque([1]).remove(2))
attempt(lambda: deque([1])["a"])
attempt(lambda: deque([1])[0:1])
attempt(lambda: deque(5))


def mutate():
    items = deque([1, 2])
    for item in items:
        items.append(item)


attempt(mutate)
d.clear()
print(d)

Point = namedtuple("Point", "x y")
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._asdict(), p._replace(x=5), Point._make([7, 8]), Point._fields, isinstance(p, tuple))
x, y = p
print(x, y, p + (3,), Point.__name__, Point.__doc__)
Limits = namedtuple("Limits", ["low", "high"], defaults=[10])
print(Limits(1), Limits(1, 2), Limits._field_defaults)
attempt(lambda: Point(1))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=2))
attempt(lambda: namedtuple("Bad", "a a"))


class Vector(namedtuple("Vector", "x y")):
    def length(self):
        return self.x + self.y


print(Vector(3, 4), Vector(3, 4).length())

groups = defaultdict(list)
for word in ["apple", "avocado", "banana"]:
    groups[word[0]].append(word)
print(groups, dict(groups), groups.get("z"), "z" in groups)
counts = defaultdict(int)
for letter in "hello":
    counts[letter] += 1
print(dict(counts))
attempt(lambda: defaultdict(None)["x"])
attempt(lambda: defaultdict(5))

c = Counter("abracadabra")
print(c, c["a"], c["z"], c.most_common(2), c.total(), sorted(c.elements())[:4])
c.update("aaa")
c.subtract({"b": 1})
print(c["a"], c["b"], Counter(a=1) + Counter(a=2, b=1), Counter(a=3) - Counter(a=1, b=1), Counter("ab") & Counter("b"), Counter("a") | Counter("b"))
print(Counter(), Counter([1, 1, 2]) == Counter([2, 1, 1]), Counter(a=1) == {"a": 1})
del c["nothing"]

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(list(o.items()), o.popitem(), o.popitem(last=False), len(o))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1})
o.move_to_end("c", last=False)

m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], m.get("c", 0), len(m), sorted(m), "b" in m, m.parents["a"])
m["b"] = 9
print(m.maps)
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance({}, Mapping), isinstance((), Sequence), isinstance("", Sized))
print(isinstance(iter([]), Iterator), isinstance(len, Callable), isinstance([], Hashable), isinstance(deque(), Iterable))
