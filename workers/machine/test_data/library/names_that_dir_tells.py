# `dir` names what objects of built-in classes answer for.
# Python 3.12: integers tell whether they are whole.
import types


class Problem(Exception):
    pass


class Plain:
    kind = "plain"

    def __init__(self):
        self.own = 1


class Slotted:
    __slots__ = ("x",)


def public(object):
    return [name for name in dir(object) if not name.startswith("_") and name != "characters_written"]


def function(a):
    yield a


for value in (3, 2.5, 1j, True, range(3), slice(1), Problem("x"), OSError(2, "no"), StopIteration(1), KeyError("k"), Plain(), Slotted(),
              Plain, property(), SystemExit(3), NameError("n"), (x for x in "a")):
    print(type(value).__name__, public(value))
for value, name in ((Plain(), "__dict__"), (Slotted(), "__dict__"), (function, "__code__"), (function, "__name__"), (Plain().__init__, "__func__"),
                    (Problem(), "__traceback__"), (len, "__name__"), (staticmethod(len), "__wrapped__"), (3, "__class__"), (Plain, "__dict__")):
    print(name, name in dir(value), hasattr(value, name))
print([name for name in dir(Plain()) if not callable(getattr(Plain(), name)) and not name.startswith("__")])
print(all(hasattr(value, name) for value in (3, "a", [], {}, Problem(), function, Plain(), int, Problem, types) for name in dir(value)
          if name not in ("__abstractmethods__", "__weakref__")))
