"""Dictionaries and sets: order, views, merging, missing keys, changing while looping, set algebra, and the errors."""

d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, list(d), d.keys(), d.values(), d.items(), len(d), "a" in d, 2 in d.values(), ("a", 2) in d.items(), d.get("z"), d.get("z", 0), d.pop("a"), d, d.popitem(), d)
d.update(x=1, y=2)
d.update([("p", 1), "qr"])
d |= {"b": 0}
print(d, d | {"n": 1}, {"n": 1} | d, d.setdefault("x", 5), d.setdefault("new", []), d.copy() == d, dict(d) is d, list(reversed(d)), d == dict(reversed(d.items())))
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict(a=1, b=2), dict([("k", "v")]), dict({"a": 1}, b=2), {**{"a": 1}, "a": 2, **{"b": 3}}, {k: v for k, v in zip("ab", range(2))}, {1: "a", 1.0: "b", True: "c"}, {(): 1, (1, 2): 2}, {None: 0, ...: 1}, dict(zip("ab", [1, 2])), dict(), {len: 1}[len], {"a": {"b": {}}})
keys = d.keys()
d["later"] = 1
print("later" in keys, keys & {"x", "zz"}, sorted(keys - {"x"}), sorted(keys | {"w"}), keys.isdisjoint(["q!"]), {"a": 1}.keys() == {"a"}, {"a": 1}.values() == {"a": 1}.values(), {}.keys(), list({1: 2, 3: 4}.values())[-1], list(reversed({1: 2, 3: 4}.items())))


class Default(dict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value


m = Default(a=1)
print(m["a"], m["zz"], m, m.get("q"), "q" in m, isinstance(m, dict), type(m.copy()).__name__, type(m | {}).__name__)
counts = {}
for ch in "mississippi":
    counts[ch] = counts.get(ch, 0) + 1
print(counts, sorted(counts, key=counts.get, reverse=True), max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])), {v: k for k, v in counts.items()}, sum(counts.values()), min(counts.items()))
for change in (lambda x: x.update(new=1), lambda x: x.pop("a"), lambda x: x.__setitem__("a", 5)):
    x = {"a": 1, "b": 2}
    try:
        for key in x:
            change(x)
        print("fine", x)
    except RuntimeError as error:
        print(error, x)
x = {1, 2, 3}
try:
    for v in x:
        x.add(v + 10)
except RuntimeError as error:
    print(error)
s, t = {1, 2, 3}, {3, 4}
print(s | t, s & t, s - t, s ^ t, s <= {1, 2, 3, 4}, s < s, s >= {1}, s > {1}, s.isdisjoint({9}), s == {3, 2, 1}, s != t, len(s), 2 in s, s.union([7], "a") == {1, 2, 3, 7, "a"}, s.intersection([1, 2], (2,)), s.difference([1], [2]), s.issubset(range(9)), s.issuperset([]), set(), {1}, frozenset({1}), frozenset(), set("a"), {1, 1.0, True}, {(1, 2)}, {frozenset({1}): "k"}, bool(set()))
s.add(5)
s.discard(99)
s |= {6}
s &= {1, 5, 6, 7}
s -= {1}
s ^= {5, 8}
print(s.pop() in (6, 8), len(s), {1, 2} == frozenset({2, 1}), type({1} | frozenset()).__name__, type(frozenset() | {1}).__name__, hash(frozenset({1, 2})) == hash(frozenset({2, 1})), frozenset({1}) in {frozenset({1})}, sorted({"b", "a"}), {x % 3 for x in range(10)}, s.copy() == s)
s.clear()
s.update([1], (2,), {3: 4})
print(s, s.intersection_update({1, 2}), s, s.difference_update([1]), s)
for source in ("{}['k']", "{}[1]", "{}[None]", "{}[(1, 2)]", "{}[[]]", "{[]: 1}", "{{}: 1}", "{1: 2}.pop(5)", "{}.popitem()", "{}.get([])", "[] in {}", "{}.get()", "{}.pop()", "{}.setdefault()", "{}.update(5)", "{}.update([5])", "{}.update([(1, 2, 3)])", "{}.update(['abc'])", "{}.update([1, 2])", "dict(5)", "dict([5])", "dict(['abc'])", "dict(a=1, **{'a': 2})", "dict(**{1: 2})", "dict(1, 2)", "dict(None)", "{} + {}", "{} | []", "{} | None", "[] | {}", "{} < {}", "{}.nope", "{}.a", "{'a': 1}.a", "{1: 2}.items()[0]", "{1: 2}.keys()[0]", "{1: 2}.values()[0]", "hash({})", "dict.fromkeys(5)", "dict.fromkeys([[]])", "len({}.items(), 1)", "{}.copy(1)", "{}.keys(1)", "{1} + {2}", "{1} | [2]", "{1} & [1]", "{1} - (1,)", "{1} ^ 5", "{1} < [1]", "{1} <= 5", "{[]}", "{{1}}", "set(5)", "set([[]])", "set(1, 2)", "{1}.remove(2)", "{1}.remove([])", "{1}.discard([])", "[] in {1}", "set().pop()", "{1}.add()", "{1}.add([])", "{1}.union(5)", "{1}.update(5)", "{1}.nope", "frozenset().add(1)", "frozenset([[]])", "hash(set())", "{1, 2} == [1, 2]", "{1: 2} == [(1, 2)]", "{1}.issubset(5)", "next({})", "next(iter({}))", "reversed({1})", "{**5}", "{**[1]}", "{*5}", "{'a': 1}['A']", "{1: 'x'}['1']", "{'it\\'s': 1}['q\"']", "{}.__getitem__('m')", "{}.__delitem__('m')", "set([1]) | {2: 3}", "{1: 1} | {2: 2} | {1: 5}", "{'x'} | {'x'}", "dict(one=1) == {'one': 1}", "max({})", "sum({1: 2, 3: 4})", "sorted({3, 1, 2})", "sorted({1: 0, 'a': 0})", "tuple({1: 2})", "list({'k': 'v'}.items())", "'k' in {'k': 1}.keys()"):
    try:
        print(source, "=")
    except Exception as error:
        print(source, "->", type(error).__name__, error)
