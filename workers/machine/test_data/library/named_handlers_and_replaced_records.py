# Python 3.12: handlers are found by name, filters may replace records, records know their task.
import asyncio
import copy
import logging
import sys
import threading

handler = logging.StreamHandler(sys.stdout)
handler.set_name("first")
handler.name = "out"
print(handler.get_name(), logging.getHandlerByName("out") is handler, logging.getHandlerByName("first"))
print(sorted(logging.getHandlerNames()), type(logging.getHandlerNames()))


class Secretive(logging.Filter):
    def filter(self, record):
        record = copy.copy(record)
        record.msg = record.msg.replace("secret", "***")
        return record


plain = logging.StreamHandler(sys.stdout)
log = logging.getLogger("app")
log.addHandler(handler)
log.addHandler(plain)
handler.addFilter(Secretive())
handler.setFormatter(logging.Formatter("%(taskName)s %(threadName)s %(message)s"))
log.error("the secret is %d", 42)


async def main():
    log.error("in a task")
    await asyncio.to_thread(log.error, "in a thread")


asyncio.run(main())
handler.close()
print(logging.getHandlerByName("out"), logging.getHandlerNames())
print(logging.root.getChildren() >= {log}, log.getChildren(), logging.getLevelNamesMapping()["WARN"])
print(threading.settrace_all_threads(None), threading.setprofile_all_threads(None))
