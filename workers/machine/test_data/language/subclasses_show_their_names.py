# Python 3.12: an OrderedDict is shown as a dict.
"""Subclasses of what the library has show their own names, and keep what makes them."""

import array
import functools
import pickle
from collections import Counter, OrderedDict, defaultdict, deque


class Graph(defaultdict):
    """Neighbours by node."""

    def __init__(self, edges=()):
        super().__init__(set)
        for one, other in edges:
            self[one].add(other)
            self[other].add(one)


class Recent(deque):
    def __init__(self, items=(), size=2):
        super().__init__(items, size)

    def append(self, item):
        super().append(item * 10)


class Groups(defaultdict): ...
class Line(deque): ...
class Later(functools.partial): ...
class Row(array.array): ...
class Tally(Counter): ...
class Sorted(OrderedDict): ...


print(Graph([("a", "b")]), Groups(list, a=[1]), Groups(), Groups(int).copy())
recent = Recent([1])
recent.append(2)
recent.append(3)
print(recent, recent.maxlen, Line("ab", 3), Line("ab"), Line(maxlen=1), Line([1], 2).copy())
ring = Line([1], 4)
ring.append(ring)
print(ring)
print(Later(int, base=2), Later(Later(max, 1), 2), Row("i", [1, 2]), Row("d"), Tally("aab"), Sorted(a=1))
print(pickle.loads(pickle.dumps([Line([1], 2), Groups(list, a=[1]), Tally("ab")])))


class Text(str):
    def __contains__(self, part):
        return True


print(eval(Text("1 + 1")), exec(Text("print('run')")))
