"""pprint and reprlib."""

import pprint
import reprlib

data = {"name": "a long name that needs space", "numbers": list(range(30)), "nested": {"deep": {"deeper": ["x" * 30, "y" * 30, ("z",) * 3]}}, "short": 1}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True)
pprint.pprint({"b": 1, "a": 2})
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
pprint.pp({"b": 1, "a": [1, 2]})
pprint.pprint([["a" * 20, "b" * 20], ["c" * 20, "d" * 20]], indent=4, width=50)
pprint.pprint(data, depth=1)
print(pprint.pformat([1, "two", (3,)]), pprint.isreadable(data), pprint.isrecursive([]), pprint.saferepr({"k": 1}))
pprint.pprint("word " * 30)
pprint.pprint({1, 2, 3})
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({k: k for k in range(10)}))
r = reprlib.Repr()
r.maxlist = 2
print(r.repr([1, 2, 3, 4]))


class Thing:
    @reprlib.recursive_repr()
    def __repr__(self):
        return f"<Thing {self.other!r}>"


t = Thing()
t.other = t
print(t)
