"""States that a future goes through when nobody but the program drives it."""

import logging
from concurrent.futures import Future, InvalidStateError, ProcessPoolExecutor

logging.getLogger("concurrent.futures").addHandler(logging.NullHandler())
future = Future()
print(future.cancel(), future.cancel(), future.cancelled(), future.done())
print(future.set_running_or_notify_cancel(), future.cancel(), future.cancelled(), future.done())
for _ in range(2):
    try:
        future.set_result(1)
    except InvalidStateError as error:
        print(str(error).split(":")[0], str(error).split("state=")[1])
try:
    future.set_running_or_notify_cancel()
except RuntimeError as error:
    print(error)

future = Future()
future.set_result(1)
print(future.add_done_callback(5), future.add_done_callback(lambda done: 1 / 0))
future.add_done_callback(lambda done: print("told of", done.result()))

for wrong in (0, -1, "x", 1.5):
    try:
        ProcessPoolExecutor(1, max_tasks_per_child=wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
