"""logging: levels, formatters, handlers, filters, adapters to standard output."""

import io
import logging
import sys

root = logging.getLogger()
handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
root.addHandler(handler)
root.setLevel(logging.WARNING)
log = logging.getLogger("app")
child = logging.getLogger("app.db.pool")
log.debug("hidden")
log.warning("value %d of %s", 5, "x")
child.error("named %(a)s and %(b)d", {"a": "A", "b": 2})
log.setLevel(logging.DEBUG)
log.debug("shown now")
child.info("inherited level %s", child.getEffectiveLevel())
print(log.level, child.level, log.isEnabledFor(10), root.isEnabledFor(20), child.parent.name, child.name, log.hasHandlers(), log.getChild("x").name, logging.getLogger("app") is log)
print([logging.getLevelName(n) for n in (10, 20, 30, 40, 50, 0, 35)], logging.getLevelName("ERROR"), logging.WARN, logging.CRITICAL, log, root, logging.getLevelNamesMapping()["INFO"])
logging.addLevelName(25, "NOTICE")
log.log(25, "a level of one's own")
log.critical("no arguments: 100%")

for form, style in (("%(levelname)-8s|%(message)s", "%"), ("{levelname:>8}|{message}", "{"), ("$levelname|${message}", "$"), ("%(levelno)03d %(funcName)s %(module)s %(threadName)s %(processName)s", "%")):
    handler.setFormatter(logging.Formatter(form, style=style))
    log.info("styled")


class Fancy(logging.Formatter):
    def format(self, record):
        record.shout = record.getMessage().upper()
        return super().format(record)


handler.setFormatter(Fancy("%(shout)s!", defaults={"ip": None}))
log.info("hello")
handler.setFormatter(logging.Formatter("[%(user)s@%(ip)s] %(message)s", defaults={"ip": "local", "user": "?"}))
log.info("extra", extra={"user": "ann"})
log.info("no extra")


class NoSecrets(logging.Filter):
    def filter(self, record):
        record.msg = str(record.msg).replace("secret", "***")
        return "drop" not in record.msg


log.addFilter(NoSecrets())
log.info("the secret is out")
log.info("drop this")
log.filters.clear()
handler.addFilter(lambda record: record.levelno >= 30)
log.info("too low")
log.warning("high enough")
handler.filters.clear()
handler.addFilter(logging.Filter("app.db"))
log.warning("not of app.db")
child.warning("of app.db")
handler.filters.clear()
handler.setFormatter(logging.Formatter("%(name)s %(message)s"))


class Connection(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['id']}] {msg}", kwargs


adapter = Connection(log, {"id": 7})
adapter.info("adapted %s", "message")
print(adapter.isEnabledFor(10), adapter.logger is log, logging.LoggerAdapter(log, {"a": 1}).process("m", {}))
buffer = io.StringIO()
second = logging.StreamHandler(buffer)
second.setLevel(logging.ERROR)
second.setFormatter(logging.Formatter("buffer: %(message)s"))
log.addHandler(second)
log.propagate = False
log.warning("nowhere")
log.error("only in the buffer")
log.propagate = True
log.removeHandler(second)
print(repr(buffer.getvalue()), log.handlers, second.level)
logging.disable(logging.ERROR)
log.error("disabled")
log.critical("not disabled")
logging.disable(logging.NOTSET)
record = logging.LogRecord("n", logging.INFO, "/a/b.py", 12, "msg %s", ("arg",), None, "func")
print(record.getMessage(), record.levelname, record.filename, record.module, record.lineno, record.funcName, record, logging.Formatter("%(filename)s:%(lineno)d").format(record))
record.created, record.msecs = 0, 123
f = logging.Formatter("%(asctime)s %(message)s")
f.converter = __import__("time").gmtime
print(f.format(record), f.formatTime(record, "%Y/%m/%d"), f.usesTime(), logging.Formatter("%(message)s").usesTime(), logging.BufferingFormatter().format([record, record]), logging.makeLogRecord({"msg": "made", "levelname": "X"}).getMessage())
for action in (lambda: log.setLevel("LOUD"), lambda: logging.Formatter("%(x", style="?"), lambda: logging.getLogger(5), lambda: log.log("high", "x")):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
