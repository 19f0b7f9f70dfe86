"""Errors that meet context managers: swallowed, replaced, or let through."""

import traceback
from contextlib import ExitStack


class Gate:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error, trace is not None)
        if self.fail:
            raise self.fail
        return self.swallow


def show(action):
    try:
        print("returned", action())
    except Exception:
        traceback.print_exc()


def gate_swallows():
    with Gate("a", swallow=True):
        raise KeyError("swallowed")
    return "after"


def gate_fails():
    with Gate("b", fail=ValueError("in exit")):
        raise KeyError("in the body")


def gates():
    with Gate("outer"), Gate("middle", fail=TypeError("middle")), Gate("inner", swallow=True):
        raise KeyError("swallowed by the inner")


def enter_fails():
    with Gate("good"), 5 as number:
        print(number)


def stack():
    with ExitStack() as gates:
        gates.enter_context(Gate("one"))
        gates.callback(print, "called back")
        gates.enter_context(Gate("two", swallow=True))
        raise KeyError("in the stack")
    return "after the stack"


for action in (gate_swallows, gate_fails, gates, enter_fails, stack):
    print("--", action.__name__)
    show(action)
