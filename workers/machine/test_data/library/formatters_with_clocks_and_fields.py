# Formatters with a clock of their own in the class, and records that lack what a format names.
import io
import logging
import sys
import time


class Universal(logging.Formatter):
    converter = time.gmtime

    def formatTime(self, record, datefmt=None):
        return time.strftime(datefmt or "%Y-%m-%d", self.converter(86400 * 365))


class Fixed(logging.Formatter):
    def converter(self, moment):
        return time.gmtime(0)


def standing(*arguments):
    return (2024, 1, 2, 3, 4, 5, 1, 2, 0)


handler = logging.StreamHandler(sys.stdout)
log = logging.getLogger("clocks")
log.addHandler(handler)
handler.setFormatter(Universal("%(asctime)s %(levelname).1s %(message)s"))
log.error("a year later")
handler.setFormatter(Fixed("%(asctime)s %(message)s", "%d.%m.%y"))
log.error("the first day")
formatter = logging.Formatter("{asctime} {message}", "%I:%M %p", style="{")
formatter.converter = standing
handler.setFormatter(formatter)
log.error("a clock that stands")
logging.Formatter.converter = time.gmtime
print(time.gmtime.__name__, logging.Formatter("%(asctime)s").converter is time.gmtime)

for style, text in (("%", "%(user)s %(message)s"), ("{", "{user} {message}"), ("$", "$user $message")):
    handler.setFormatter(logging.Formatter(text, style=style))
    log.error("known", extra={"user": "ann"})
    sys.stderr = io.StringIO()
    log.error("unknown")
    lines = sys.stderr.getvalue().splitlines()
    sys.stderr = sys.__stderr__
    print([line for line in lines if line.startswith(("KeyError", "ValueError", "Message"))])
handler.setFormatter(logging.Formatter("%(user)s %(message)s", defaults={"user": "nobody"}))
log.error("by default")
