# What is public, in CPython and here. This comes before `names_of_python.py` and `names_of_interleave.py`.

import array
import asyncio
import calendar
import collections
import contextvars
import dataclasses
import fractions
import functools
import importlib
import inspect
import json
import logging
import multiprocessing
import queue
import re
import struct
import sys
import threading
import traceback
import types
import uuid
from multiprocessing import managers


def public(module):
    """The public names of a module: those that it lists, else those that it defines itself."""
    listed = getattr(module, "__all__", None)
    if listed is not None:
        # A package may list modules in it, which are not there before they are imported.
        return sorted(name for name in set(listed) if hasattr(module, name))
    names = [name for name in vars(module) if not name.startswith("_")]
    return sorted(name for name in names if defines(module, vars(module)[name]))


def defines(module, value):
    """Whether something stands in a module because it was defined there."""
    if isinstance(value, types.ModuleType):
        return False
    home = getattr(value, "__module__", None)
    return not isinstance(home, str) or home == module.__name__ or home.startswith("_")


def members(cls, example=None):
    """The public names of a class, without those that it has from a built-in class, and those of an object of it."""
    own = [base for base in cls.__mro__ if base is cls or base.__module__ != "builtins"]
    names = {name for base in own for name in vars(base)} | set(getattr(example, "__dict__", ()))
    return sorted(name for name in names if not name.startswith("_"))


async def coroutine():
    pass


def failure():
    try:
        raise ValueError("an example")
    except ValueError as error:
        return error.__traceback__


def of_builtins():
    """Objects of built-in classes."""
    errors = [BaseException(), AttributeError(), ImportError(), NameError(), OSError(), StopIteration(), SyntaxError()]
    codecs = [UnicodeDecodeError("utf-8", b"x", 0, 1, "why"), UnicodeEncodeError("utf-8", "x", 0, 1, "why")]
    errors += [SystemExit(), BaseExceptionGroup("many", [ValueError()]), *codecs, UnicodeTranslateError("x", 0, 1, "why")]
    numbers = [0, 0.0, 0j, range(1), slice(1)]
    return {type(one).__name__: one for one in [*errors, *numbers, property()]} | {"BaseExceptionGroup": errors[8]}


def of_multiprocessing():
    """What the functions of `multiprocessing` make."""
    names = "BoundedSemaphore Condition Event JoinableQueue Lock Queue RLock Semaphore SimpleQueue".split()
    made = {name: getattr(multiprocessing, name)() for name in names}
    made["Array"], made["Value"] = multiprocessing.Array("i", 1), multiprocessing.Value("i", 0)
    made["Barrier"], made["Pipe"] = multiprocessing.Barrier(1), multiprocessing.Pipe()[0]
    made["get_context"] = multiprocessing.get_context("spawn")
    return made


def of_types():
    """Objects of what a run consists of."""
    task = coroutine()
    task.close()
    return {
        "CodeType": coroutine.__code__,
        "CoroutineType": task,
        "GeneratorType": (one for one in "a"),
        "TracebackType": failure(),
    }


def of_inspect():
    """The signature of a function and its parts."""
    signature = inspect.signature(lambda one: one)
    parts = {"Parameter": signature.parameters["one"], "BoundArguments": signature.bind(1)}
    return {"Signature": signature, **parts}


def of_threading():
    """What threads meet at."""
    names = "Condition Event Lock RLock Semaphore BoundedSemaphore Thread".split()
    facts = threading.ExceptHookArgs((ValueError, ValueError(), None, None))
    others = {"Barrier": threading.Barrier(1), "Timer": threading.Timer(1, print), "ExceptHookArgs": facts}
    return others | {name: getattr(threading, name)() for name in names}


# By module and public name: an object of a class, or what a function makes, where the class alone does not show all.
EXAMPLES = {
    "array": {"array": array.array("i")},
    "asyncio": {name: getattr(asyncio, name)() for name in "Condition Queue LifoQueue PriorityQueue".split()},
    "builtins": of_builtins(),
    "calendar": {"Calendar": calendar.Calendar(), "TextCalendar": calendar.TextCalendar()},
    "collections": {"defaultdict": collections.defaultdict(), "deque": collections.deque()},
    "contextvars": {"Token": contextvars.ContextVar("example").set(1)},
    "dataclasses": {"Field": dataclasses.field(), "InitVar": dataclasses.InitVar(int)},
    "fractions": {"Fraction": fractions.Fraction(1)},
    "functools": {"partial": functools.partial(print)},
    "inspect": of_inspect(),
    "logging": {"LoggerAdapter": logging.LoggerAdapter(logging.getLogger(), {})},
    "multiprocessing": of_multiprocessing(),
    "multiprocessing.managers": {"Token": managers.Token("list", "here", 1)},
    "queue": {name: getattr(queue, name)() for name in "Queue LifoQueue PriorityQueue SimpleQueue".split()},
    "re": {"Pattern": re.compile("a"), "Match": re.match("a", "a")},
    "struct": {"Struct": struct.Struct("i")},
    "threading": of_threading(),
    "traceback": {"FrameSummary": traceback.extract_tb(failure())[0]},
    "types": of_types(),
    "uuid": {"UUID": uuid.UUID(int=0)},
}
