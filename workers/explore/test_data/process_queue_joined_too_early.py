"""A process is joined before its parent has taken what it puts into a small queue."""

from multiprocessing import Process, Queue


def fill(queue):
    for letter in "ab":
        queue.put(letter)


if __name__ == "__main__":
    queue = Queue(1)
    process = Process(target=fill, args=(queue,))
    process.start()
    process.join()
    print(queue.get(), queue.get())
# expect: deadlock
# expect: flaw deadlock line 8
