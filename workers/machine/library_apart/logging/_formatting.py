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
_numbers = {
    "CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARN": 30, "WARNING": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0,
}  # fmt: skip
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
        if validate:
            _check_format(self._fmt, style)

    def usesTime(self):
        return {"%": "%(asctime)", "{": "{asctime", "$": "$"}[self._style] in self._fmt and "asctime" in self._fmt

    def formatTime(self, record, datefmt=None):
        moment = self.converter(record.created)
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
        try:
            return self._written(record)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}")

    def _written(self, record):
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


def _check_format(text, style):
    """Refuses a format without a field, and one that cannot be read."""
    if style == "%":
        for part in text.split("%(")[1:]:
            kind = part.partition(")")[2].lstrip("#0+ -*.123456789")[:1]
            if kind and kind.lower() in "diouxefgcrsa%":
                return
        raise ValueError(f"Invalid format '{text}' for '{style}' style")
    import re

    fields = False
    if style == "$":
        for found in re.finditer(r"\$(\$|[_a-z][_a-z0-9]*|\{[_a-z][_a-z0-9]*\})?", text, re.I):
            if found[0] == "$":
                raise ValueError("invalid format: bare '$' not allowed")
            fields = fields or found[0] != "$$"
    else:
        from string import Formatter as Fields

        try:
            for _, name, spec, conversion in Fields().parse(text):
                if name:
                    _check_field(name, spec, conversion)
                    fields = True
        except ValueError as error:
            raise ValueError(f"invalid format: {error}") from error
    if not fields:
        raise ValueError("invalid format: no fields")


def _check_field(name, spec, conversion):
    import re

    if not re.match(r"^(\d+|\w+)(\.\w+|\[[^]]+\])*$", name):
        raise ValueError(f"invalid field name/expression: {name!r}")
    if conversion and conversion not in "rsa":
        raise ValueError(f"invalid conversion: {conversion!r}")
    if spec and not re.match(r"^(.?[<=>^])?[+ -]?#?0?(\d+|{\w+})?[,_]?(\.(\d+|{\w+}))?[bcdefgnosx%]?$", spec, re.I):
        raise ValueError(f"bad specifier: {spec!r}")


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
