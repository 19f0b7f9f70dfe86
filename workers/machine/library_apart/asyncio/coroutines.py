"""What is a coroutine, and how it is shown."""

from _inspect import generator_facts
from types import CoroutineType

_COROUTINE_FLAG = 0x80


def iscoroutine(obj):
    if isinstance(obj, CoroutineType):
        return True
    return all([hasattr(type(obj), name) for name in ("send", "throw", "close", "__await__")])


def iscoroutinefunction(func):
    while hasattr(func, "func") and hasattr(func, "keywords"):
        func = func.func
    func = getattr(func, "__func__", func)
    code = getattr(func, "__code__", None)
    return bool(getattr(code, "co_flags", 0) & _COROUTINE_FLAG) or getattr(func, "_is_coroutine_mark", False)


def format_coroutine(coro):
    """A coroutine as the repr of its task shows it: `f() running at file:line`."""
    name = getattr(coro, "__qualname__", None) or type(coro).__name__
    if not isinstance(coro, CoroutineType):
        return f"{name}()"
    _, file, _, line, _, _ = generator_facts(coro)
    return f"{name}() done" if file is None else f"{name}() running at {file}:{line}"
