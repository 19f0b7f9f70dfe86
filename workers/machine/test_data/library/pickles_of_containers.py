"""Pickles in files, and of the library's containers."""

import pickle, io

f = io.BytesIO()
pickle.dump({"a": [1, 2]}, f)
f.seek(0)
print(pickle.load(f))
p = pickle.Pickler(io.BytesIO())
try:
    pickle.dumps(lambda: 1)
except Exception as e:
    print(type(e).__name__)
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple

P = namedtuple("P", "x y")
for v in [OrderedDict(a=1), defaultdict(list, {"a": [1]}), Counter("aab"), deque([1, 2], 5), P(1, 2)]:
    print(pickle.loads(pickle.dumps(v)) == v, type(pickle.loads(pickle.dumps(v))))
print(pickle.loads(pickle.dumps(defaultdict(list)))["q"], pickle.loads(pickle.dumps(deque([1], 5))).maxlen)
import copy

print(copy.copy(P(1, 2)), copy.deepcopy(defaultdict(list, {"a": [1]})))

import pickle
from enum import Enum, Flag


class Colour(Enum):
    RED = 1


class Outer:
    @staticmethod
    def sm(x):
        return x

    @classmethod
    def cm(cls, x):
        return cls, x

    class Inner:
        pass


print(pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED)
print(
    pickle.loads(pickle.dumps(Outer.sm))(3),
    pickle.loads(pickle.dumps(Outer.cm))(4),
    pickle.loads(pickle.dumps(Outer.Inner)),
)
from collections import deque

print(pickle.loads(pickle.dumps(deque([1, 2], 5))), pickle.loads(pickle.dumps(type(None))))
try:
    pickle.dumps(type(len))
except Exception as e:
    print(type(e).__name__, e)
print(type(pickle.loads(pickle.dumps(object()))))
for bad in ((x for x in []), {}.keys(), open if False else len.__class__.__call__):
    pass
import threading

try:
    pickle.dumps(threading.Lock())
except TypeError as e:
    print(e)
try:
    pickle.dumps((x for x in []))
except TypeError as e:
    print(e)
