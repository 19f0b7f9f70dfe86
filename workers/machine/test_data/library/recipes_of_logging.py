# Python 3.12: a filter may answer another record, and handlers are known by name.
"""Records with more in them, adapters, levels for a while, records kept until an error, configurations, errors."""

import logging
import logging.config
import logging.handlers
import sys
import random
import contextvars
import threading
import io
import time
import queue
import json
import copy
import string
import functools
import contextlib
import re
import collections

out = logging.StreamHandler(sys.stdout)


class ContextFilter(logging.Filter):
    USERS = ["jim", "fred", "sheila"]

    def __init__(self):
        super().__init__()
        self.n = 0

    def filter(self, record):
        record.user = self.USERS[self.n % 3]
        self.n += 1
        return True


log = logging.getLogger("a.b.c")
log.setLevel(logging.DEBUG)
log.propagate = False
h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter("%(name)-5s %(levelname)-8s User: %(user)-8s %(message)s"))
log.addHandler(h)
flt = ContextFilter()
log.addFilter(flt)
log.debug("A debug message")
log.info("An info message with %s", "some parameters")
log.warning("w")
log.removeFilter(flt)


class ReplaceFilter(logging.Filter):
    def filter(self, record):
        record = copy.copy(record)
        record.user = "anonymous"
        return record


h.addFilter(ReplaceFilter())
log.info("replaced")
h.filters.clear()
h.addFilter(lambda r: setattr(r, "user", "lambda") or r.levelno > 10)
log.debug("no")
log.info("by a function")
h.filters.clear()
log.handlers.clear()


class BraceMessage:
    def __init__(self, fmt, /, *args, **kwargs):
        self.fmt, self.args, self.kwargs = fmt, args, kwargs

    def __str__(self):
        return self.fmt.format(*self.args, **self.kwargs)


class DollarMessage(BraceMessage):
    def __str__(self):
        return string.Template(self.fmt).substitute(**self.kwargs)


class StyleAdapter(logging.LoggerAdapter):
    def log(self, level, msg, /, *args, stacklevel=1, **kwargs):
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, BraceMessage(msg, *args), **kwargs, stacklevel=stacklevel + 1)


log.addHandler(out)
out.setFormatter(logging.Formatter("{asctime!s:.0}{levelname}:{funcName}:{message}", style="{"))
log.info(BraceMessage("Message with {0} {name}", 2, name="placeholders"))
log.info(DollarMessage("$n is $what", n=1, what="x"))
StyleAdapter(log).debug("Hello, {}!", "world")


class CustomAdapter(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["connid"], msg), kwargs


ad = CustomAdapter(log, {"connid": 7})
ad.warning("adapted %d", 1)
print(ad.isEnabledFor(10), ad.name, ad.logger is log, ad.getEffectiveLevel(), ad.manager is log.manager)


class LoggingContext:
    def __init__(self, logger, level=None, handler=None, close=True):
        self.logger, self.level, self.handler, self.close = logger, level, handler, close

    def __enter__(self):
        if self.level is not None:
            self.old_level = self.logger.level
            self.logger.setLevel(self.level)
        if self.handler:
            self.logger.addHandler(self.handler)

    def __exit__(self, et, ev, tb):
        if self.level is not None:
            self.logger.setLevel(self.old_level)
        if self.handler:
            self.logger.removeHandler(self.handler)
        if self.handler and self.close:
            self.handler.close()


log.setLevel(logging.INFO)
log.info("1. once")
log.debug("2. not")
with LoggingContext(log, level=logging.DEBUG):
    log.debug("3. once")
h2 = logging.StreamHandler(sys.stdout)
with LoggingContext(log, level=logging.DEBUG, handler=h2, close=True):
    log.debug("5. twice")
log.debug("7. not")


def log_if_errors(logger, target=None, flush=None, capacity=None):
    handler = logging.handlers.MemoryHandler(
        capacity or 100, flushLevel=flush or logging.ERROR, target=target or logging.StreamHandler(sys.stdout)
    )

    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            logger.addHandler(handler)
            try:
                return fn(*args, **kwargs)
            except Exception:
                logger.exception("call failed")
                raise
            finally:
                super(logging.handlers.MemoryHandler, handler).flush()
                logger.removeHandler(handler)

        return wrapper

    return deco


log2 = logging.getLogger("cond")
log2.propagate = False
log2.setLevel(10)
t = logging.StreamHandler(sys.stdout)
t.setFormatter(logging.Formatter("  %(levelname)s %(message).30s"))


@log_if_errors(log2, target=t, capacity=3)
def foo(fail=False):
    log2.debug("about to")
    log2.info("in between")
    if fail:
        log2.error("oops")
    log2.debug("done")


foo()
print("--")
foo(True)
old = logging.getLogRecordFactory()


def factory(*a, **k):
    r = old(*a, **k)
    r.custom = 0xDECAFBAD
    return r


logging.setLogRecordFactory(factory)
out.setFormatter(logging.Formatter("%(message)s %(custom)x"))
log.info("custom")
logging.setLogRecordFactory(old)


class JsonFormatter(logging.Formatter):
    def format(self, r):
        d = {
            "level": r.levelname,
            "msg": r.getMessage(),
            **{k: v for k, v in r.__dict__.items() if k in ("request", "user")},
        }
        r.exc_info and d.update(exc=self.formatException(r.exc_info).splitlines()[-1])
        return json.dumps(d)


out.setFormatter(JsonFormatter())
log.info("json", extra={"user": "me"})
try:
    {}[1]
except KeyError:
    log.exception("err")


class OneLine(logging.Formatter):
    def formatException(self, ei):
        return repr(super().formatException(ei).splitlines()[-1])

    def format(self, r):
        s = super().format(r)
        return s.replace("\n", "|") if r.exc_text else s


out.setFormatter(OneLine("%(levelname)s|%(message)s"))
try:
    1 / 0
except ZeroDivisionError as e:
    log.exception("ZeroDivisionError: %s", e)
    log.info("x", exc_info=e)
    log.info("stack", stack_info=False)
ctx_request = contextvars.ContextVar("request", default="-")


class InjectingFilter(logging.Filter):
    def filter(self, record):
        record.request = ctx_request.get()
        return True


wl = logging.getLogger("web")
wl.propagate = False
wl.setLevel(10)
wh = logging.StreamHandler(io.StringIO())
wh.setFormatter(logging.Formatter("%(threadName)s %(request)s %(message)s"))
wh.addFilter(InjectingFilter())
wl.addHandler(wh)


def serve(n):
    ctx_request.set(f"req{n}")
    wl.info("serving")
    wl.debug("done")


ts = [threading.Thread(target=serve, args=(i,), name=f"T{i}") for i in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(*sorted(wh.stream.getvalue().splitlines()), sep="\n")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "simple": {"format": "%(levelname)-8s - %(message)s"},
        "own": {"()": JsonFormatter},
        "default": {
            "()": "logging.Formatter",
            "fmt": "%(name)s %(message)s %(extra)s",
            "defaults": {"extra": "E"},
        },
    },
    "filters": {"below": {"()": "__main__.filter_maker", "level": "WARNING"}},
    "handlers": {
        "stdout": {
            "class": "logging.StreamHandler",
            "level": "INFO",
            "formatter": "simple",
            "stream": "ext://sys.stdout",
            "filters": ["below"],
        },
        "js": {
            "class": "logging.StreamHandler",
            "formatter": "own",
            "level": "ERROR",
            "stream": "ext://sys.stdout",
        },
        "d": {"class": "logging.StreamHandler", "formatter": "default", "stream": "ext://sys.stdout"},
    },
    "loggers": {"x": {"level": "DEBUG", "handlers": ["d"], "propagate": False}},
    "root": {"level": "DEBUG", "handlers": ["stdout", "js"]},
}


def filter_maker(level):
    level = getattr(logging, level)

    def filter(record):
        return record.levelno <= level

    return filter


logging.config.dictConfig(LOGGING)
[getattr(logging, n)(f"A {n.upper()} message") for n in "debug info warning error critical".split()]
logging.getLogger("x").info("to x")
print(sorted(logging.getHandlerNames()), logging.getHandlerByName("js"))
for bad in (
    {"version": 2},
    {},
    {"version": 1, "handlers": {"h": {"class": "nope.Nope"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "LOUD"}}},
    {"version": 1, "root": {"handlers": ["missing"]}},
    {"version": 1, "formatters": {"f": {"format": "%(x", "style": "?"}}},
):
    try:
        logging.config.dictConfig(bad)
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))
logging.addLevelName(35, "NOTICE")
logging.getLogger().setLevel("NOTICE")
print(logging.getLogger(), logging.getLevelName(35), logging.getLevelName(36))
logging.shutdown()
logging.disable(logging.CRITICAL)
logging.error("off")
logging.disable(logging.NOTSET)
