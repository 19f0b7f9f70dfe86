"""Interpreters by their numbers: what CPython 3.12 has of `concurrent.interpreters`, with what articles on it import.

An interpreter is a process of the run here. It learns of the channels that are there each time it is given a text.
"""

from concurrent import interpreters

_SHAREABLE = type(None), int, str, bytes


class RunFailedError(RuntimeError):
    """The text that another interpreter executed raised an exception."""


class InterpreterID(int):
    """The number of an interpreter."""

    def __new__(cls, id, *, force=False):
        if not force:
            _known(id)
        return int.__new__(cls, id)

    def __repr__(self):
        return f"InterpreterID({int(self)})"

    def __str__(self):
        return int.__repr__(self)

    def __reduce__(self):
        return _id, (int(self),)


InterpreterID.__module__ = "builtins"


def _id(number):
    return InterpreterID(number, force=True)


def _known(id):
    if not isinstance(id, int):
        raise TypeError(f"interpreter ID must be an int, got {type(id).__name__}")
    try:
        return interpreters.Interpreter(int(id))
    except interpreters.InterpreterNotFoundError as error:
        raise RuntimeError(str(error)) from None


def _is_channel(obj):
    return type(obj).__module__ == "_xxinterpchannels"


def is_shareable(obj):
    """Whether an object can be given to another interpreter."""
    return type(obj) in _SHAREABLE or _is_channel(obj)


def check_shareable(obj):
    if not is_shareable(obj):
        raise ValueError(f"{obj!r} does not support cross-interpreter data")


def create(*, isolated=True):
    """A new interpreter; its number."""
    return _id(interpreters.create().id)


def destroy(id):
    """Ends an interpreter."""
    try:
        _known(id).close()
    except interpreters.InterpreterError:
        running = "the current interpreter" if int(id) in (0, get_current()) else "interpreter, it is running"
        raise RuntimeError(f"cannot destroy {running}") from None


def list_all():
    return [_id(one.id) for one in interpreters.list_all()]


def get_current():
    return _id(interpreters.get_current().id)


def get_main():
    return _id(0)


def is_running(id):
    return _known(id).is_running()


def run_string(id, script, shared=None):
    """Executes a text in the `__main__` of an interpreter, in which the names of `shared` are bound before."""
    interpreter = _known(id)
    if not isinstance(script, str):
        raise TypeError(f"run_string() argument 2 must be str, not {type(script).__name__}")
    for value in (shared or {}).values():
        check_shareable(value)
    try:
        from _xxinterpchannels import know, known

        interpreter.call(know, known())
        if shared:
            interpreter.prepare_main(shared)
        interpreter.exec(script, dedent=None)
    except interpreters.ExecutionFailed as error:
        kind = error.excinfo.type
        place = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
        raise RunFailedError(f"<class '{place}'>: {error.excinfo.msg}") from None
    except interpreters.InterpreterError:
        raise RuntimeError("interpreter already running") from None
