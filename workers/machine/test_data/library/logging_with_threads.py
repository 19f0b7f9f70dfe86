"""logging with thread names and levels."""

import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(threadName)s %(name)s: %(message)s")
log = logging.getLogger("shop")
log.info("opening %d doors", 2)


def work():
    log.debug("working")
    try:
        1 / 0
    except ZeroDivisionError:
        log.error("failed: %s", "division")


thread = threading.Thread(target=work, name="clerk")
thread.start()
thread.join()
child = logging.getLogger("shop.till")
child.setLevel(logging.WARNING)
child.info("not shown")
child.warning("money is %s", "short")
print(child.getEffectiveLevel(), child.parent.name, log.isEnabledFor(10), logging.getLevelName(30))
