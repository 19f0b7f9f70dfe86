"""inspect, pprint, reprlib."""

import inspect
import pprint
import reprlib
from collections import OrderedDict, deque
from dataclasses import dataclass
from functools import partial, wraps


def brew(kind, /, cups: int = 2, *extras, strong=False, **options) -> str:
    """Makes tea.

        Indented.
    """
    return kind


print(inspect.signature(brew), inspect.signature(partial(brew, "green", strong=True)), inspect.getdoc(brew))
for name, parameter in inspect.signature(brew).parameters.items():
    print(name, parameter.kind, parameter.default is inspect.Parameter.empty, parameter.annotation, parameter)
bound = inspect.signature(brew).bind("green", 3, "milk", strong=True, spoon=1)
print(bound.args, bound.kwargs, bound)
bound = inspect.signature(brew).bind("black")
bound.apply_defaults()
print(bound.arguments)
for wrong in (lambda: inspect.signature(brew).bind(), lambda: inspect.signature(lambda: 0).bind(1), lambda: inspect.signature(lambda a: 0).bind(1, b=2)):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Pot:
    def __init__(self, size, *, lid=True):
        self.size = size

    def pour(self, n=1):
        yield n

    @property
    def full(self):
        return True


async def boil():
    pass


@wraps(brew)
def wrapped(*args):
    return brew(*args)


print(inspect.signature(Pot), inspect.signature(Pot(1).pour), inspect.signature(wrapped), inspect.unwrap(wrapped) is brew)
print(inspect.isclass(Pot), inspect.isfunction(brew), inspect.ismethod(Pot(1).pour), inspect.isgeneratorfunction(Pot.pour), inspect.iscoroutinefunction(boil), inspect.isbuiltin(len))
flow = Pot(1).pour()
states = [inspect.getgeneratorstate(flow)]
next(flow)
states.append(inspect.getgeneratorstate(flow))
flow.close()
print(states + [inspect.getgeneratorstate(flow)])
print([name for name, value in inspect.getmembers(Pot, inspect.isfunction)], inspect.getsource(boil), inspect.getfullargspec(brew))
print(inspect.getsource(Pot.pour), inspect.isawaitable(flow), inspect.cleandoc("  a\n    b\n  c"))

menu = {"teas": [{"name": "green", "minutes": 3}, {"name": "black with a long description", "minutes": 5}], "open": True, "hours": tuple(range(20))}
pprint.pprint(menu)
pprint.pprint(menu, width=40)
pprint.pprint(menu, compact=True, indent=4, depth=2)
pprint.pprint({"b": 1, "a": {1, 2, 3}}, sort_dicts=False)
pprint.pprint("a long text of many words that has to be broken into several parts to fit the width " * 2)
pprint.pprint(["word " * 20, deque(range(30)), frozenset(range(40))])
print(pprint.pformat([1] * 3), pprint.isreadable([1]), pprint.pformat(10**6, underscore_numbers=True))
ring = [1]
ring.append(ring)
print(pprint.isrecursive(ring))


@dataclass
class Order:
    customer: str
    items: list


pprint.pprint(Order("somebody with a rather long name", ["item number %d" % n for n in range(5)]))
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({n: n for n in range(9)}), reprlib.repr({1, 2}))
