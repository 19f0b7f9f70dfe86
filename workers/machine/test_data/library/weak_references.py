"""weakref: references, dictionaries, sets, methods and finalizers of objects that are kept."""

import weakref
from weakref import WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize, proxy, ref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def __len__(self):
        return len(self.name)

    def hello(self):
        return "hello from " + self.name


a, b, c = map(Thing, "abc")
r = ref(a)
print(r(), r() is a, r == ref(a), r != ref(b), hash(r) == hash(a), isinstance(r, weakref.ReferenceType), r.__callback__)
with_callback = ref(a, lambda reference: print("never called here"))
print(with_callback() is a, with_callback.__callback__ is not None, {r: "found"}[ref(a)])
p = proxy(b)
print(p.name, len(p), p.hello(), str(p), isinstance(p, Thing), bool(p))
p.name = "renamed"
print(b.name)
b.name = "b"

values = WeakValueDictionary()
values["a"] = a
values["b"] = b
print(sorted(values), len(values), values["a"], "b" in values, values.get("zz"), sorted(k for k, v in values.items()), sorted(v.name for v in values.values()), values.setdefault("a", b) is a, values.setdefault("c", c))
print(values.pop("a"), len(values), values.pop("q", None), dict(values), WeakValueDictionary({"x": a})["x"])
for action in (lambda: values["a"], lambda: values.pop("a"), lambda: values.__delitem__("a")):
    try:
        action()
    except KeyError as error:
        print("KeyError", error)
values.update(d=a, e=b)
del values["d"]
print(sorted(values.keys()), "d" in values)

keys = WeakKeyDictionary({a: "extra data"})
keys[b] = [1]
print(len(keys), keys[a], keys.get(b), a in keys, c in keys, sorted(t.name for t in keys), sorted(t.name for t in keys.keys()), keys.setdefault(b, 5), keys.setdefault(c, 5), keys.pop(c), c in keys)
print(sorted((t.name, v) for t, v in keys.items() if isinstance(v, str)), [r().name for r in keys.keyrefs()])
del keys[a]
try:
    keys[a]
except KeyError:
    print("KeyError", len(keys))

group = WeakSet([a])
group.add(b)
print(len(group), b in group, c in group, sorted(t.name for t in group))
group.discard(c)
group.remove(b)
group.update([c])
print(len(group | {b}), group.isdisjoint([1]), sorted(t.name for t in group & {a}), sorted(t.name for t in group))

m = WeakMethod(a.hello)
print(m()(), m() == a.hello)
f = finalize(a, lambda x: x * 2, 21)
print(f.alive, f(), f(), f.alive)
g = finalize(a, print, "finalized", 1, sep="=")
print(g.alive, g.peek()[0] is a, g.peek()[2:], g())
h = finalize(a, print, "never")
print(h.detach() is not None, h.alive, h())


class Node:
    def __init__(self, parent=None):
        self.children = []
        self.parent = parent and ref(parent)
        if parent:
            parent.children.append(self)


root = Node()
child = Node(root)
print(child.parent() is root, root.children[0] is child, root.parent, ref(Thing)() is Thing)


class Cache:
    "Makes each thing once as long as it is in use."

    def __init__(self):
        self.made, self.things = 0, WeakValueDictionary()

    def get(self, name):
        thing = self.things.get(name)
        if thing is None:
            self.made += 1
            self.things[name] = thing = Thing(name)
        return thing


cache = Cache()
first, again, other = cache.get("x"), cache.get("x"), cache.get("y")
print(first is again, first is other, cache.made, len(cache.things))
