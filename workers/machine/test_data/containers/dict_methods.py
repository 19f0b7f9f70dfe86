"""Dictionaries: methods, views, errors."""


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


d = {"a": 1, "b": 2}
d["c"] = 3
d[1] = "one"
d[(1, 2)] = "tuple"
d[1.0] = "uno"
d[True] = "yes"
print(d, len(d), d["a"], d[1])
print(d.get("a"), d.get("x"), d.get("x", 0))
print(d.setdefault("a", 9), d.setdefault("n", []), d)
print(d.pop("a"), d.pop("zz", None), d.popitem(), d)
print(list(d.keys()), list(d.values()), list(d.items()))
print(d.keys(), d.values(), d.items())
d.update({"x": 1}, y=2)
d.update([("p", 1), ["q", 2], "rs"])
print(d)
print("x" in d, "nope" in d, 1 in d.values(), ("x", 1) in d.items(), ("x", 2) in d.items(), "x" in d.keys())
e = d.copy()
e.clear()
print(len(d), e, bool(e))
print(dict(), dict(a=1), dict([(1, 2)]), dict({1: 2}, b=3), dict(zip("ab", range(2))))
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0))
print({1: 2} == {1: 2.0}, {1: 2} == {2: 1}, {1: {2: [3]}} == {1: {2: [3]}})
print({1: 2} | {3: 4}, {**{1: 2}, 5: 6})
d |= {"new": 1}
print(d["new"], list(reversed(d))[:2])
print({"a": 1}.keys() & {"a", "b"}, {"a": 1}.keys() | {"b"} == {"a", "b"}, {"a": 1}.keys() == {"a"})
for key, value in {"k": "v", "l": "w"}.items():
    print(key, value)
attempt(lambda: {}["missing"])
attempt(lambda: {}.pop("x"))
attempt(lambda: {}.popitem())
attempt(lambda: {[1]: 2})
attempt(lambda: {}[[]])
attempt(lambda: {{}})
attempt(lambda: dict([1]))
attempt(lambda: dict([(1, 2, 3)]))
attempt(lambda: dict(5))
attempt(lambda: {}.get())


def grow():
    table = {1: 1}
    for key in table:
        table[key + 1] = 1


def shrink():
    table = {1: 1, 2: 2}
    for key in table.values():
        del table[key]


attempt(grow)
attempt(shrink)


class Default(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


m = Default(a=1)
print(m["a"], m["b"], m, m.get("c"), Default.__mro__)


class Key:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return len(self.name)

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return f"Key({self.name})"


t = {Key("ab"): 1, Key("cd"): 2}
t[Key("ab")] = 3
t[Key("ef")] = 4
print(t[Key("ab")], t[Key("cd")], len(t), Key("ef") in t, Key("zz") in t, t.get(Key("no"), "none"))
print([key.name for key in t], t.pop(Key("cd")), len(t), t.setdefault(Key("ab"), 0), t.setdefault(Key("qq"), 5))
del t[Key("ab")]
print(len(t))
attempt(lambda: t[Key("gone")])
s = {Key("a"), Key("a"), Key("b")}
print(len(s), Key("a") in s)
s.add(Key("b"))
s.discard(Key("a"))
print(len(s), {Key("x"): 1} == {Key("x"): 1}, {Key("x")} == {Key("x")}, {Key("x")} | {Key("x"), Key("y")} == {Key("y"), Key("x")})
print((Key("a"), 1) in {(Key("a"), 1): 2}, [Key("a")] == [Key("a")], Key("a") in [Key("a")], [Key("b")].index(Key("b")))
many = {}
for i in range(2000):
    many[i] = i * i
for i in range(0, 2000, 3):
    del many[i]
print(len(many), sum(many), sum(many.values()), 3 in many, 4 in many)
while many:
    many.popitem()
print(many)
