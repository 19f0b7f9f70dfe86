# Python 3.12: the message about persistent objects is on one line.
"""Picklers and unpicklers of a program's own: dispatch_table, reducer_override, persistent_id, find_class."""

import copyreg
import io
import pickle
from collections import namedtuple


class Point:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"{type(self).__name__}({self.x!r})"


class Secret(Point): ...


def tell(point):
    print("reducing", point.x)
    return Point, (point.x * 10,)


file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Point] = tell
pickler.dump([Point(1), Secret(2), {"k": (Point(3), None)}])
print(pickle.loads(file.getvalue()))


class Hiding(pickle.Pickler):
    def reducer_override(self, obj):
        if type(obj) is Secret:
            return str, ("hidden",)
        return NotImplemented


file = io.BytesIO()
Hiding(file, 4).dump({"a": Point(1), "b": [Secret(2)]})
print(pickle.loads(file.getvalue()))

Record = namedtuple("Record", "key task")
records = {1: "give food to fish", 2: "sleep"}


class Saving(pickle.Pickler):
    def persistent_id(self, obj):
        return ("Record", obj.key) if isinstance(obj, Record) else None


class Loading(pickle.Unpickler):
    def persistent_load(self, name):
        kind, key = name
        if kind != "Record":
            raise pickle.UnpicklingError("unsupported persistent object")
        return Record(key, records[key])


file = io.BytesIO()
Saving(file).dump([Record(1, "give food to fish"), Point(Record(2, "sleep")), "rest"])
records[1] = "learn to swim"
file.seek(0)
print(Loading(file).load())
file.seek(0)
try:
    pickle.Unpickler(file).load()
except pickle.UnpicklingError as error:
    print(error)


class Safe(pickle.Unpickler):
    def find_class(self, module, name):
        if name == "Point":
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"global '{module}.{name}' is forbidden")


print(Safe(io.BytesIO(pickle.dumps([Point(1)]))).load())
for obj in (Secret(1), print):
    try:
        Safe(io.BytesIO(pickle.dumps(obj))).load()
    except pickle.UnpicklingError as error:
        print(error)
for wrong in (lambda: pickle.Pickler(io.BytesIO(), 9), lambda: pickle.Pickler(5), lambda: pickle.Unpickler("x")):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
