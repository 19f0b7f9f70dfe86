"""Calls that are in progress, as objects: `sys._getframe`, `inspect.stack`, `traceback.tb_frame`, `generator.gi_frame`.

What is asked of a frame is looked up when it is asked, as long as the call is in progress; of one that is over there is
what was known when the object was made, and nothing of its variables.
"""

import builtins
import sys
from _inspect import frame_at, frame_count, frame_locals, generator_facts, generator_locals, source, trace_frame
from _inspect import traceback_place
from _threads import get_ident
from collections import namedtuple


class frame:
    """A call in progress."""

    _trace, _lines, _opcodes = None, True, False
    f_builtins = builtins.__dict__

    def __init__(self, index, code, line, globals, print, locals=None):
        self._index, self._thread = index, get_ident()
        self.f_code, self._line, self.f_globals, self._print = code, line, globals, print
        self._locals = locals

    def _now(self):
        """What is known of the call now; `None` if it is over."""
        if self._index is None or self._thread != get_ident():
            return None
        facts = frame_at(self._index)
        return facts if facts is not None and facts[4] == self._print else None

    @property
    def f_lineno(self):
        facts = self._now()
        return self._line if facts is None else facts[1]

    @property
    def f_locals(self):
        if self._now() is not None:
            self._locals = frame_locals(self._index)
        return {} if self._locals is None else self._locals

    @property
    def f_back(self):
        return None if self._index is None or self._thread != get_ident() else _shown(self._index - 1, 0)

    def _tell_wants(self):
        if self._now() is not None:
            trace_frame(self._index, self, (self._trace is not None) * 2 + bool(self._lines) * 4 + bool(self._opcodes) * 8)

    def _wanted(name):
        def set(self, value):
            setattr(self, name, value)
            self._tell_wants()

        return property(lambda self: getattr(self, name), set, lambda self: set(self, None))

    f_trace, f_trace_lines, f_trace_opcodes = _wanted("_trace"), _wanted("_lines"), _wanted("_opcodes")
    f_lasti = property(lambda self: -1)

    def clear(self):
        if self._now() is not None:
            raise RuntimeError("cannot clear an executing frame")
        self._locals = None

    def __eq__(self, other):
        if not isinstance(other, frame) or self._index is None or self._now() is None:
            return self is other
        return (self._index, self._thread) == (other._index, other._thread)

    def __hash__(self):
        return hash((self._index, self._print))

    def __repr__(self):
        code = self.f_code
        return f"<frame at {id(self):#x}, file {code.co_filename!r}, line {self.f_lineno}, code {code.co_name}>"


class GeneratorFrame(frame):
    """The frame of a generator: its code, the line at which it stands, its variables."""

    f_back = None

    def __init__(self, generator):
        self._generator = generator
        self._index = None

    f_code = property(lambda self: generator_facts(self._generator)[4])
    f_lineno = property(lambda self: generator_facts(self._generator)[3])
    f_locals = property(lambda self: generator_locals(self._generator))
    f_globals = property(lambda self: _globals_of(self.f_code))


GeneratorFrame.__name__ = GeneratorFrame.__qualname__ = "frame"
frame.__module__ = GeneratorFrame.__module__ = "builtins"


def _globals_of(code):
    """The variables of the module that code is from."""
    name = code.co_filename.removesuffix(".py").replace("/", ".")
    return sys.modules.get(name, sys.modules["__main__"]).__dict__


def frame_of(index):
    """A frame object of the call of this index."""
    code, line, globals, _, print, known = frame_at(index)
    return frame(index, code, line, globals, print) if known is None else known


def _shown(index, depth):
    """The call that is so many below one of the thread's, of those that tracebacks show."""
    while index >= 0:
        if frame_at(index)[3]:
            if depth == 0:
                found = frame_of(index)
                found._locals = frame_locals(index)
                return found
            depth -= 1
        index -= 1
    return None


def _getframe(depth=0, /):
    """The caller's frame, or one so many calls up."""
    found = _shown(frame_count() - 2, max(depth, 0))
    if found is None:
        raise ValueError("call stack is not deep enough")
    return found


def currentframe():
    """The caller's frame."""
    return _shown(frame_count() - 2, 0)


def traceback_frame(traceback):
    """The frame that a traceback begins with."""
    code, line, print, arrived, kept = traceback_place(traceback)
    index = frame_count() - 1
    while arrived and index >= 0:
        facts = frame_at(index)
        if facts[4] == print:
            return frame_of(index)
        index -= 1
    variables = _globals_of(code)
    return frame(None, code, line, variables, print, variables if code.co_name == "<module>" else kept)


Traceback = namedtuple("Traceback", "filename lineno function code_context index", module="inspect")
_Info = namedtuple("FrameInfo", "frame filename lineno function code_context index", module="inspect")


class FrameInfo(_Info):
    __slots__ = ()


FrameInfo.__module__ = Traceback.__module__ = "inspect"


def getframeinfo(frame, context=1):
    """Where a frame or traceback stands, with lines of the source around it."""
    line = frame.tb_lineno if hasattr(frame, "tb_lineno") else frame.f_lineno
    code = frame.tb_frame.f_code if hasattr(frame, "tb_frame") else frame.f_code
    lines = source(code).splitlines(True)
    if context <= 0 or not lines:
        return Traceback(code.co_filename, line, code.co_name, None, None)
    start = max(0, min(line - 1 - context // 2, len(lines) - context))
    return Traceback(code.co_filename, line, code.co_name, lines[start : start + context], line - 1 - start)


def getouterframes(frame, context=1):
    """A frame and those that led to it, the last first."""
    found = []
    while frame is not None:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback, outermost first."""
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The frames of the caller and of those that led to it."""
    return getouterframes(_shown(frame_count() - 2, 0), context)


def trace(context=1):
    """The frames of the exception being handled."""
    error = sys.exception()
    return [] if error is None else getinnerframes(error.__traceback__, context)


def walk_stack(frame):
    """A frame and those that led to it with their lines."""
    frame = _shown(frame_count() - 2, 0) if frame is None else frame
    while frame is not None:
        yield frame, frame.f_lineno
        frame = frame.f_back


def walk_tb(tb):
    """The frames of a traceback with their lines."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next
