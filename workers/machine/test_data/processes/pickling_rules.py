"""What can be handed to another process, and what cannot."""

import pickle
import threading


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)


class Guarded:
    def __init__(self):
        self.lock = threading.Lock()
        self.value = 3

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["lock"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = threading.Lock()


for thing in (1, 2**100, 1.5, "é", b"\x00", None, True, (1, [2, {3: {4}}]), range(3), complex(1, 2), frozenset({1}), print, Point, Point(1, 2), slice(1, 2), ...):
    again = pickle.loads(pickle.dumps(thing))
    print(type(thing).__name__, again == thing, end="; ")
print()
g = pickle.loads(pickle.dumps(Guarded()))
print(g.value, g.lock.locked())
shared = []
a, b = pickle.loads(pickle.dumps((shared, shared)))
print(a is b)
loop = []
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[0] is again)
for bad in (lambda: 1, (n for n in "ab"), threading.Lock()):
    try:
        pickle.dumps(bad)
    except (TypeError, AttributeError, pickle.PicklingError) as error:
        print("cannot be pickled:", type(bad).__name__)
try:
    raise ValueError("text", 3)
except ValueError as error:
    again = pickle.loads(pickle.dumps(error))
    print(repr(again), again.__traceback__)
