"""logging of exceptions, handlers of one's own, basicConfig, memory handlers, warnings."""

import logging
import logging.handlers
import queue
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(message)s")
logging.basicConfig(level=logging.DEBUG, format="ignored, as configured already")
log = logging.getLogger(__name__)
log.debug("not shown")


class Trim(logging.Formatter):
    "Shows only the last line of a traceback."

    def formatException(self, info):
        return "  last: " + super().formatException(info).splitlines()[-1]


handler = logging.getLogger().handlers[0]
handler.setFormatter(Trim("%(levelname)s %(message)s"))
try:
    {}["missing"]
except KeyError as error:
    log.exception("looked for %s", "a key")
    log.error("the same", exc_info=True)
    log.warning("as an instance", exc_info=error)
    log.info("as a tuple", exc_info=sys.exc_info())
    log.info("without")
log.error("nothing to show", exc_info=True)


class ListHandler(logging.Handler):
    def __init__(self, level=logging.NOTSET):
        super().__init__(level)
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


listed = ListHandler("WARNING")
listed.name = "the list"
logging.getLogger("part").addHandler(listed)
logging.getLogger("part.inner").warning("goes %s", "up")
logging.getLogger("part").info("not for the list")
print(listed.lines, listed.name, listed.get_name(), listed.level, listed.formatter)

memory = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=handler)
quiet = logging.getLogger("quiet")
quiet.propagate = False
quiet.addHandler(memory)
quiet.info("one")
quiet.info("two")
print("kept", len(memory.buffer))
quiet.error("flushes")
print("kept", len(memory.buffer))
for n in range(3):
    quiet.info("full %d", n)
quiet.info("left")
memory.flush()
memory.close()

jobs = queue.Queue()
sender = logging.getLogger("sender")
sender.propagate = False
sender.addHandler(logging.handlers.QueueHandler(jobs))
listener = logging.handlers.QueueListener(jobs, listed, respect_handler_level=True)
listener.start()


def work():
    sender.warning("from %s", threading.current_thread().name)
    sender.info("too low for the list")


thread = threading.Thread(target=work, name="worker-1")
thread.start()
thread.join()
listener.stop()
print(listed.lines)

null = logging.getLogger("null")
null.addHandler(logging.NullHandler())
null.propagate = False
null.error("nowhere")
logging.basicConfig(force=True, stream=sys.stdout, format="{message} ({threadName})", style="{", level="ERROR")
logging.error("the root")
logging.info("not")
logging.getLogger("x").critical("after force")


class Broken(logging.Handler):
    def emit(self, record):
        try:
            1 / 0
        except ZeroDivisionError:
            self.handleError(record)

    def handleError(self, record):
        print("error in a handler for", record.getMessage())


logging.getLogger("b").addHandler(Broken())
logging.getLogger("b").error("something")
previous = logging.getLogRecordFactory()


def factory(*args, **kwargs):
    record = previous(*args, **kwargs)
    record.custom = 0xDECAFBAD
    return record


logging.setLogRecordFactory(factory)
logging.basicConfig(force=True, stream=sys.stdout, format="%(custom)x %(message)s")
logging.error("with a factory")


class MyLogger(logging.Logger):
    def shout(self, text):
        self.warning(text.upper())


logging.setLoggerClass(MyLogger)
logging.getLogger("mine").shout("hey")
print(type(logging.getLogger("mine")).__name__, logging.getLoggerClass().__name__, logging.lastResort.level, logging.raiseExceptions)
logging.shutdown()
