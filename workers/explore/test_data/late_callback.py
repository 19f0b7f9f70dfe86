"""A callback that is added late runs at once, before or after those that were there."""

from concurrent.futures import Future
from threading import Thread

future = Future()
log = []
future.add_done_callback(lambda _: log.append("one"))
future.add_done_callback(lambda _: log.append("two"))
thread = Thread(target=future.set_result, args=(1,))
thread.start()
future.result()
future.add_done_callback(lambda _: log.append("late"))
thread.join()
print(*log)
# expect: safe
# expect: outcomes "one two late\n" "one late two\n" "late one two\n"
