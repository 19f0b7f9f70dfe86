"""pprint and reprlib: layouts of nested data, limits, recursion."""

import pprint
import reprlib
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, saferepr
from types import SimpleNamespace

stuff = ["spam", "eggs", "lumberjack", "knights", "ni"]
stuff.insert(0, stuff[:])
pprint.pprint(stuff)
pprint.pprint(stuff, indent=4)
pprint.pprint(stuff, width=41, compact=True)
nested = {"name": "x" * 30, "numbers": list(range(30)), "deep": {"b": {"c": {"d": [1, 2]}}, "a": [1]}}
pprint.pprint(nested)
pprint.pprint(nested, depth=2, width=60)
pprint.pprint(nested, compact=True, width=50)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
pp({"b": 1, "a": 2})
pprint.pprint({3: "three", "x": [], None: 1})
pprint.pprint("a long text that will not fit in the width and is thus split in parts", width=30)
pprint.pprint(["another long text with several words in it"], width=24)
pprint.pprint(("one",), width=5)
pprint.pprint(tuple(range(12)), width=20)
pprint.pprint({f"key{n}" for n in range(3)} and {1, 2, 3})
pprint.pprint(frozenset(range(30, 60)), width=30, compact=True)
pprint.pprint(123456789, underscore_numbers=True)
pprint.pprint([1234567, "x"], underscore_numbers=True)
for value in (defaultdict(int, {c * 12: 1 for c in "abcdef"}), Counter({c * 15: n for n, c in enumerate("abcde")}), deque((c * 20 for c in "abcd"), 5), SimpleNamespace(first="f" * 30, second=["s" * 20] * 2, third=3)):
    pprint.pprint(value)


@dataclass
class Item:
    name: str
    parts: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


pprint.pprint(Item("n" * 30, ["p" * 20] * 3))
pprint.pprint([Item("short")])
loop = [1]
loop.append(loop)
print(isrecursive(loop), isreadable(loop), isreadable([1, "a"]), saferepr([1, {"a": ()}]), pformat({"z": 1, "a": [2]}), PrettyPrinter(width=8).pformat([100, 200, 300]))
PrettyPrinter(indent=2, width=30).pprint({"list": [1, 2, 3], "text": "abcdefghijklmnop"})
print(pformat([]), pformat({}), pformat(()), pformat(set()), pformat(frozenset()), pformat(None), pformat([[]] * 3))

r = reprlib.Repr()
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({n: n for n in range(10)}), reprlib.repr(tuple(range(10))), reprlib.repr(10**60), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr({1, 2}), reprlib.repr(deque(range(9))), reprlib.repr(frozenset([1])))
r.maxlist, r.maxstring, r.maxlevel, r.maxdict = 2, 10, 2, 1
print(r.repr([1, 2, 3]), r.repr("abcdefghijklmnop"), r.repr([[[1]]]), r.repr({"a": 1, "b": 2}), r.maxtuple, r.maxset, r.maxother)


class MyList(list):
    @reprlib.recursive_repr(fillvalue="...")
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


m = MyList("abc")
m.append(m)
m.append("x")
print(m)


class Shy(reprlib.Repr):
    def repr_Secret(self, value, level):
        return "<secret>"


class Secret:
    pass


print(Shy().repr([Secret(), 1]))
