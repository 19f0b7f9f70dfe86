"""inspect: the files and lines of functions, classes and modules, and of what is built in; what is a routine."""

import functools
import inspect
import os.path
import sys


class Reads:
    """Answers one."""

    def __get__(self, instance, owner=None):
        return 1


class Writes(Reads):
    def __set__(self, instance, value): ...


class Plain: ...


things = (
    len, [].append, str.split, lambda: 0, Plain().__init__, staticmethod(len), classmethod(len), Reads(), Writes(),
    Plain, Plain(), 5, property(), functools.partial(len), int.__add__,
)  # fmt: skip
print([inspect.isroutine(thing) for thing in things])
print([inspect.ismethoddescriptor(thing) for thing in (str.split, len, [].append, staticmethod(len), property(), int)])
for ask in (inspect.getsource, inspect.getfile, inspect.getsourcefile, inspect.getsourcelines):
    for thing in (int, Exception, 5, len, sys):
        if thing is sys and ask is not inspect.getfile:
            continue
        try:
            print(ask(thing))
        except TypeError as error:
            print(ask.__name__, error)
print(inspect.getsource(Reads), inspect.getsourcelines(Plain))
for thing in (Plain, Reads.__get__, sys.modules["__main__"]):
    print(os.path.basename(inspect.getfile(thing)), os.path.basename(inspect.getsourcefile(thing)))
