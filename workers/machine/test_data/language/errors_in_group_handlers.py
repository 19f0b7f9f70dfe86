"""Errors raised in `except*` blocks: alone they are not wrapped, and the part that was handled is their context."""

import sys


def told(run):
    try:
        run()
    except BaseException as error:
        parts = error.exceptions if isinstance(error, BaseExceptionGroup) else [error]
        print(repr(error))
        for part in parts:
            print("   ", repr(part), "context", repr(part.__context__), "cause", repr(part.__cause__))


def one():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as group:
        raise RuntimeError("x") from group


def bare():
    try:
        raise ValueError(1)
    except* ValueError:
        raise RuntimeError("y")


def both():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise RuntimeError("first")
    except* TypeError:
        raise KeyError("second")


def rest():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise RuntimeError("z")


def again():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise


for run in (one, bare, both, rest, again):
    told(run)
try:
    raise ExceptionGroup("g", [ValueError(1), OSError(2)])
except* ValueError:
    print(repr(sys.exception()))
except* OSError:
    print(repr(sys.exception()))
print(sys.exception())
