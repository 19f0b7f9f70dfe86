# Subclasses of enumerate, map, filter and zip; deques multiplied from the left and pickled.
import copy
import pickle
from collections import deque


class Numbered(enumerate):
    def labels(self):
        return [f"{number}:{item}" for number, item in self]


class Squares(map):
    def __init__(self, function, *iterables):
        self.function = function

    def first(self):
        return next(self)


class Chosen(filter):
    def __next__(self):
        return super().__next__() * 10


class Pairs(zip):
    pass


print(Numbered("abc").labels(), Numbered("ab", start=5).labels(), list(Numbered("xy", 1)))
squares = Squares(lambda number: number**2, [1, 2, 3])
print(squares.first(), list(squares), squares.function(4), isinstance(squares, map), next(squares, "over"))
print(list(Chosen(None, [0, 1, 2])), [item for item in Chosen(lambda x: x > 1, range(4))])
print(dict(Pairs("ab", [1, 2])), list(Pairs([1, 2], (number for number in [3, 4]), strict=True)))
try:
    list(Pairs([1], [2, 3], strict=True))
except ValueError as error:
    print(error)
print(issubclass(Pairs, zip), iter(squares) is squares)
one, *rest = Numbered("pqr")
print(one, rest, sum(Squares(abs, [-1, -2])))


class Ring(deque):
    def __init__(self, items=(), maxlen=3):
        super().__init__(items, maxlen)
        self.name = "ring"


ring = Ring([1, 2, 3, 4])
made = pickle.loads(pickle.dumps(ring))
print(type(made).__name__, list(made), made.maxlen, made.name)
print(2 * deque([1, 2]), deque([1], 4) * 3, copy.copy(ring).name)
itself = deque([1], maxlen=2)
itself.append(itself)
print(itself)

# Where an iterator stands can be copied, to look ahead.
ahead = iter([1, 2, 3])
next(ahead)
copied = copy.copy(ahead)
print(next(copied), list(copied), list(ahead), pickle.loads(pickle.dumps([NotImplemented, (NotImplemented,)])))
