"""logging: levels, loggers, handlers, filters, formats."""

import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(threadName)s|%(message)s"))
log = logging.getLogger("app.part")
log.addHandler(handler)
log.setLevel(logging.DEBUG)
log.propagate = False
log.debug("x=%d y=%s", 1, [2])
log.info("percent %% %s", "ok")
log.warning("plain %s")
log.error("dict %(a)s", {"a": 5})
log.critical("critical")
log.log(25, "custom level")
log.log(logging.INFO, "by number")
logging.addLevelName(25, "NOTICE")
log.log(25, "named level")
try:
    1 / 0
except ZeroDivisionError:
    log.exception("failed")
    log.error("short", exc_info=False)
print(out.getvalue().replace(__file__, "FILE") if False else "\n".join(l for l in out.getvalue().splitlines() if "File" not in l and "^" not in l))
out.truncate(0)
out.seek(0)
log.setLevel("WARNING")
log.info("hidden")
print(log.isEnabledFor(logging.INFO), log.getEffectiveLevel(), logging.getLogger("app.part.deep").getEffectiveLevel(), logging.getLevelName(40), logging.getLevelName("ERROR"), log.level, log.name, log.parent.name, logging.getLogger("app.part") is log)


class OnlyErrors(logging.Filter):
    def filter(self, record):
        record.extra = record.levelname[0]
        return record.levelno >= logging.ERROR


handler.addFilter(OnlyErrors())
handler.setFormatter(logging.Formatter("{extra}:{message}:{funcName}:{lineno}", style="{"))


def inner():
    log.warning("dropped")
    log.error("kept")


inner()
print(out.getvalue(), end="")
adapter = logging.LoggerAdapter(log, {"user": "ada"})
handler.setFormatter(logging.Formatter("$user $message", style="$"))
adapter.error("with extra")
log.error("with extra too", extra={"user": "bob"})
print(out.getvalue().splitlines()[1:])
log.removeHandler(handler)
print(log.handlers, log.hasHandlers(), handler, logging.getLogger().name, log)
