"""Errors written by logging: exception, exc_info, stack of levels, and broken messages."""

import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d: %(message)s")
log = logging.getLogger("lesson")


def divide(a, b):
    return a / b


def work(a, b):
    try:
        return divide(a, b)
    except ZeroDivisionError:
        log.exception("could not divide %s by %r", a, b)
    except TypeError as error:
        log.error("wrong kinds: %s", error, exc_info=error)
        raise ValueError("work failed") from error


work(1, 0)
try:
    work(1, "x")
except ValueError:
    log.warning("given up", exc_info=True)
log.info("no error here")
log.debug("nothing handled", exc_info=True)
log.critical("a tuple", exc_info=(KeyError, KeyError("made"), None))
try:
    raise ExceptionGroup("several", [ValueError(1), KeyError("k")])
except ExceptionGroup as group:
    log.error("group of %d", len(group.exceptions), exc_info=group)


class Short(logging.Formatter):
    def formatException(self, details):
        return f"<{details[0].__name__}: {details[1]}>"

    def format(self, record):
        return super().format(record).replace("\n", " | ")


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Short("%(levelname).1s %(message)s"))
quiet = logging.getLogger("short")
quiet.propagate = False
quiet.addHandler(handler)
try:
    divide([], 2)
except TypeError:
    quiet.exception("in short")
    quiet.error("without")
    quiet.log(logging.WARNING, "with %(key)s", {"key": "a mapping"}, exc_info=True)
print(logging.getLevelName(40), quiet.isEnabledFor(10), log.getEffectiveLevel(), logging.getLogger("lesson.child").parent is log)
log.error("the end")
divide(2, 0)
