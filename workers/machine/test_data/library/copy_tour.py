"""copy: shallow, deep, hooks, memo."""

import copy

original = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(original), copy.deepcopy(original)
original[1].append("x")
original[2]["k"].append("y")
print(shallow, deep, shallow[1] is original[1], deep[1] is original[1], shallow is original)


class Node:
    def __init__(self, value, children=()):
        self.value, self.children, self.parent = value, list(children), None
        for child in self.children:
            child.parent = self


root = Node("root", [Node("a"), Node("b")])
clone = copy.deepcopy(root)
print(clone.value, [c.value for c in clone.children], clone.children[0].parent is clone, clone.children[0] is not root.children[0])


class Hooked:
    def __init__(self, n):
        self.n, self.log = n, []

    def __copy__(self):
        made = Hooked(self.n)
        made.log.append("copied")
        return made

    def __deepcopy__(self, memo):
        made = Hooked(copy.deepcopy(self.n, memo))
        made.log.append("deeply copied")
        memo[id(self)] = made
        return made


h = Hooked([1])
print(copy.copy(h).log, copy.copy(h).n is h.n, copy.deepcopy(h).log, copy.deepcopy(h).n is h.n, [x is y for x, y in [copy.deepcopy([h, h])]])
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is not loop)
immutable = (1, "a", frozenset({2}), None, 3.5, len, Node)
print(copy.copy(immutable) is immutable, copy.deepcopy(immutable) == immutable, copy.deepcopy("x"))
t = ([1], 2)
print(copy.deepcopy(t)[0] is t[0], copy.copy({1: [2]}), copy.copy({3}), copy.deepcopy(bytearray(b"ab")), copy.copy(range(3)))
for n in (Node("x"),):
    c = copy.copy(n)
    print(c.children is n.children, vars(c) == vars(n))
