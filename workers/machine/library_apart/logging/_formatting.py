"""Records and how they become text."""

import os
import sys
import threading
import time

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0
_names = {50: "CRITICAL", 40: "ERROR", 30: "WARNING", 20: "INFO", 10: "DEBUG", 0: "NOTSET"}
_numbers = {**{name: number for number, name in _names.items()}, "WARN": WARNING, "FATAL": FATAL}
_start = time.time()


def getLevelNamesMapping():
    return _numbers.copy()


def getLevelName(level):
    """The name of a number, or the number of a name."""
    if level in _names:
        return _names[level]
    return _numbers.get(level, f"Level {level}")


def addLevelName(level, levelName):
    _names[level] = levelName
    _numbers[levelName] = level


def level_number(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _numbers:
        raise ValueError(f"Unknown level: {level!r}")
    return _numbers[level]


class LogRecord:
    """One message with all that is known about it."""

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time()
        if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
            args = args[0]
        thread = threading.current_thread()
        self.name = name
        self.msg = msg
        self.args = args
        self.levelname = getLevelName(level)
        self.levelno = level
        self.pathname = pathname
        self.filename = pathname.rsplit("/", 1)[-1]
        self.module = self.filename.removesuffix(".py")
        self.exc_info = exc_info
        self.exc_text = None
        self.stack_info = sinfo
        self.lineno = lineno
        self.funcName = func
        self.created = now
        self.msecs = int(now % 1 * 1000) + 0.0
        self.relativeCreated = (now - _start) * 1000
        self.thread = thread.ident
        self.threadName = thread.name
        self.processName = "MainProcess"
        processes = sys.modules.get("multiprocessing")
        if processes is not None:
            self.processName = processes.current_process().name
        self.process = os.getpid()
        self.taskName = None
        tasks = sys.modules.get("asyncio.tasks")
        if tasks is not None and tasks.events._get_running_loop() is not None:
            task = tasks.current_task()
            self.taskName = task.get_name() if task is not None else None

    def getMessage(self):
        message = str(self.msg)
        return message % self.args if self.args else message

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'


_factory = LogRecord


def setLogRecordFactory(factory):
    global _factory
    _factory = factory


def getLogRecordFactory():
    return _factory


def makeLogRecord(dict):
    record = _factory(None, None, "", 0, "", (), None, None)
    for key, value in dict.items():
        setattr(record, key, value)
    return record


class Formatter:
    """Makes text of records; `fmt` names their attributes."""

    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in ("%", "{", "$"):
            raise ValueError("Style must be one of: %,{,$")
        self._style = style
        self._fmt = fmt or {"%": "%(message)s", "{": "{message}", "$": "${message}"}[style]
        self._defaults = defaults
        self.datefmt = datefmt
        if validate and not any([mark in self._fmt for mark in {"%": ("%(",), "{": ("{",), "$": ("$",)}[style]]):
            raise ValueError(f"Invalid format '{self._fmt}' for '{style}' style")

    def usesTime(self):
        return {"%": "%(asctime)", "{": "{asctime", "$": "$"}[self._style] in self._fmt and "asctime" in self._fmt

    def formatTime(self, record, datefmt=None):
        moment = time.localtime(record.created) if self.converter is time.gmtime else self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        from traceback import format_exception

        return "".join(format_exception(*ei)).removesuffix("\n")

    def formatStack(self, stack_info):
        return stack_info

    def formatMessage(self, record):
        values = record.__dict__ if self._defaults is None else {**self._defaults, **record.__dict__}
        if self._style == "%":
            return self._fmt % values
        if self._style == "{":
            return self._fmt.format(**values)
        from string import Template

        return Template(self._fmt).substitute(values)

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        if record.exc_text:
            text = text.removesuffix("\n") + "\n" + record.exc_text
        if record.stack_info:
            text = text.removesuffix("\n") + "\n" + self.formatStack(record.stack_info)
        return text


class BufferingFormatter:
    """Makes one text of several records."""

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or Formatter()

    def formatHeader(self, records):
        return ""

    formatFooter = formatHeader

    def format(self, records):
        lines = [self.linefmt.format(record) for record in records]
        return self.formatHeader(records) + "".join(lines) + self.formatFooter(records) if lines else ""
