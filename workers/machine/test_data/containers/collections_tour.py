"""deque, Counter, defaultdict, OrderedDict, ChainMap."""

from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque

d = deque([1, 2, 3], maxlen=4)
d.append(4)
d.append(5)
d.appendleft(0)
d.rotate(1)
print(d, d[0], d[-1], d.maxlen, d.pop(), d.popleft(), list(d), d.count(2), 2 in d, deque("ab") + deque("c"), d.index(2))
d.extendleft("xy")
d.remove("x")
d.reverse()
print(d, len(d), deque([1]) == deque([1]), d.copy() == d)
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sum(c.values()), c - Counter("aab"), sorted(c.elements())[:3], c + Counter(b=1) == c, +Counter(a=-1))
c.update("aa")
c.subtract("b")
del c["r"]
print(c["a"], c["b"], "r" in c, c.total())
groups = defaultdict(list)
for word in ("apple", "avocado", "banana"):
    groups[word[0]].append(word)
print(groups, dict(groups), groups.default_factory, "q" in groups, len(groups["q"]), sorted(groups))
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end("a")
o.move_to_end("c", last=False)
print(dict(o), o.popitem(last=False), list(o), o == {"a": 1, "b": 2}, o == OrderedDict(a=1, b=2), o == OrderedDict(b=2, a=1))
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
m["c"] = 4
print(m["a"], m["b"], m.maps[0], sorted(m), m.new_child({"a": 0})["a"], m.parents["a"], len(m))


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


print(Upper(a=1, b=2), Upper({"x": 1})["X"], "A" in Upper(a=1))
