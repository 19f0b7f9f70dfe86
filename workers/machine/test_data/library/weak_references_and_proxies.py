# Weak references do not keep their objects, are told of their ends, and know which they are.
import weakref


class Node:
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return f"Node({self.value})"


node = Node(1)
reference = weakref.ref(node)
print(reference() is node, reference(), weakref.ref(node) is reference, weakref.getweakrefcount(node))
told = weakref.ref(node, lambda gone: print("told:", gone is told, gone()))
late = weakref.ref(node, lambda gone: print("the last one is told first"))
print(weakref.getweakrefcount(node), reference == told, hash(reference) == hash(node))
del node
print(reference(), told() is None)
print(repr(reference).endswith("; dead>"))
try:
    hash(weakref.ref(Node(2)))
except TypeError as error:
    print(error)

for refused in (1, "text", [1], (1,), {}, None):
    try:
        weakref.ref(refused)
    except TypeError as error:
        print(error)


class Slotted:
    __slots__ = ("a",)


class Weakly:
    __slots__ = ("a", "__weakref__")


try:
    weakref.ref(Slotted())
except TypeError as error:
    print(error)
weakly = Weakly()
print(weakref.ref(weakly)() is weakly)

node = Node(3)
stand_in = weakref.proxy(node, lambda proxy: print("proxy is told"))
stand_in.value += 1
print(stand_in.value, node.value, str(stand_in), type(stand_in).__name__)
del node
try:
    print(stand_in.value)
except ReferenceError as error:
    print("ReferenceError:", error)


class Button:
    def pressed(self):
        return "pressed"


button = Button()
print(weakref.ref(button.pressed)())
method = weakref.WeakMethod(button.pressed)
print(method()())
del button
print(method())


def finish(name, *, how):
    print("finish", name, how)


node = Node(4)
end = weakref.finalize(node, finish, "four", how="well")
print(end.alive, end.peek()[2:])
del node
print(end.alive, end.peek(), end())
node = Node(5)
end = weakref.finalize(node, finish, "five", how="by hand")
end()
del node
print(end.alive)


class Tree:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)

    def path(self):
        above = self.parent() if self.parent else None
        return (above.path() + "/" if above else "") + self.name


root = Tree("root")
leaf = Tree("leaf", Tree("branch", root))
print(leaf.path())
del root
print(leaf.path(), leaf.parent())
