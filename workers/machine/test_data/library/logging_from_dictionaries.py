"""Logging set up by `logging.config.dictConfig`."""

import io
import logging
import logging.config
import sys


class Loud(logging.Formatter):
    def __init__(self, mark="!"):
        super().__init__("%(name)s: %(message)s")
        self.mark = mark

    def format(self, record):
        return super().format(record).upper() + self.mark


class Only:
    def __init__(self, word):
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


stream = io.StringIO()
old = logging.getLogger("old")
old.addHandler(logging.StreamHandler(sys.stdout))
below = logging.getLogger("app.part")
CONFIG = {
    "version": 1,
    "streams": ["ext://sys.stdout"],
    "formatters": {
        "brief": {"format": "%(levelname)-8s %(name)s %(message)s"}, "braces": {"format": "{levelname}|{message}", "style": "{"},
        "loud": {"()": "__main__.Loud", "mark": "!!"}, "plain": {"class": "logging.Formatter", "format": "%(message)s"},
    },
    "filters": {"only": {"()": Only, "word": "keep"}, "named": {"name": "app.part"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler", "level": "INFO", "formatter": "brief", "stream": "ext://sys.stdout"},
        "kept": {"class": "logging.StreamHandler", "formatter": "braces", "filters": ["only"], "stream": stream},
        "loud": {"class": "logging.StreamHandler", "formatter": "loud", "stream": "cfg://streams[0]", "filters": ["named"]},
        "buffer": {"class": "logging.handlers.MemoryHandler", "capacity": 3, "target": "console", "flushLevel": logging.CRITICAL},
    },
    "loggers": {"app": {"level": "DEBUG", "handlers": ["console", "kept", "loud"], "propagate": False}, "app.quiet": {"level": "ERROR"}, "buffered": {"handlers": ["buffer"], "level": "INFO"}},
    "root": {"level": "WARNING", "handlers": ["console"]},
}
logging.config.dictConfig(CONFIG)
app = logging.getLogger("app")
app.debug("hidden on the console, keep in the text")
app.info("started")
below.warning("keep this")
logging.getLogger("app.quiet").info("not told")
logging.getLogger("app.quiet").error("told")
logging.getLogger("elsewhere").warning("by the root")
logging.getLogger("elsewhere").info("not by the root")
old.error("disabled")
for n in range(3):
    logging.getLogger("buffered").info("record %d", n)
print(old.disabled, app.propagate, app.level, [handler.name for handler in app.handlers], logging.getLogger().handlers[0].name)
print(stream.getvalue())
logging.config.dictConfig({"version": 1, "incremental": True, "loggers": {"app": {"level": "ERROR"}}, "root": {"level": "DEBUG"}})
app.warning("not any more")
logging.getLogger("elsewhere").info("now by the root")
logging.config.dictConfig({"version": 1, "disable_existing_loggers": False, "handlers": {"h": {"class": "logging.StreamHandler", "stream": sys.stdout}}, "root": {"handlers": ["h"], "level": "INFO"}})
logging.info("plain")
old.error("again")
for wrong in (
    {}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.Nothing"}}}, {"version": 1, "root": {"handlers": ["none"]}}, {"version": 1, "loggers": {"x": {"level": "LOUD"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f"}}}, {"version": 1, "formatters": {"f": {"()": "no.module"}}},
):
    try:
        logging.config.dictConfig(wrong)
    except ValueError as error:
        print(error, "<-", type(error.__cause__).__name__)
