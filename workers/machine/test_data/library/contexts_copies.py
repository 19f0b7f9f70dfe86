"""contextlib, copy, bisect, heapq, string, types, abc."""

import bisect
import copy
import heapq
import string
import types
from abc import ABC, abstractmethod
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


@contextmanager
def tag(name):
    print("<", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("caught", error)
    finally:
        print(">", name)


with tag("a") as value:
    print(value)
with tag("b"):
    raise ValueError("inside")


def failing():
    with tag("c"):
        raise KeyError("k")


attempt(failing)


@tag("decorated")
def decorated():
    return "body"


print(decorated())
with suppress(KeyError, IndexError):
    [][1]
print("suppressed")
with nullcontext(5) as five:
    print(five)


class Thing:
    def close(self):
        print("closed")

    def write(self, text):
        lines.append(text)


with closing(Thing()) as thing:
    print(type(thing).__name__)
lines = []
with redirect_stdout(Thing()):
    print("to a thing", 1)
print("".join(lines))
with ExitStack() as stack:
    stack.enter_context(tag("x"))
    stack.callback(print, "callback", end="!\n")
    stack.enter_context(tag("y"))
    raise ValueError("from the stack")
print("after")


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)


tree = Node([1], [Node([2])])
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
tree.value.append(9)
tree.children[0].value.append(8)
print(shallow.value, shallow.children is tree.children, deep.value, deep.children[0].value)
cyclic = [1]
cyclic.append(cyclic)
twin = copy.deepcopy(cyclic)
print(twin[1] is twin, twin is not cyclic, copy.copy([1, 2]), copy.deepcopy({"a": (1, [2])}), copy.copy(5), copy.deepcopy(None))
data = [1, 3, 3, 5]
print(bisect.bisect(data, 3), bisect.bisect_left(data, 3), bisect.bisect_right(data, 9))
bisect.insort(data, 4)
print(data)
heap = [5, 2, 8, 1]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print([heapq.heappop(heap) for _ in range(5)], heapq.nlargest(2, [1, 5, 3]), heapq.nsmallest(2, [1, 5, 3], key=lambda x: -x))
print(list(heapq.merge([1, 4], [2, 3])), heapq.heappushpop([2, 3], 1), heapq.heapreplace([2, 3], 1))
print(string.ascii_lowercase, string.digits, string.capwords("hello  big world"), len(string.printable))
print(string.Template("$who likes ${what}s for $$5").substitute(who="tim", what="pie"), string.Template("$a $b").safe_substitute(a=1))
attempt(lambda: string.Template("$a").substitute())
attempt(lambda: string.Template("$ a").substitute())
space = types.SimpleNamespace(a=1, b="x")
space.c = 3
print(space, space == types.SimpleNamespace(a=1, b="x", c=3), isinstance(attempt, types.FunctionType))


class Shape(ABC):
    @abstractmethod
    def area(self):
        """How large it is."""

    def describe(self):
        return f"{type(self).__name__} of {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


print(Square(3).describe(), isinstance(Square(1), Shape), issubclass(Square, Shape))
try:
    Shape()
except TypeError as error:
    print("abstract", "Shape" in str(error))
