# Objects that refer to each other stay until `gc.collect()` finds them.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name, self.other = name, None

    def __del__(self):
        print("end of", self.name)


class Plain:
    pass


gc.collect()
a, b = Node("a"), Node("b")
a.other, b.other = b, a
reference = weakref.ref(a, lambda _: print("a is gone"))
del a, b
print("still there", reference() is not None)
print(gc.collect(), reference())

plain = Plain()
plain.me = plain
del plain
print(gc.collect(), gc.collect())


def make():
    left, right = Plain(), Plain()
    left.right, right.left = right, left


make()
print(gc.collect())
items = []
items.append(items)
table = {}
table["self"] = table
del items, table
print(gc.collect())
for number in range(3):
    last = Plain()
    last.me = last
print(gc.collect())
del last
print(gc.collect(), gc.isenabled())
