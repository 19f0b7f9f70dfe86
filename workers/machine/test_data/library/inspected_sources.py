"""inspect: comments, closures, the source of classes without methods, signatures of partial objects."""

import functools
import inspect


# What comes right before a function
# is its comment.
def scale(value, factor=2, *rest, offset):
    return value * factor + offset + LEVEL


LEVEL = 3


def outer(limit):
    def inner(value):
        return min(value, limit, LEVEL), missing

    return inner


class Plain:
    """Has no methods."""

    size = 1
    names = ["a",
             "b"]


class Kinds(Plain):
    def method(self): ...

    @classmethod
    def made(cls): ...

    @staticmethod
    def alone(): ...

    @property
    def value(self): ...


print(repr(inspect.getcomments(scale)), inspect.getcomments(outer))
found = inspect.getclosurevars(outer(5))
print(found.nonlocals, found.globals, list(found.builtins), found.unbound)
print(inspect.getsource(Plain))
print(inspect.getsource(inspect.getmodule(Plain)).splitlines()[0])
for partial in (functools.partial(scale, 1), functools.partial(scale, factor=3), functools.partial(scale, 1, 2, 3, offset=4)):
    print(inspect.signature(partial))
own = [one for one in inspect.classify_class_attrs(Kinds) if one.defining_class in (Kinds, Plain) and one.name[0] != "_"]
print([(one.name, one.kind, one.defining_class.__name__) for one in own])
print(inspect.getmodulename("/a/b.py"), inspect.Signature, inspect.Parameter, type(inspect.signature(scale).bind(1, offset=2)))


def call(a, *rest, **more):
    return inspect.getargvalues(inspect.currentframe())


facts = call(1, 2, k=3)
print(facts.args, facts.varargs, facts.keywords, inspect.formatargvalues(*facts))
