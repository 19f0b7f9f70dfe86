"""More jobs are marked as done than there were."""

from queue import Queue
from threading import Thread

jobs = Queue()
jobs.put(1)


def work():
    jobs.get()
    jobs.task_done()
    jobs.task_done()


thread = Thread(target=work)
thread.start()
thread.join()
# judge
# expect: exception
# expect: flaw exception line 13
