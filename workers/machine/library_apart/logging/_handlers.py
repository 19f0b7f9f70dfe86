"""Where records go: filters and the basic handlers."""

import sys
import threading
from logging._formatting import NOTSET, WARNING, Formatter, LogRecord, getLevelName, level_number


class Filter:
    """Lets records of a logger and of those below it pass."""

    def __init__(self, name=""):
        self.name = name

    def filter(self, record):
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    """What can have filters: loggers and handlers."""

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        for filter in self.filters:
            answer = filter.filter(record) if hasattr(filter, "filter") else filter(record)
            if not answer:
                return False
            if isinstance(answer, LogRecord):
                record = answer
        return record


_named = {}


def getHandlerByName(name):
    """The handler that has a name; `None` if none has."""
    return _named.get(name)


def getHandlerNames():
    """The names that handlers have."""
    return frozenset(_named)


class Handler(Filterer):
    """Takes records to where they are seen."""

    def __init__(self, level=NOTSET):
        super().__init__()
        self._name = None
        self.level = level_number(level)
        self.formatter = None
        self.createLock()

    def get_name(self):
        return self._name

    def set_name(self, name):
        _named.pop(self._name, None)
        self._name = name
        if name:
            _named[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        self.lock = threading.RLock()

    def acquire(self):
        if self.lock:
            self.lock.acquire()

    def release(self):
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        self.level = level_number(level)

    def setFormatter(self, fmt):
        self.formatter = fmt

    def format(self, record):
        return (self.formatter or _default_formatter).format(record)

    def emit(self, record):
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        passed = self.filter(record)
        if isinstance(passed, LogRecord):
            record = passed
        if passed:
            with self.lock:
                self.emit(record)
        return passed

    def handleError(self, record):
        if sys.modules["logging"].raiseExceptions and sys.stderr is not None:
            from traceback import print_exc, print_stack

            sys.stderr.write("--- Logging error ---\n")
            print_exc()
            sys.stderr.write("Call stack:\n")
            frame = sys._getframe()
            while frame is not None and frame.f_code.co_filename.startswith(("logging/", "logging.")):
                frame = frame.f_back
            print_stack(frame)
            sys.stderr.write(f"Message: {record.msg!r}\nArguments: {record.args}\n")

    def flush(self):
        pass

    def close(self):
        _named.pop(self._name, None)

    def __repr__(self):
        return f"<{type(self).__name__} ({getLevelName(self.level)})>"


class StreamHandler(Handler):
    """Writes records to a stream, `sys.stderr` unless another is given."""

    __class_getitem__ = classmethod(type(list[int]))

    terminator = "\n"

    def __init__(self, stream=None):
        super().__init__()
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        if hasattr(self.stream, "flush"):
            self.stream.flush()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        old = None if stream is self.stream else self.stream
        if old is not None:
            self.flush()
            self.stream = stream
        return old

    def __repr__(self):
        name = getattr(self.stream, "name", "")
        return f"<{type(self).__name__} {f'{name} ' if name else ''}({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    """Writes to what `sys.stderr` is at the time."""

    def __init__(self, level):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Does nothing."""

    def handle(self, record):
        pass

    emit = handle

    def createLock(self):
        self.lock = None


_default_formatter = Formatter()
lastResort = _StderrHandler(WARNING)
