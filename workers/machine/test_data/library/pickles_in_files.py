"""Pickles in files: one behind the other, refused classes, broken ones."""

import io
import pickle
from collections import Counter, OrderedDict, deque
from dataclasses import dataclass
from fractions import Fraction


@dataclass
class Point:
    x: int
    y: int = 0


class Tree:
    def __init__(self, *children):
        self.children = list(children)


file = io.BytesIO()
values = [1, "text", [1, [2, (3,)]], {"a": {1, 2}}, Point(1, 2), None, True, 2**80, 1.5, b"bytes", deque([1], 3), Fraction(1, 3), Counter("aab"),
          OrderedDict(a=1), range(5), frozenset([1]), len, Point, 1 + 2j, bytearray(b"x"), slice(1, 2), ..., KeyError("k")]
for value in values:
    pickle.dump(value, file)
file.seek(0)
read = []
while True:
    try:
        read.append(pickle.load(file))
    except EOFError as error:
        print("end:", error)
        break
print(len(read) == len(values), read[:-1] == values[:-1], repr(read[-1]))
print(pickle.load(io.BytesIO(pickle.dumps(Point(5)))), pickle.loads(io.BytesIO(pickle.dumps([1, 2])).getvalue()))
tree = Tree(Tree(), Tree(Tree()))
tree.children.append(tree)
file = io.BytesIO()
pickler = pickle.Pickler(file, protocol=4)
pickler.dump(tree)
pickler.dump("next")
file.seek(0)
unpickler = pickle.Unpickler(file)
copy = unpickler.load()
print(len(copy.children), copy.children[2] is copy, type(copy.children[1].children[0]).__name__, unpickler.load())


class Restricted(pickle.Unpickler):
    """Only some names are allowed."""

    def find_class(self, module, name):
        if module == "__main__" and name == "Point":
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"global '{module}.{name}' is forbidden")


def restricted(value):
    return Restricted(io.BytesIO(pickle.dumps(value))).load()


print(restricted(Point(3, 4)), restricted([1, "two", {3: (4,)}]))
for bad in (Tree(), eval, [Point(1), Fraction(1, 2)]):
    try:
        print(restricted(bad))
    except pickle.UnpicklingError as error:
        print(error)


class Renamed(pickle.Unpickler):
    def find_class(self, module, name):
        return {"Tree": Point}.get(name) or super().find_class(module, name)


print(Renamed(io.BytesIO(pickle.dumps([Point(1), Tree]))).load())
for data in (b"", b"junk", b"x is no pickle", b"garbage"):
    try:
        pickle.loads(data)
    except Exception as error:
        print(type(error).__name__, error)
for wrong in (lambda: pickle.Pickler(5), lambda: pickle.Unpickler(5), lambda: pickle.dump(1, None), lambda: pickle.load("x"), lambda: pickle.load(io.BytesIO())):
    try:
        wrong()
    except (TypeError, EOFError) as error:
        print(type(error).__name__, error)
print(issubclass(pickle.UnpicklingError, pickle.PickleError), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
