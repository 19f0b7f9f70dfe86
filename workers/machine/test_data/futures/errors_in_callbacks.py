"""An exception in a callback is logged and does not reach anybody."""

import logging
import sys
from concurrent.futures import Future, ThreadPoolExecutor

logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s %(message)s")
logging.getLogger("concurrent.futures").addFilter(lambda record: print("logged:", record.exc_info[0].__name__) or False)
f = Future()
order = []
f.add_done_callback(lambda f: order.append(1))
f.add_done_callback(lambda f: 1 / 0)
f.add_done_callback(lambda f: order.append(2))
f.set_result("fine")
print(order, f.result())
