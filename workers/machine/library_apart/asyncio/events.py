"""What runs next, and when: handles of calls, and which loop is whose."""

# Other threads have no part in it but for what is ready.
# mark: one step

import os
import threading
from _threads import get_ident
from contextvars import copy_context
from functools import partial
from types import FunctionType

_running = {}
_set_loops = {}
# Coroutines that were given to calls that fail: if nobody awaits them after all, it is told at the end.
refused = []
# In a copy of the process no loop runs.
os.register_at_fork(after_in_child=_running.clear)


class Handle:
    """A call that the loop will make, unless it is cancelled."""

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._context = copy_context() if context is None else context
        self._cancelled = False

    def cancel(self):
        self._cancelled = True
        self._callback = None
        self._args = None

    def cancelled(self):
        return self._cancelled

    def get_context(self):
        return self._context

    def _run(self):  # mark: in Python
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            call = format_call(self._callback, self._args)
            self._loop.call_exception_handler(
                {"message": f"Exception in callback {call}", "exception": error, "handle": self}
            )

    def _describe(self):
        return ["cancelled"] if self._cancelled else [format_call(self._callback, self._args)]

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._describe())}>"


class TimerHandle(Handle):
    """A call that the loop will make at a time of its clock."""

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when

    def when(self):
        return self._when

    def _describe(self):
        info = super()._describe()
        info.insert(int(self._cancelled), f"when={self._when}")
        return info

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        return self._when < other._when or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        return self._when > other._when or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        mine = (self._when, self._callback, self._args, self._cancelled)
        return mine == (other._when, other._callback, other._args, other._cancelled)


def format_call(callback, args):
    """A call as reprs show it: name, arguments, and of a function the place of its definition."""
    end = _format_arguments(args, {})
    while isinstance(callback, partial):
        end = _format_arguments(callback.args, callback.keywords) + end
        callback = callback.func
    name = getattr(callback, "__qualname__", None) or getattr(callback, "__name__", None) or repr(callback)
    if name == "Task._wake_up":
        return "Task.task_wakeup()"
    while hasattr(callback, "__wrapped__"):
        callback = callback.__wrapped__
    if isinstance(callback, FunctionType):
        code = callback.__code__
        end += f" at {code.co_filename}:{code.co_firstlineno}"
    return name + end


def _format_arguments(args, keywords):
    from reprlib import repr

    return f"({', '.join([*map(repr, args), *(f'{key}={repr(value)}' for key, value in keywords.items())])})"


def _get_running_loop():
    return _running.get(get_ident())


def _set_running_loop(loop):
    if loop is None:
        _running.pop(get_ident(), None)
    else:
        _running[get_ident()] = loop


def get_running_loop():
    """The loop that runs in this thread."""
    loop = _running.get(get_ident())
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


class AbstractEventLoop:
    """What every event loop is an instance of, and does in its own way."""


class AbstractEventLoopPolicy:
    """What every policy is an instance of."""

    def get_event_loop(self):
        raise NotImplementedError

    set_event_loop = new_event_loop = get_event_loop


def _abstract(self, *args, **keywords):
    raise NotImplementedError


async def _abstract_coroutine(self, *args, **keywords):
    raise NotImplementedError


for _name in (
    "run_forever run_until_complete stop is_running is_closed close call_soon call_later call_at time create_future "
    "create_task call_soon_threadsafe run_in_executor set_default_executor set_task_factory get_task_factory "
    "get_exception_handler set_exception_handler default_exception_handler call_exception_handler get_debug set_debug"
).split():
    setattr(AbstractEventLoop, _name, _abstract)
for _name in ("shutdown_asyncgens", "shutdown_default_executor"):
    setattr(AbstractEventLoop, _name, _abstract_coroutine)


class _UnixDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """One loop a thread; only the main thread gets one without asking."""

    __module__ = "asyncio.unix_events"

    def get_event_loop(self):
        loop = _set_loops.get(get_ident())
        if loop is None:
            thread = threading.current_thread()
            if thread is not threading.main_thread() or get_ident() in _set_loops:
                raise RuntimeError(f"There is no current event loop in thread {thread.name!r}.")
            _warn_of_no_loop()
            loop = self.new_event_loop()
            self.set_event_loop(loop)
        return loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        _set_loops[get_ident()] = loop

    def new_event_loop(self):
        from asyncio.base_events import EventLoop

        return EventLoop()


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy


def _warn_of_no_loop():
    """Says to the first caller outside of `asyncio` that there is no loop yet."""
    import sys
    from warnings import warn

    level = 1
    while sys._getframe(level).f_globals.get("__name__", "").split(".")[0] == "asyncio":
        level += 1
    warn("There is no current event loop", DeprecationWarning, stacklevel=level + 1)


_policy = DefaultEventLoopPolicy()


def get_event_loop_policy():
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        kind = type(policy).__name__
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{kind}'")
    _policy = DefaultEventLoopPolicy() if policy is None else policy


def get_event_loop():
    """The loop that runs in this thread, else the one set for it."""
    return _running.get(get_ident()) or _policy.get_event_loop()


def set_event_loop(loop):
    _policy.set_event_loop(loop)


def new_event_loop():
    return _policy.new_event_loop()
