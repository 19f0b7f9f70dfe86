"""Times in log records, formats that are refused, adapters, and warnings that become records."""

import io
import logging
import time
import warnings


def record(created=0.25):
    return logging.makeLogRecord({"msg": "said", "levelname": "INFO", "created": created, "msecs": created % 1 * 1000})


class Zone(logging.Formatter):
    converter = time.gmtime
    default_msec_format = "%s.%03d"


class Bound(logging.Formatter):
    def converter(self, seconds):
        return time.gmtime(seconds + 3600)


class Short(logging.Formatter):
    default_time_format = "%H:%M"
    default_msec_format = None


own = logging.Formatter("%(asctime)s own")
own.converter = time.gmtime
static = type("Static", (logging.Formatter,), {"converter": staticmethod(lambda seconds: time.gmtime(86400))})
for formatter in (
    Zone("%(asctime)s %(message)s"), Bound("%(asctime)s"), Short("%(asctime)s"), own, static("%(asctime)s"),
    Zone("%(asctime)s|%(message)s", "%d.%m.%Y %H:%M"), Zone("{asctime} {message:>6}", style="{"),
    Zone("$asctime ${message}", style="$"),
):
    print(formatter.format(record()), formatter.usesTime())
for text, style in (
    ("%(message)s", "%"), ("%(message", "%"), ("plain", "%"), ("%(message)z", "%"), ("%(levelname)-8s", "%"),
    ("{message}", "{"), ("{message!r:>10}", "{"), ("{message", "{"), ("{}", "{"), ("plain", "{"), ("{message!x}", "{"),
    ("{a-b}", "{"), ("{message:bad spec}", "{"), ("$message", "$"), ("$", "$"), ("plain", "$"), ("$$", "$"),
    ("${message} $1", "$"), ("%(message)s", "?"),
):
    try:
        logging.Formatter(text, style=style)
        print(text, "is taken")
    except ValueError as error:
        print(text, error)
print(type(logging.Formatter("plain", style="{", validate=False)).__name__)

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
logger = logging.getLogger("app")
logger.addHandler(handler)
logger.setLevel(logging.DEBUG)
adapter = logging.LoggerAdapter(logger, {"who": "ann"})
print(adapter.getEffectiveLevel(), adapter.hasHandlers(), adapter.name, adapter)

told = logging.getLogger("py.warnings")
told.addHandler(handler)
told.propagate = False
before = warnings.showwarning
logging.captureWarnings(True)
logging.captureWarnings(True)
warnings.warn("an old thing", UserWarning)
logging.captureWarnings(False)
print(warnings.showwarning is before, "py.warnings WARNING" in stream.getvalue(), "an old thing" in stream.getvalue())
