"""Log records carry the names of threads."""

import logging
import sys
import threading

logging.basicConfig(level=logging.DEBUG, format="[%(levelname)s] (%(threadName)-10s) %(message)s", stream=sys.stdout)


def worker(n):
    logging.debug("starting %d", n)
    logging.info("ending %d", n)


for n in range(2):
    t = threading.Thread(name=f"worker-{n}", target=worker, args=(n,))
    t.start()
    t.join()
logging.warning("all done")
