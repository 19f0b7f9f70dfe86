# What executors and futures tell by logging: callbacks and initializers that fail, states that are wrong.
import logging
import re
import sys
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from concurrent.futures.thread import BrokenThreadPool


class Brief(logging.Formatter):
    def format(self, record):
        error = f" ({record.exc_info[1]!r})" if record.exc_info else ""
        message = re.sub(r"\d{4,}|<.*>", "...", record.getMessage())
        return f"{record.levelname}:{record.name}:{message}{error}"


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(Brief())
logging.getLogger("concurrent.futures").addHandler(handler)


def fail(*arguments):
    raise LookupError("failed on purpose")


def broken_threads():
    with ThreadPoolExecutor(1, initializer=fail) as pool:
        future = pool.submit(print, "never")
        print(type(future.exception()).__name__)
        try:
            pool.submit(print, "never")
        except BrokenThreadPool as error:
            print(error)


def broken_processes():
    with ProcessPoolExecutor(1, initializer=fail, initargs=(1, 2)) as pool:
        try:
            pool.submit(print, "never").result()
        except BrokenProcessPool as error:
            print(error)


if __name__ == "__main__":
    future = Future()
    future.add_done_callback(fail)
    future.add_done_callback(lambda future: print("called anyway:", future.result()))
    future.set_result(5)
    try:
        future.set_running_or_notify_cancel()
    except RuntimeError as error:
        print(error)
    broken_threads()
    broken_processes()
