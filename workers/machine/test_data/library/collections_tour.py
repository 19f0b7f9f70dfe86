"""namedtuple, deque, Counter, defaultdict, OrderedDict, ChainMap, UserDict, UserList, UserString."""

from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque, namedtuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(3)
print(p, p.x, p[1], p._replace(y=5), p._asdict(), Point._fields, Point._field_defaults, Point._make([7, 8]), p == (3, 0), *p)
print(namedtuple("Row", "_x a a", rename=True)(1, 2, 3), isinstance(p, tuple), hash(p) == hash((3, 0)), sorted([Point(2), Point(1, 9)]))
d = deque(range(5), maxlen=5)
d.append(5)
d.appendleft(9)
d.extend([6, 7])
d.rotate(2)
print(d, d[0], d.maxlen, d.index(3), d.count(7), 3 in d)
d += [1]
d.insert(0, 4) if len(d) < 5 else print("full")
d.reverse()
print(d, d + deque([0]), deque("ab") * 2, list(reversed(d)), deque([1, 2]) < deque([1, 3]), deque() == deque())
try:
    deque().pop()
except IndexError as error:
    print("IndexError:", error)
c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c.total(), sorted(c.elements())[:4], c - Counter("miss"), c & Counter("sip"), (c | Counter("zzz"))["z"])
c.update({"m": 5})
c.subtract("ss")
print(c["m"], c["s"], Counter(a=1) == Counter(a=1, b=0), -Counter(a=-2), Counter(a=3) <= Counter(a=4), dict(Counter([1, 1])))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(dict(t["a"]["b"]), defaultdict(int, x=1)["y"], defaultdict(None, {1: 2}))
o = OrderedDict([("a", 1), ("b", 2)])
o["c"] = 3
o.move_to_end("a")
print(list(o), o.popitem(), list(reversed(o)), o == OrderedDict([("c", 3), ("b", 2)]), o == {"c": 3, "b": 2})
m = ChainMap({"a": 1}, {"a": 9, "b": 2})
m["c"] = 3
print(m["a"], m["b"], dict(m), m.new_child({"b": 0})["b"], m.parents, m.maps[0], len(m), "z" in m)


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


u = Lower(A=1)
u.update({"B": 2})
print(u, u["b"], "a" in u, len(u), dict(u), u.pop("a"), u.get("q", "none"), u | {"C": 3})


class Evens(UserList):
    def append(self, item):
        if item % 2:
            raise ValueError(f"{item} is odd")
        super().append(item)


e = Evens([2, 4])
e.append(6)
print(e, e[0], e[1:], len(e), e + [8], e == [2, 4, 6], e.index(4), max(e), e.data)
try:
    e.append(3)
except ValueError as error:
    print("ValueError:", error)


class Shout(UserString):
    def __str__(self):
        return self.data.upper() + "!"


s = Shout("hello")
print(s, s.data, s + " you", s.upper(), len(s), s == "hello", s[1], "ell" in s, s.replace("l", "L"), s.split("e"))
