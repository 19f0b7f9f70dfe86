"""Dictionaries: every method, views, order, merging."""

d = {"b": 1, "a": 2}
d["c"] = 3
d |= {"d": 4}
d.update([("e", 5)], f=6)
print(d, len(d), d["a"], d.get("z"), d.get("z", 0), d.setdefault("z", []), d.setdefault("a"), d.pop("b"), d.pop("q", "none"), d.popitem(), "a" in d, 2 in d.values(), list(d), list(reversed(d)))
print(d.keys(), d.values(), d.items(), sorted(d.keys() & {"a", "x"}), sorted(d.keys() | {"x"}), sorted(d.keys() - {"a"}), ("a", 2) in d.items(), d.keys() == {"a", "c", "d", "e", "f"}, d.keys().isdisjoint(["z"]))
view = d.keys()
d["new"] = 7
print(view, dict.fromkeys("ab", 0), dict(zip("xy", [1, 2])), dict(a=1, **{"b": 2}), {**d, "a": "over"}, {"x": 1} | {"x": 2, "y": 3}, {k: v * 2 for k, v in {"p": 1}.items()}, {1: "a", 1.0: "b", True: "c"}, d == dict(reversed(list(d.items()))))
del d["new"]
copy = d.copy()
d.clear()
print(d, copy, bool(d), {}.items(), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), max({"a": 3, "b": 9}, key={"a": 3, "b": 9}.get), min({"b": 1, "a": 2}), sum({1: "x", 2: "y"}))
inverted = {}
for k, v in {"a": 1, "b": 2, "c": 1}.items():
    inverted.setdefault(v, []).append(k)
print(inverted, {(1, 2): "t", frozenset([1]): "f", None: 0, 3.5: 1}, {"nested": {"k": [1]}}["nested"]["k"][0])
for bad in (lambda: {}["k"], lambda: {}.popitem(), lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {}.pop("x"), lambda: {} < {}, lambda: {"a": 1}["a"]["b"], lambda: {}.fromkeys(5), lambda: {{}: 1}, lambda: next(iter({}))):
    try:
        print(bad())
    except (KeyError, TypeError, ValueError, StopIteration) as error:
        print(type(error).__name__, error)
d = {n: n for n in range(3)}
try:
    for k in d:
        d[k + 10] = 0
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    for k in d:
        del d[k]
except RuntimeError as error:
    print("RuntimeError:", error)


class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


m = Default(a=1)
print(m["a"], m["b"], m, m.get("c"), "c" in m, type(m.copy()), isinstance(m, dict))
