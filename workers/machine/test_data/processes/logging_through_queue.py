"""One process writes the log: the others send records through a queue with a handler of their own."""

import logging
import multiprocessing as mp
import sys


class QueueHandler(logging.Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def emit(self, record):
        self.queue.put((record.name, record.levelname, record.getMessage(), record.processName))


def worker(queue, number):
    logger = logging.getLogger(f"app.worker{number}")
    logger.handlers[:] = [QueueHandler(queue)]
    logger.propagate = False
    logger.setLevel(logging.INFO if number % 2 else logging.DEBUG)
    logger.debug("details of %d", number)
    logger.info("begin %s", number)
    try:
        10 // (number - 1)
    except ZeroDivisionError as error:
        logger.error("failed: %s", error)
    logger.log(logging.WARNING, "end of %(n)d", {"n": number})


if __name__ == "__main__":
    queue = mp.SimpleQueue()
    processes = [mp.Process(target=worker, args=(queue, n), name=f"process {n}") for n in range(3)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    records = []
    while not queue.empty():
        records.append(queue.get())
    for n in range(3):
        for name, level, message, process in records:
            if name.endswith(str(n)):
                print(f"{process}: {level:<8}{name} {message}")
    logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(processName)s:%(message)s", level=logging.INFO)
    logging.info("%d records", len(records))
    logging.debug("not shown")
    print(logging.getLogger("app.worker1").handlers)
