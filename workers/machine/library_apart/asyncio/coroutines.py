"""What is a coroutine, and how it is shown."""

from _inspect import generator_facts
from functools import partial
from types import CoroutineType

_COROUTINE_FLAG = 0x80


def iscoroutine(obj):
    if isinstance(obj, CoroutineType):
        return True
    return all([hasattr(type(obj), name) for name in ("send", "throw", "close", "__await__")])


def iscoroutinefunction(func):
    while isinstance(func, partial):
        func = func.func
    func = getattr(func, "__func__", func)
    code = getattr(func, "__code__", None)
    return bool(getattr(code, "co_flags", 0) & _COROUTINE_FLAG) or getattr(func, "_is_coroutine_mark", False) is True


def place_of(coro):
    """Where a coroutine is defined, as long as it is not over."""
    return generator_facts(coro)[1:3] if isinstance(coro, CoroutineType) else None


def format_coroutine(coro, place=None):
    """A coroutine as the repr of its task shows it: `f() running at file:line`."""
    name = getattr(coro, "__qualname__", None) or type(coro).__name__
    if not isinstance(coro, CoroutineType):
        return f"{name}()"
    _, file, _, line, _, _ = generator_facts(coro)
    if file is None:
        return f"{name}() done, defined at {place[0]}:{place[1]}" if place else f"{name}() done"
    return f"{name}() running at {file}:{line}"
