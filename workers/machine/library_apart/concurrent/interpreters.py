"""Interpreters beside the main one, each with a memory and a GIL of its own. Follows the documentation of CPython's module
of this name (3.14, PEP 734).

An interpreter is a process of the run here: a copy of the one that first gives it something to do, with an empty
`__main__`. What goes in and out is pickled.
"""

import inspect
import multiprocessing
import multiprocessing.queues
import pickle
import queue
import sys
import threading
import traceback
from textwrap import dedent
from types import FunctionType, SimpleNamespace

__all__ = [
    "ExecutionFailed", "Interpreter", "InterpreterError", "InterpreterNotFoundError", "NotShareableError", "Queue",
    "QueueEmpty", "QueueFull", "create", "create_queue", "get_current", "get_main", "is_shareable", "list_all",
]

_current_id, _n_made, _made = 0, 0, {}


class InterpreterError(Exception):
    """Something about an interpreter went wrong."""


class InterpreterNotFoundError(InterpreterError):
    """The interpreter is closed."""


class NotShareableError(TypeError):
    """An object cannot be sent to another interpreter."""


class ExecutionFailed(InterpreterError):
    """The other interpreter raised an exception; `excinfo` tells of it."""

    def __init__(self, excinfo):
        super().__init__(excinfo.formatted)
        self.excinfo = excinfo

    def __str__(self):
        return f"{super().__str__()}\n\nUncaught in the interpreter:\n\n{self.excinfo.errdisplay}"


def is_shareable(obj):
    """Whether an object can be sent to another interpreter without being pickled, in CPython."""
    if isinstance(obj, tuple):
        return all(map(is_shareable, obj))
    return obj is None or type(obj) in (bool, int, float, str, bytes, memoryview, Queue)


def _told(error):
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    message = str(error)
    return SimpleNamespace(
        type=SimpleNamespace(__name__=kind.__name__, __qualname__=kind.__qualname__, __module__=kind.__module__),
        msg=message,
        formatted=f"{name}: {message}" if message else name,
        errdisplay="".join(traceback.format_exception(error)).rstrip("\n"),
    )


def _serve(number, connection):
    """What the process of an interpreter does: one request after the other."""
    global _current_id
    _current_id = number
    _made.clear()
    main = {"__name__": "__main__", "__builtins__": __builtins__}
    while True:
        definitions, request = connection.recv()
        if request is None:
            return
        try:
            _define(definitions)
            kind, *parts = pickle.loads(request)
            result = None
            if kind == "exec":
                exec(compile(parts[0], "<string>", "exec"), main)
            elif kind == "prepare":
                main.update(parts[0])
            else:
                function, args, keywords = parts
                result = function(*args, **keywords)
            answer = pickle.dumps((True, result))
        except BaseException as error:
            try:
                kept = pickle.dumps(error)
            except Exception:
                kept = None
            answer = pickle.dumps((False, _told(error), kept))
        connection.send_bytes(answer)


def _definitions(request):
    """The texts of the program's own functions in a request: the other interpreter may be older than they are."""
    if request[0] != "call":
        return {}
    functions = [one for one in (request[1], *request[2]) if isinstance(one, FunctionType)]
    own = [one for one in functions if one.__module__ == "__main__" and one.__qualname__ == one.__name__ != "<lambda>"]
    return {one.__name__: inspect.getsource(one) for one in own}


def _define(definitions):
    program = vars(sys.modules["__main__"])
    for name, text in definitions.items():
        if name not in program:
            exec(text, program)


class Interpreter:
    """An interpreter: that of a number, as `create` and `list_all` give them."""

    def __new__(cls, id, /):
        known = _made.get(id)
        if known is None and id != 0 and id != _current_id:
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {id}")
        return known or cls._new(id)

    @classmethod
    def _new(cls, id):
        self = object.__new__(cls)
        self._id, self._process, self._connection, self._is_closed = id, None, None, False
        self._busy = threading.Lock()
        return self

    @property
    def id(self):
        return self._id

    @property
    def whence(self):
        return "runtime init" if self._id == 0 else "_interpreters module"

    def is_running(self):
        """Whether it is executing something in its `__main__`."""
        return self._id in (0, _current_id) or self._busy.locked()

    def close(self):
        """Ends it."""
        if self._id in (0, _current_id):
            raise InterpreterError("cannot close the current or the main interpreter")
        self._check()
        if self._busy.locked():
            raise InterpreterError("interpreter running")
        self._is_closed = True
        del _made[self._id]
        if self._process is not None:
            self._connection.send((None, None))
            self._process.join()

    def prepare_main(self, ns=None, /, **kwargs):
        """Binds names in its `__main__`."""
        self._ask("prepare", {**(ns or {}), **kwargs})

    def exec(self, code, /, dedent=dedent):
        """Executes a text in its `__main__`."""
        self._ask("exec", dedent(code) if dedent else code)

    def call(self, callable, /, *args, **kwargs):
        """What a function returns there."""
        return self._ask("call", callable, args, kwargs)

    def call_in_thread(self, callable, /, *args, **kwargs):
        """Lets a new thread call a function there; the thread."""
        thread = threading.Thread(target=self.call, args=(callable, *args), kwargs=kwargs)
        thread.start()
        return thread

    def _check(self):
        if self._is_closed:
            raise InterpreterNotFoundError(f"unrecognized interpreter ID {self._id}")

    def _ask(self, *request):
        self._check()
        if self._id in (0, _current_id):
            raise InterpreterError("the current interpreter is running already")
        try:
            message = pickle.dumps((_definitions(request), pickle.dumps(request)))
        except Exception as error:
            raise NotShareableError(f"an object cannot be sent to another interpreter: {error}") from error
        if not self._busy.acquire(blocking=False):
            raise InterpreterError("interpreter already running")
        try:
            if self._process is None:
                self._begin()
            self._connection.send_bytes(message)
            answer = pickle.loads(self._connection.recv_bytes())
        except EOFError:
            raise InterpreterError("the interpreter has ended") from None
        finally:
            self._busy.release()
        if answer[0]:
            return answer[1]
        failed = ExecutionFailed(answer[1])
        failed._kept = answer[2]
        raise failed

    def _begin(self):
        context = multiprocessing.get_context("fork")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(self._id, theirs), name=f"Interpreter-{self._id}", daemon=True
        )
        self._process.start()
        theirs.close()

    def __eq__(self, other):
        return self._id == other._id if isinstance(other, Interpreter) else NotImplemented

    def __hash__(self):
        return hash(self._id)

    def __repr__(self):
        return f"Interpreter({self._id})"


_main = Interpreter._new(0)


def create():
    """A new interpreter."""
    global _n_made
    _n_made += 1
    _made[_n_made] = Interpreter._new(_n_made)
    return _made[_n_made]


def list_all():
    """The main interpreter and those that were created here."""
    return [_main, *_made.values()]


def get_main():
    """The main interpreter."""
    return _main


def get_current():
    """The interpreter that asks."""
    return _main if _current_id == 0 else Interpreter(_current_id)


class QueueError(Exception):
    """Something about a queue went wrong."""


class QueueEmpty(QueueError, queue.Empty):
    """Nothing is in the queue."""


class QueueFull(QueueError, queue.Full):
    """The queue has as many items as it may."""


class Queue:
    """Hands objects from interpreter to interpreter."""

    def __init__(self, id, maxsize, items):
        self._id, self._maxsize, self._items = id, maxsize, items

    id = property(lambda self: self._id)
    maxsize = property(lambda self: self._maxsize)

    def __reduce__(self):
        return Queue, (self._id, self._maxsize, self._items)

    def put(self, obj, block=True, timeout=None, *, unbounditems=None):
        try:
            self._items.put(obj, block, timeout)
        except queue.Full:
            raise QueueFull from None

    def get(self, block=True, timeout=None):
        try:
            return self._items.get(block, timeout)
        except queue.Empty:
            raise QueueEmpty from None

    def put_nowait(self, obj, *, unbounditems=None):
        self.put(obj, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def qsize(self):
        return self._items.qsize()

    def empty(self):
        return self._items.empty()

    def full(self):
        return self._items.full()

    def __eq__(self, other):
        return self._id == other._id if isinstance(other, Queue) else NotImplemented

    def __hash__(self):
        return hash(self._id)

    def __repr__(self):
        return f"Queue({self._id})"


class _Items(multiprocessing.queues.Queue):
    """What is in a queue; it may be sent to any interpreter."""

    def __getstate__(self):
        return self.__dict__


_n_queues = 0


def create_queue(maxsize=0, *, unbounditems=None):
    """A new queue."""
    global _n_queues
    _n_queues += 1
    return Queue(_n_queues, maxsize, _Items(maxsize))
