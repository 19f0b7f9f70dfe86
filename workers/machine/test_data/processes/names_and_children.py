"""What processes know of themselves and of each other."""

import multiprocessing
import os
from multiprocessing import Process, active_children, current_process, parent_process


def show(parent, queue):
    me = current_process()
    queue.put((me.name, os.getppid() == parent, parent_process().name, os.getpid() != parent))


if __name__ == "__main__":
    print(current_process().name, parent_process(), active_children())
    queue = multiprocessing.Queue()
    process = Process(target=show, args=(os.getpid(), queue), name="child")
    process.start()
    print(queue.get(), process.pid != os.getpid(), [child.name for child in active_children()] in (["child"], []))
    process.join()
    print(active_children(), process.exitcode, process.is_alive())
    print(multiprocessing.cpu_count() >= 1, multiprocessing.get_context("spawn").get_start_method())
    try:
        process.start()
    except AssertionError as error:
        print(error)
    try:
        Process(target=show).join()
    except AssertionError as error:
        print(error)
    try:
        multiprocessing.get_context("thread")
    except ValueError as error:
        print(error)
