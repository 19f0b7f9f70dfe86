"""Data structures by hand: stack, queue, linked list, tree."""


class Node:
    def __init__(self, value, following=None):
        self.value, self.following = value, following


class LinkedList:
    def __init__(self, items=()):
        self.head, self.length = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self.length += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        value, self.head = self.head.value, self.head.following
        self.length -= 1
        return value

    def reverse(self):
        before, node = None, self.head
        while node:
            node.following, before, node = before, node, node.following
        self.head = before

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.following

    def __len__(self):
        return self.length

    def __repr__(self):
        return " -> ".join(map(str, self)) or "empty"


class Tree:
    def __init__(self):
        self.root = None

    def insert(self, key):
        self.root = self._insert(self.root, key)

    def _insert(self, node, key):
        if node is None:
            return {"key": key, "left": None, "right": None}
        side = "left" if key < node["key"] else "right"
        node[side] = self._insert(node[side], key)
        return node

    def walk(self, node="root"):
        node = self.root if node == "root" else node
        if node:
            yield from self.walk(node["left"])
            yield node["key"]
            yield from self.walk(node["right"])

    def depth(self, node="root"):
        node = self.root if node == "root" else node
        return 0 if node is None else 1 + max(self.depth(node["left"]), self.depth(node["right"]))


items = LinkedList([1, 2, 3])
items.push(0)
items.reverse()
print(items, len(items), items.pop(), list(items), LinkedList())
try:
    LinkedList().pop()
except IndexError as error:
    print("IndexError:", error)
tree = Tree()
for key in (5, 2, 8, 1, 9, 3):
    tree.insert(key)
print(list(tree.walk()), tree.depth())
