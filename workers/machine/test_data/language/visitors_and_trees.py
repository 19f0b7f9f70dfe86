"""Trees: a binary search tree with generators, a visitor by class name, a linked list, a heap, a graph, and iterators over them."""

from __future__ import annotations

import functools
from collections import deque
from dataclasses import dataclass
from typing import Iterator, Optional


@dataclass
class Leaf:
    key: int
    left: Optional[Leaf] = None
    right: Optional[Leaf] = None


class Tree:
    def __init__(self, keys=()):
        self.root = None
        self._size = 0
        for key in keys:
            self.add(key)

    def add(self, key):
        if self.root is None:
            self.root, self._size = Leaf(key), 1
            return True
        node = self.root
        while True:
            if key == node.key:
                return False
            side = "left" if key < node.key else "right"
            if (child := getattr(node, side)) is None:
                setattr(node, side, Leaf(key))
                self._size += 1
                return True
            node = child

    def __contains__(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node is not None

    def __len__(self):
        return self._size

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)

        return walk(self.root)

    def __reversed__(self):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node.right
            node = stack.pop()
            yield node.key
            node = node.left

    def levels(self):
        queue = deque([(self.root, 0)] if self.root else [])
        rows = []
        while queue:
            node, depth = queue.popleft()
            rows[depth:] = rows[depth:] or [[]]
            rows[depth].append(node.key)
            queue.extend((kid, depth + 1) for kid in (node.left, node.right) if kid)
        return rows

    def remove(self, key):
        def drop(node):
            match node:
                case None:
                    raise KeyError(key)
                case Leaf(k, l, r) if k == key:
                    if l is None or r is None:
                        return l or r
                    smallest = r
                    while smallest.left:
                        smallest = smallest.left
                    node.key = smallest.key
                    node.right = remove_least(r)
                    return node
                case Leaf(k) if key < k:
                    node.left = drop(node.left)
                case _:
                    node.right = drop(node.right)
            return node

        def remove_least(node):
            if node.left is None:
                return node.right
            node.left = remove_least(node.left)
            return node

        self.root = drop(self.root)
        self._size -= 1

    def height(self):
        def deep(node):
            return 0 if node is None else 1 + max(deep(node.left), deep(node.right))

        return deep(self.root)


t = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(list(t), list(reversed(t)), len(t), 40 in t, 45 in t, t.levels(), t.height(), t.add(65), t.add(65), min(t), sum(t), [*t][:2])
for key in (20, 30, 50):
    t.remove(key)
print(list(t), t.levels(), len(t), list(Tree()), Tree().levels(), bool(Tree()), Tree([1]).root, next(iter(t)), sorted(t, reverse=True) == list(reversed(t)))
try:
    t.remove(999)
except KeyError as error:
    print(error)


class Visitor:
    def visit(self, node, *args):
        for cls in type(node).__mro__:
            if method := getattr(self, f"visit_{cls.__name__.lower()}", None):
                return method(node, *args)
        raise NotImplementedError(f"{type(self).__name__} cannot visit {type(node).__name__}")


class Printer(Visitor):
    def visit_int(self, node, depth=0):
        return f"{'  ' * depth}int {node}"

    def visit_list(self, node, depth=0):
        return "\n".join([f"{'  ' * depth}list", *(self.visit(n, depth + 1) for n in node)])

    def visit_dict(self, node, depth=0):
        return "\n".join(f"{'  ' * depth}{k}:\n{self.visit(v, depth + 1)}" for k, v in node.items())


class Loose(Printer):
    def visit_object(self, node, depth=0):
        return f"{'  ' * depth}{type(node).__name__} {node!r}"


print(Printer().visit([1, [True, 3], {"k": [4]}]), Loose().visit(["x", None, 2.5]), sep="\n")
try:
    Printer().visit(["text"])
except NotImplementedError as error:
    print(error)


class LinkedList:
    class Node:
        __slots__ = "value", "next"

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, values=()):
        self.head = None
        for v in reversed(list(values)):
            self.push(v)

    def push(self, value):
        self.head = self.Node(value, self.head)

    def pop(self):
        if self.head is None:
            raise IndexError("pop from an empty list")
        value, self.head = self.head.value, self.head.next
        return value

    def __iter__(self) -> Iterator:
        node = self.head
        while node:
            yield node.value
            node = node.next

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before
        return self

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList([*self][index])
        for i, v in enumerate(self):
            if i == index:
                return v
        raise IndexError(index)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __eq__(self, other):
        return isinstance(other, LinkedList) and [*self] == [*other]

    def __repr__(self):
        return " -> ".join(map(repr, self)) or "empty"


l = LinkedList("abc")
l.push("z")
print(l, l.pop(), l, l[1], l[1:], l + [1], l.reverse(), l == LinkedList("cba"), LinkedList(), list(zip(l, range(9))), "b" in l, len([*l]))
for attempt in (lambda: LinkedList().pop(), lambda: l[7], lambda: len(l), lambda: hash(l), lambda: LinkedList(5), lambda: l["a"]):
    try:
        print(attempt())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)


class Heap:
    def __init__(self, items=(), key=lambda v: v):
        self.items, self.key = [], key
        for i in items:
            self.push(i)

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.key(self.items[i]) < self.key(self.items[up := (i - 1) // 2]):
            self.items[i], self.items[up] = self.items[up], self.items[i]
            i = up

    def pop(self):
        first, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0], i = last, 0
            while (kids := [k for k in (2 * i + 1, 2 * i + 2) if k < len(self.items)]) and self.key(self.items[least := min(kids, key=lambda k: self.key(self.items[k]))]) < self.key(self.items[i]):
                self.items[i], self.items[least] = self.items[least], self.items[i]
                i = least
        return first

    def __iter__(self):
        while self.items:
            yield self.pop()


print(list(Heap([5, 3, 8, 1, 9, 2])), list(Heap("hello")), list(Heap(["ccc", "a", "bb"], key=len)), list(Heap([1, 5, 3], key=lambda v: -v)))
try:
    Heap().pop()
except IndexError as error:
    print(error)


def compose(*functions):
    return functools.reduce(lambda f, g: lambda x: f(g(x)), functions, lambda x: x)


def curry(f, n):
    return f if n < 2 else lambda *a: curry(functools.partial(f, *a), n - len(a)) if len(a) < n else f(*a)


print(compose(str, abs, int)("-5"), curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3), curry(max, 2)(1, 2), Leaf.__annotations__)
