# What programs that look into an executor find: its limits, its queue, its threads, the names of these.
import concurrent.futures
import threading
from concurrent.futures import *


def look_at_threads():
    named = ThreadPoolExecutor(3, thread_name_prefix="mine")
    print(named._max_workers, named._thread_name_prefix, named._work_queue.qsize())
    print(len(named._threads), named._shutdown)
    plain = ThreadPoolExecutor(max_workers=1)
    print(plain._thread_name_prefix, plain.submit(lambda: threading.current_thread().name).result())
    gate, started = threading.Event(), threading.Event()

    def block():
        started.set()
        gate.wait()

    plain.submit(block)
    started.wait()
    for _ in range(4):
        plain.submit(int)
    print(plain._work_queue.qsize(), len(plain._threads), {type(thread) for thread in plain._threads})
    gate.set()
    for executor in (named, plain):
        executor.shutdown()
        print(executor._shutdown)


def look_at_processes():
    with ProcessPoolExecutor(2) as executor:
        print(executor._max_workers, len(executor._processes), executor.submit(pow, 2, 3).result())
        print(len(executor._processes), all(pid == process.pid for pid, process in executor._processes.items()))


if __name__ == "__main__":
    print(sorted(concurrent.futures.__all__))
    print(Executor in Future.__mro__, wait is concurrent.futures.wait, ALL_COMPLETED)
    look_at_threads()
    look_at_processes()
