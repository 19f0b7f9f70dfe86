"""logging: levels, loggers, handlers, formatters, threads."""

import io
import logging
import logging.handlers
import queue
import sys
import threading

stream = io.StringIO()
logging.basicConfig(stream=stream, level=logging.INFO, format="%(levelname)-8s|%(name)s|%(threadName)s|%(funcName)s|%(lineno)d|%(message)s")
log = logging.getLogger("shop.till")
log.debug("unseen")
log.info("sold %d of %s", 3, "tea")
log.warning("low on %(what)s", {"what": "milk"})


def sell():
    logging.getLogger("shop").error("out of %r", "beans")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")


worker = threading.Thread(target=sell, name="worker-1")
worker.start()
worker.join()
logging.critical("root")
shown = stream.getvalue()
print("\n".join([line for line in shown.splitlines() if "|" in line]))
print("Traceback (most recent call last):" in shown, "ZeroDivisionError: division by zero" in shown)

parent, child = logging.getLogger("a"), logging.getLogger("a.b.c")
print(child.parent, parent.parent.name, child.getEffectiveLevel(), child.isEnabledFor(logging.DEBUG), parent.getChild("x").name)
late = logging.getLogger("a.b")
print(child.parent is late, late.parent is parent, parent, logging.getLevelName(30), logging.getLevelName("ERROR"), logging.getLevelName(5))
parent.setLevel("DEBUG")
parent.propagate = False
out = logging.StreamHandler(sys.stdout)
out.setFormatter(logging.Formatter("{levelname}:{message}", style="{"))
parent.addHandler(out)
child.debug("now seen")
out.addFilter(lambda record: "secret" not in record.getMessage())
child.info("a secret")
child.info("public", extra={"user": "ann"})
out.setFormatter(logging.Formatter("%(asctime)s %(user)s %(message)s", "%Y", defaults={"user": "nobody"}))
out.setLevel(logging.ERROR)
child.info("too low")
record = logging.LogRecord("n", logging.INFO, "/x/y.py", 7, "m %s", ("z",), None, "f")
print(record.getMessage(), record.filename, record.module, record, logging.Formatter("$levelname $message", style="$").format(record))
adapter = logging.LoggerAdapter(parent, {"user": "bob"})
out.setLevel(logging.NOTSET)
out.setFormatter(logging.Formatter("%(user)s: %(message)s"))
adapter.info("hello")
logging.disable(logging.INFO)
child.info("disabled")
logging.disable(logging.NOTSET)
logging.addLevelName(25, "NOTICE")
out.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
child.log(25, "custom")

records = queue.Queue()
source = logging.getLogger("piped")
source.propagate = False
source.setLevel(logging.INFO)
source.addHandler(logging.handlers.QueueHandler(records))
listener = logging.handlers.QueueListener(records, out)
listener.start()
source.info("through a queue %d", 1)
source.warning("and out")
listener.stop()
memory = logging.handlers.MemoryHandler(10, target=out)
source.handlers[:] = [memory]
source.info("kept")
print("before")
source.error("flushes")
for wrong in (lambda: logging.getLogger(3), lambda: parent.setLevel("LOUD"), lambda: parent.log("x", "y"), lambda: logging.Formatter("x", style="!")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
print(parent.hasHandlers(), repr(out), logging.getLogger() is logging.root)
