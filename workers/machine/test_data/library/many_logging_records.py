"""A table of formats, levels, filters and arguments for logging, each written to a text in memory."""

import io
import logging
import sys

stream = io.StringIO()
handler = logging.StreamHandler(stream)
log = logging.getLogger("table")
log.setLevel(1)
log.propagate = False
log.addHandler(handler)


def taken():
    text = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return text


formats = [
    ("%(message)s", "%"), ("%(levelname)s %(message)s", "%"), ("%(levelname)-10s|", "%"), ("%(levelname)10.3s|", "%"), ("%(levelno)05d", "%"), ("%(name)s/%(funcName)s/%(module)s", "%"), ("%(threadName)s %(processName)s", "%"), ("%(message)r", "%"), ("100%% %(message)s", "%"), ("{message}", "{"), ("{levelname:*^12}|{message!r:>10}", "{"), ("{{{name}}}", "{"), ("{levelno:#x}", "{"), ("$message", "$"), ("${levelname}: $message $$", "$"), (None, "%"), (None, "{"), (None, "$"), ("%(lineno)d" "%(custom)s", "%"), ("%(message)s %(missing)s", "%"),
]
for form, style in formats:
    try:
        handler.setFormatter(logging.Formatter(form, style=style, defaults={"custom": "C"}))
        if form and "missing" in form:
            print(handler.formatter._fmt)
            continue
        log.warning("text %s", 5)
        print(repr(form), style, repr(taken()).replace("many_logging_records", "module"))
    except Exception as error:
        print(repr(form), style, type(error).__name__, error)
for form, style in (("no field", "%"), ("", "%"), ("{0}", "{"), ("plain", "{"), ("plain", "$"), ("%(message)s", "?")):
    try:
        logging.Formatter(form, style=style)
        print(repr(form), style, "accepted")
    except Exception as error:
        print(repr(form), style, type(error).__name__)
print(type(logging.Formatter("plain", validate=False)).__name__)
handler.setFormatter(logging.Formatter("%(levelname)s:%(message)s"))
calls = [(("plain",), {}), (("100%",), {}), (("%s", "a"), {}), (("%s %d", "a", 5), {}), (("%(a)s %(b)03d", {"a": 1, "b": 2}), {}), (("%s", {"a": 1}), {}), (("%s", ()), {}), (("%r", ("x",)), {}), (("%s", None), {}), ((5,), {}), ((None,), {}), (([1, 2],), {}), ((ValueError("e"),), {}), (("%.2f|%5s|%-5s|", 1.239, "r", "l"), {}), (("%%",), {}), (("%% %s", 1), {}), (("line\nbreak",), {}), (("é😀",), {}), (("",), {})]
for args, kwargs in calls:
    log.info(*args, **kwargs)
    print(args[0].__class__.__name__, repr(taken()))
for level in (1, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 100):
    log.log(level, "at %d", level)
print(taken(), end="")
for name in ("debug", "info", "warning", "error", "critical", "exception", "fatal"):
    if name == "exception":
        log.error("error")
    else:
        getattr(log, name)(name)
print(taken().split())
grid = []
for threshold in (0, 10, 25, 30, 41, 60):
    for own in (0, 20, 40):
        log.setLevel(threshold)
        handler.setLevel(own)
        for level in (10, 20, 30, 40, 50):
            log.log(level, "x")
        grid.append((threshold, own, taken().count("\n"), [log.isEnabledFor(level) for level in (10, 30, 50)].count(True)))
print(grid)
log.setLevel(1)
handler.setLevel(0)
for value in (10, "INFO", "WARNING", "CRITICAL", "info", "X", 3.5, None, "10", True):
    try:
        log.setLevel(value)
        print(repr(value), log.level)
    except (ValueError, TypeError) as error:
        print(repr(value), type(error).__name__, error)
log.setLevel(1)
names = ["", "table", "tab", "table.x", "tablex", "other"]
for name in names:
    f = logging.Filter(name)
    print(repr(name), [f.filter(logging.makeLogRecord({"name": n})) for n in ("table", "table.x", "tablex", "root", "other.y")])
handler.addFilter(lambda record: not record.getMessage().startswith("no"))
handler.addFilter(logging.Filter("table"))
for text in ("yes", "no", "maybe"):
    log.info(text)
print(taken().split(), len(handler.filters))
handler.filters.clear()
for exc_info in (None, False, True, ValueError("given"), (KeyError, KeyError("k"), None)):
    log.error("with", exc_info=exc_info)
    print(type(exc_info).__name__, taken().split("\n"))
log.info("extra", extra={"a": 1, "b": [2]})
taken()
for extra in ({"message": 1}, {"asctime": 1}, {"name": 1}, {"args": 1}):
    try:
        log.info("x", extra=extra)
        print(extra, "accepted")
    except KeyError as error:
        print(extra, error)
taken()
log.info("stack", stack_info=False)
record = log.makeRecord("n", 30, "file.py", 7, "m %s", ("a",), None, "fn", {"more": 1}, None)
print(taken(), record.more, record.getMessage(), record.filename, record.module, record.pathname, record.funcName, record.lineno, record.levelname, record.exc_info, record.args, record.msg, record.name, logging.getLevelName(record.levelno), handler.format(record))
tree = [logging.getLogger(n) for n in ("a.b.c.d", "a", "a.b", "z", "a.b.x")]
print([(t.name, t.parent.name) for t in tree], logging.getLogger("a.b.c").parent.name, logging.getLogger("a.b.c.d").parent.name, logging.getLogger() is logging.root, logging.getLogger("") is logging.root, logging.getLogger("root") is logging.root)
for name, level in (("a", 30), ("a.b", 10)):
    logging.getLogger(name).setLevel(level)
print([(t.name, t.getEffectiveLevel()) for t in tree])
adapter = logging.LoggerAdapter(log, {"k": "v"})
adapter.info("adapted %s", 1)
adapter.warning("twice %s", 2, extra={"lost": 1})
print(taken().split("\n"), adapter.isEnabledFor(1), adapter.name if hasattr(adapter, "name") else adapter.logger.name)
logging.addLevelName(7, "SEVEN")
log.log(7, "seven")
print(taken().strip(), logging.getLevelName("SEVEN"), logging.getLevelName(8), logging.getLevelName("EIGHT"), handler.level, handler.name, sys.stderr is not None)
log.disabled = True
log.critical("off")
log.disabled = False
logging.disable(30)
log.warning("off")
log.error("on")
logging.disable(logging.NOTSET)
print(taken().split())
