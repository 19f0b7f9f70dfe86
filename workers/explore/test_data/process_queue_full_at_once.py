"""A queue with room for one, which both parent and child would fill: whoever comes second waits for ever."""

from multiprocessing import Process, Queue


def child(queue):
    queue.put("child")
    print("child is done")


if __name__ == "__main__":
    queue = Queue(1)
    process = Process(target=child, args=(queue,))
    process.start()
    queue.put("parent")
    process.join()
    print("done")
# expect: deadlock
# expect: flaw deadlock line 7
# expect: flaw deadlock line 15
