"""Messages of a program for who operates it. Follows the documentation of CPython's `logging`."""

import sys
import threading
from _inspect import frame
from logging._handlers import getHandlerByName, getHandlerNames
from logging._formatting import BufferingFormatter, Formatter, LogRecord, getLevelName, level_number
from logging._formatting import (
    CRITICAL, DEBUG, ERROR, FATAL, INFO, NOTSET, WARN, WARNING, addLevelName, getLevelNamesMapping,
    getLogRecordFactory, makeLogRecord, setLogRecordFactory,
)
from logging._handlers import Filter, Filterer, Handler, NullHandler, StreamHandler, lastResort

__all__ = (
    "BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Formatter Handler INFO LogRecord "
    "Logger LoggerAdapter NOTSET NullHandler StreamHandler WARN WARNING addLevelName basicConfig captureWarnings "
    "critical debug disable error exception fatal getHandlerByName getHandlerNames getLevelName getLevelNamesMapping "
    "getLogRecordFactory getLogger getLoggerClass info lastResort log makeLogRecord raiseExceptions "
    "setLogRecordFactory setLoggerClass shutdown warn warning"
).split()

BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
raiseExceptions = True
_lock = threading.RLock()
for _cls in (
    BufferingFormatter, Formatter, LogRecord, Filter, Filterer, Handler, NullHandler, StreamHandler,
):  # fmt: skip
    _cls.__module__ = "logging"


class Logger(Filterer):
    """A named place that messages come from."""

    manager = None
    root = None

    def __init__(self, name, level=NOTSET):
        super().__init__()
        self.name = name
        self.level = level_number(level)
        self.parent = None
        self.propagate = True
        self.handlers = []
        self.disabled = False

    def setLevel(self, level):
        self.level = level_number(level)

    def getEffectiveLevel(self):
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        return not self.disabled and level > Logger.manager.disable and level >= self.getEffectiveLevel()

    def debug(self, msg, *args, **kwargs):
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        _old("method")
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    fatal = critical

    def log(self, level, msg, *args, **kwargs):
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError("level must be an integer")
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        place, depth = None, 1
        while (found := frame(depth)) is not None:
            if found[0] not in ("logging.py", "logging/_handlers.py"):
                stacklevel -= 1
                place = found
                if stacklevel <= 0:
                    break
            depth += 1
        file, line, function = place[:3] if place else ("(unknown file)", 0, "(unknown function)")
        stack = None
        if stack_info:
            from traceback import format_stack

            kept = [text for text in format_stack() if '  File "logging.py"' not in text]
            stack = "Stack (most recent call last):\n" + "".join(kept).rstrip("\n")
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        record = self.makeRecord(self.name, level, file, line, msg, args, exc_info, function, extra, stack)
        self.handle(record)

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        record = getLogRecordFactory()(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        for key in extra or ():
            if key in ("message", "asctime") or key in record.__dict__:
                raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
            setattr(record, key, extra[key])
        return record

    def handle(self, record):
        if self.disabled:
            return
        passed = self.filter(record)
        if passed:
            self.callHandlers(passed if isinstance(passed, LogRecord) else record)

    def callHandlers(self, record):
        logger, found = self, 0
        while logger:
            for handler in list(logger.handlers):
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
            logger = logger.parent if logger.propagate else None
        if not found and lastResort and record.levelno >= lastResort.level:
            lastResort.handle(record)

    def addHandler(self, hdlr):
        with _lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        with _lock:
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    def hasHandlers(self):
        logger = self
        while logger:
            if logger.handlers:
                return True
            logger = logger.parent if logger.propagate else None
        return False

    def getChild(self, suffix):
        return getLogger(suffix if self is root else f"{self.name}.{suffix}")

    def getChildren(self):
        depth = 0 if self is root else self.name.count(".") + 1
        return {logger for name, logger in _loggers.items() if logger.parent is self and name.count(".") == depth}

    def __repr__(self):
        return f"<{type(self).__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"


class RootLogger(Logger):
    """The logger that all others are below."""


class Manager:
    """Keeps all loggers by name."""

    def __init__(self, rootnode):
        self.root = rootnode
        self.disable = 0
        self.loggerDict = _loggers


_loggers = {}
_logger_class = Logger
root = Logger.root = RootLogger("root", WARNING)
Logger.manager = Manager(root)


def getLogger(name=None):
    """The logger of this name; the same at every call."""
    if not name or name == "root":
        return root
    if not isinstance(name, str):
        raise TypeError("A logger name must be a string")
    with _lock:
        logger = _loggers.get(name)
        if logger is None:
            logger = _loggers[name] = _logger_class(name)
            above = name
            while logger.parent is None:
                above = above.rpartition(".")[0]
                logger.parent = _loggers.get(above) if above else root
            for other, below in _loggers.items():
                if other.startswith(name + ".") and len(below.parent.name if below.parent is not root else "") < len(name):
                    below.parent = logger
        return logger


def getLoggerClass():
    return _logger_class


def setLoggerClass(klass):
    global _logger_class
    _logger_class = klass


class LoggerAdapter:
    """A logger that adds something to each message."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger = logger
        self.extra = extra
        self.merge_extra = merge_extra

    def process(self, msg, kwargs):
        given = kwargs.get("extra") or {}
        kwargs["extra"] = {**(self.extra or {}), **given} if self.merge_extra else self.extra
        return msg, kwargs

    def log(self, level, msg, *args, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def debug(self, msg, *args, **kwargs):
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        self.log(WARNING, msg, *args, **kwargs)

    warn = Logger.warn

    def error(self, msg, *args, **kwargs):
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        self.log(CRITICAL, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        return self.logger.hasHandlers()

    name = property(lambda self: self.logger.name)
    manager = property(lambda self: self.logger.manager)

    def __repr__(self):
        logger = self.logger
        return f"<{type(self).__name__} {logger.name} ({getLevelName(logger.getEffectiveLevel())})>"


def basicConfig(*, filename=None, filemode="a", format=None, datefmt=None, style="%", level=None, stream=None,
                handlers=None, force=False, encoding=None, errors="backslashreplace", **others):
    """Gives the root logger a handler, unless it has one."""
    with _lock:
        if force:
            for handler in list(root.handlers):
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        if handlers is None and stream is not None and filename is not None:
            raise ValueError("'stream' and 'filename' should not be specified together")
        if style not in "%{$":
            raise ValueError("Style must be one of: %,{,$")
        if handlers is None:
            handlers = [StreamHandler(stream) if filename is None else _file_handler(filename, filemode, encoding, errors)]
        elif stream is not None or filename is not None:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if format is None:
            format = {"%": "%(levelname)s:%(name)s:%(message)s", "{": "{levelname}:{name}:{message}",
                      "$": "${levelname}:${name}:${message}"}[style]
        formatter = Formatter(format, datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)
        if others:
            raise ValueError(f"Unrecognised argument(s): {', '.join(others)}")


def _file_handler(filename, mode, encoding, errors):
    from logging._file_handlers import FileHandler

    return FileHandler(filename, mode, "utf-8" if encoding is None and "b" not in mode else encoding, errors=errors)


def _of_root(name, level):
    def tell(msg, *args, **kwargs):
        if not root.handlers:
            basicConfig()
        root.log(level, msg, *args, **kwargs)

    tell.__name__ = tell.__qualname__ = name
    return tell


debug, info, warning, error, critical = [
    _of_root(name, level)
    for name, level in zip("debug info warning error critical".split(), (DEBUG, INFO, WARNING, ERROR, CRITICAL))
]
fatal = critical


def warn(msg, *args, **kwargs):
    _old("function")
    warning(msg, *args, **kwargs)


def _old(kind):
    import warnings

    warnings.warn(f"The 'warn' {kind} is deprecated, use 'warning' instead", DeprecationWarning, stacklevel=3)


def exception(msg, *args, exc_info=True, **kwargs):
    error(msg, *args, exc_info=exc_info, **kwargs)


def log(level, msg, *args, **kwargs):
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    Logger.manager.disable = level_number(level)


_warnings_shown = None


def captureWarnings(capture):
    """Lets warnings go to the logger `py.warnings`, or back to where they went before."""
    global _warnings_shown
    import warnings

    if capture and _warnings_shown is None:
        _warnings_shown = warnings.showwarning
        warnings.showwarning = _showwarning
    elif not capture and _warnings_shown is not None:
        warnings.showwarning = _warnings_shown
        _warnings_shown = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    import warnings

    if file is not None:
        _warnings_shown(message, category, filename, lineno, file, line)
        return
    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning("%s", text)


def shutdown():
    for logger in [root, *_loggers.values()]:
        for handler in logger.handlers:
            handler.flush()
            handler.close()


def __getattr__(name):  # mark: in C
    if name == "FileHandler":
        from logging._file_handlers import FileHandler

        return FileHandler
    raise AttributeError(f"module 'logging' has no attribute '{name}'")
