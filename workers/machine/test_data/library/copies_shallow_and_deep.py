"""copy: shallow and deep copies, memo, hooks, replace-like methods."""

import copy
from collections import OrderedDict, deque
from dataclasses import dataclass, replace

inner = [1, 2]
outer = [inner, inner, {"k": inner}]
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
inner.append(3)
print(shallow, deep, shallow[0] is inner, deep[0] is deep[1], deep[2]["k"] is deep[0])
loop = []
loop.append(loop)
again = copy.deepcopy(loop)
print(again[0] is again, again is loop, again)
for atom in (1, "a", None, 1.5, (1, 2), frozenset([1]), len, int, ..., b"x", range(3)):
    print(type(atom).__name__, copy.copy(atom) is atom, copy.deepcopy(atom) is atom)
t = ([1], 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(t) == t)


class Node:
    def __init__(self, value, *children):
        self.value, self.children, self.parent = value, list(children), None
        for child in children:
            child.parent = self


root = Node(1, Node(2), Node(3, Node(4)))
twin = copy.deepcopy(root)
twin.children[0].value = 20
print(root.children[0].value, twin.children[0].value, twin.children[1].children[0].parent is twin.children[1], twin.children[0].parent is twin)
one = copy.copy(root)
print(one.children is root.children, one is root, one.value)


class Hooked:
    def __init__(self, data):
        self.data, self.history = data, []

    def __copy__(self):
        new = type(self)(self.data)
        new.history = self.history + ["copied"]
        return new

    def __deepcopy__(self, memo):
        new = type(self)(copy.deepcopy(self.data, memo))
        memo[id(self)] = new
        new.history = self.history + [f"deep"]
        return new


h = Hooked([1])
c, d = copy.copy(h), copy.deepcopy(h)
print(c.data is h.data, c.history, d.data is h.data, d.history, copy.deepcopy([h, h])[0].history)
pair = copy.deepcopy((h, h))
print(pair[0] is pair[1])


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a, self.b = a, b


s = Slotted([1], 2)
print(copy.copy(s).a is s.a, copy.deepcopy(s).a, copy.copy(s).b)


class Stateful:
    def __init__(self):
        self.kept, self.dropped = [1], "x"

    def __getstate__(self):
        return {"kept": self.kept}


v = copy.copy(Stateful())
print(vars(v))


class Bag(list):
    pass


bag = Bag([[1]])
bag.label = ["l"]
b2 = copy.deepcopy(bag)
print(b2, type(b2).__name__, b2.label, b2.label is bag.label, copy.copy(bag).label is bag.label)


@dataclass(frozen=True)
class Version:
    major: int
    parts: tuple = ()


v1 = Version(1, ([],))
v2 = replace(v1, major=2)
print(v2, v2.parts is v1.parts, copy.deepcopy(v1) == v1, copy.copy(v1) is v1)
q = deque([[1]], 3)
print(copy.copy(q), copy.deepcopy(q).maxlen, copy.copy(q)[0] is q[0], copy.copy({1: [2]}), copy.copy({1, 2}), copy.copy(bytearray(b"z")), list(copy.copy(OrderedDict(b=1, a=2))))
error = copy.copy(ValueError("bad", 1))
print(repr(error), copy.deepcopy([error])[0].args)
