"""collections.OrderedDict: order as a part of the value."""

from collections import OrderedDict


class LRU(OrderedDict):
    "Keeps a limited number of entries, forgetting the least recently used."

    def __init__(self, limit, *args, **keywords):
        self.limit = limit
        super().__init__(*args, **keywords)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        if key in self:
            self.move_to_end(key)
        super().__setitem__(key, value)
        if len(self) > self.limit:
            oldest = next(iter(self))
            del self[oldest]


d = OrderedDict.fromkeys("abcde")
d.move_to_end("b")
print("".join(d))
d.move_to_end("b", last=False)
print("".join(d), d.popitem(), d.popitem(last=False), list(d))
try:
    d.move_to_end("zz")
except KeyError as error:
    print("KeyError", error)
print(OrderedDict(), dict(d))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
print(list(reversed(OrderedDict(a=1, b=2))), list(reversed(OrderedDict(a=1, b=2).items())), list(reversed(OrderedDict(a=1, b=2).values())))

cache = LRU(3)
for n in "abc":
    cache[n] = n.upper()
cache["a"]
cache["d"] = "D"
print(list(cache.items()), "b" in cache)
cache["c"] = "again"
cache["e"] = "E"
print(list(cache), len(cache))

one = OrderedDict(a=1, b=2)
one["d"] = 4
print(list(one.items()), one.setdefault("e", 5), one.pop("a"), one.pop("nothing", None), list(one.keys()))
for action in (lambda: OrderedDict().popitem(), lambda: one.pop("nothing"), lambda: one["zz"]):
    try:
        action()
    except KeyError as error:
        print("KeyError", error)
copy = one.copy()
copy["new"] = 1
print(type(copy).__name__, "new" in one, copy != one, len(copy))
one.update(b=20, f=6)
print(list(one.items()))
one.clear()
print(one, len(one), bool(one))
