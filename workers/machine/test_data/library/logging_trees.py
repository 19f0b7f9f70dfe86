"""logging: a tree of loggers, threads, per-handler levels, context by filters, structured lines."""

import json
import logging
import sys
import threading
from contextlib import contextmanager
from contextvars import ContextVar


def handler(form, level=logging.NOTSET, stream=sys.stdout):
    made = logging.StreamHandler(stream)
    made.setLevel(level)
    made.setFormatter(logging.Formatter(form))
    return made


root = logging.getLogger()
root.setLevel(logging.DEBUG)
root.addHandler(handler("root<%(name)s %(levelname)s %(message)s>", logging.WARNING))
shop = logging.getLogger("shop")
shop.addHandler(handler("shop<%(message)s>"))
cart = logging.getLogger("shop.cart")
cart.addHandler(handler("cart<%(levelno)d %(message)s>", logging.ERROR))
pay = logging.getLogger("shop.cart.pay")
for logger in (root, shop, cart, pay):
    print("--", logger.name)
    for level in (logging.DEBUG, logging.WARNING, logging.ERROR):
        logger.log(level, "level %d", level)
print("-- no propagation")
cart.propagate = False
pay.warning("stops at the cart")
pay.error("stops at the cart")
cart.propagate = True
cart.setLevel(logging.CRITICAL)
print(pay.getEffectiveLevel(), pay.isEnabledFor(logging.ERROR), cart.isEnabledFor(logging.CRITICAL))
pay.error("not enabled")
pay.setLevel(logging.ERROR)
pay.error("enabled again")
print(sorted(name for name in logging.root.manager.loggerDict), type(logging.root).__name__, logging.getLogger("a.b.c").parent.name)
later = logging.getLogger("a.b")
print(logging.getLogger("a.b.c").parent is later, later.parent is root)
for logger in (root, shop, cart):
    for h in list(logger.handlers):
        logger.removeHandler(h)

print("-- threads")
root.addHandler(handler("%(threadName)s: %(message)s"))


def work(log):
    log.info("working")
    log.warning("done")


for n in range(3):
    thread = threading.Thread(target=work, args=(logging.getLogger(f"w{n}"),), name=f"worker-{n}")
    thread.start()
    thread.join()
root.handlers.clear()

print("-- context")
request = ContextVar("request", default="-")


class AddRequest(logging.Filter):
    def filter(self, record):
        record.request = request.get()
        return True


@contextmanager
def handling(name):
    token = request.set(name)
    try:
        yield
    finally:
        request.reset(token)


h = handler("[%(request)s] %(message)s")
h.addFilter(AddRequest())
root.addHandler(h)
with handling("GET /"):
    logging.info("in")
    with handling("POST /x"):
        logging.info("inner")
    logging.info("out")
logging.info("none")
root.removeHandler(h)

print("-- structured")


class JsonFormatter(logging.Formatter):
    def format(self, record):
        entry = {"level": record.levelname.lower(), "logger": record.name, "message": record.getMessage()}
        entry.update(getattr(record, "fields", {}))
        if record.exc_info:
            entry["error"] = repr(record.exc_info[1])
        return json.dumps(entry, sort_keys=True)


h = logging.StreamHandler(sys.stdout)
h.setFormatter(JsonFormatter())
root.addHandler(h)
log = logging.getLogger("json")
log.info("user %s", "ann", extra={"fields": {"id": 7}})
try:
    int("x")
except ValueError:
    log.exception("failed")
root.removeHandler(h)


class _Message:
    def __init__(self, fmt, /, *args, **kwargs):
        self.fmt, self.args, self.kwargs = fmt, args, kwargs

    def __str__(self):
        return self.fmt.format(*self.args, **self.kwargs)


root.addHandler(handler("%(message)s|%(args)s"))
logging.info(_Message("Message with {0} {name}", 2, name="placeholders"))
logging.info({"a": 1})
logging.info("percent %s")
logging.info("tuple %s", (1, 2))
logging.info("%s and %s", "x", "y")
root.handlers.clear()


class OnlyBetween(logging.Filter):
    def __init__(self, low, high):
        super().__init__()
        self.low, self.high = low, high

    def filter(self, record):
        return self.low <= record.levelno <= self.high


h = handler("%(levelname)-8s")
h.addFilter(OnlyBetween(20, 30))
root.addHandler(h)
for level in (10, 20, 30, 40, 50):
    logging.log(level, "x")
h.terminator = "; "
logging.info("a")
logging.warning("b")
print()
print(h.setStream(sys.stdout), h.stream is sys.stdout, h.level, h.get_name(), h)
