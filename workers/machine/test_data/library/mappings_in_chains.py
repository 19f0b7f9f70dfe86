# Python 3.12: `OrderedDict` is shown as a dictionary.
"""Ordered, default, counting and chained dictionaries."""

import collections.abc
from collections import *
from collections import OrderedDict, defaultdict, Counter, ChainMap

print(OrderedDict(a=1, b=2), OrderedDict())


class L(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)


d = L()
d["x"] = 1
d["y"] = 2
d["x"] = 3
print(list(d.items()))
print(type(OrderedDict(a=1) | {"b": 2}).__name__, type({"b": 2} | OrderedDict(a=1)).__name__)
d = defaultdict(int, a=1) | {"b": 2}
print(type(d).__name__, d, type({"a": 1} | defaultdict(int)).__name__)
try:
    Counter.fromkeys("ab", 1)
except NotImplementedError as e:
    print(e)
m = ChainMap({"a": 1}, {"b": 2})
print(m.pop("a"), m)
m = ChainMap({"a": 1}, {"b": 2})
m.setdefault("c", 3)
print(m)
m = ChainMap({"a": 1}, {"b": 2})
print(m.popitem(), m)
for f in (
    lambda: ChainMap()["q"],
    lambda: ChainMap().pop("q"),
    lambda: ChainMap({}).__delitem__("q"),
    lambda: ChainMap().popitem(),
):
    try:
        f()
    except KeyError as e:
        print(e)
m = ChainMap({"a": 1}, {"b": 2})
print(m | {"c": 3}, {"c": 3} | m)
m |= {"z": 5}
print(m, m == {"a": 1, "b": 2, "z": 5}, bool(ChainMap({}, {})), ChainMap.fromkeys("ab", 0))
m.update(a=5, c=6)
print(m, repr(m.keys()), m.new_child({"q": 1}), m.parents)
import collections

print(isinstance(m, collections.abc.MutableMapping), list(m), len(m), m.get("nope", 4))
