"""What is there is found at once: queues, locks, pipes and events that are asked with a time of nothing, or of little."""

import multiprocessing as mp
import queue
from multiprocessing.connection import wait


def put(numbers, count):
    for n in range(count):
        numbers.put(n)


def put_by_another(*what):
    # When it has ended, all of it has arrived.
    process = mp.Process(target=put, args=what)
    process.start()
    process.join()


if __name__ == "__main__":
    numbers = mp.Queue()
    put_by_another(numbers, 20)
    got = []
    while True:
        try:
            got.append(numbers.get_nowait())
        except queue.Empty:
            break
    print(got)
    print([numbers.empty(), numbers.qsize()])

    put_by_another(numbers, 3)
    print([numbers.get(timeout=0.000001), numbers.get(block=False), numbers.get(True, 0.5)])

    full = mp.Queue(1)
    full.put("only")
    for again in (lambda: full.put_nowait("more"), lambda: full.put("more", timeout=0.001)):
        try:
            again()
        except queue.Full as error:
            print("full", repr(error))
    print(full.get())

    lock, semaphore = mp.Lock(), mp.Semaphore(3)
    print([lock.acquire(False), lock.acquire(False), lock.acquire(timeout=0.001), lock.release()])
    print([semaphore.acquire(block=False) for _ in range(5)])

    event = mp.Event()
    print([event.wait(0), event.set(), event.wait(0), event.wait(0.001), event.is_set()])
    condition = mp.Condition()
    with condition:
        print(condition.wait(0), condition.wait(0.001), condition.wait_for(lambda: 5, 0))

    here, there = mp.Pipe()
    print(there.poll(), there.poll(0.001), wait([there], 0))
    here.send("sent")
    print(there.poll(), there.poll(0.001), wait([there], 0) == [there], there.recv())

    tasks = mp.JoinableQueue()
    tasks.put("task")
    print(tasks.get(), tasks.task_done(), tasks.join())
    process = mp.Process(target=event.wait)
    print(process.is_alive(), process.start(), process.join(), process.join(0), process.exitcode, process.is_alive())
