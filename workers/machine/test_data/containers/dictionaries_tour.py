"""Dictionaries: order, views, merging, comprehension, errors."""

d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, list(d), d.get("x"), d.get("x", 0), d.setdefault("e", []), d.pop("a"), d.pop("zz", None), d.popitem(), len(d))
print(d | {"c": 5, "n": 6}, {**d, "b": 0}, dict(a=1, b=2), dict([("x", 1)]), dict(zip("ab", range(2))), dict.fromkeys("ab", 0))
keys, items = d.keys(), d.items()
d["late"] = 1
print(keys, items, d.values(), "late" in keys, keys & {"b", "q"}, sorted(keys | {"q"}), ("b", 9) in items, list(reversed(d)), sorted(keys - {"b"}))
d |= {"z": 26}
d.update(y=25)
d.update([("x", 24)])
print(d, d == dict(reversed(list(d.items()))), {1: "int", 1.0: "float", True: "bool"}, sorted(d, key=d.get))
nested = {"k": {"inner": [1, 2]}}
nested["k"]["inner"].append(3)
print(nested, {k: v for k, v in sorted(d.items()) if v > 10}, max(d, key=d.get), any(d), {(1, 2): "tuple"}[1, 2])
for attempt in (lambda: d["missing"], lambda: {}[[]], lambda: {}.popitem(), lambda: dict([1]), lambda: d.pop("q"), lambda: {} < {}, lambda: {"a": 1} + {"b": 2}):
    try:
        attempt()
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
d.clear()
print(d, d.copy() is d, bool(d), d == {})


class Missing(dict):
    def __missing__(self, key):
        return f"no {key}"


print(Missing(a=1)["a"], Missing()["b"], Missing().get("b"))
