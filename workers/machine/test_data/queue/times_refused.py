# A negative time is refused by a queue that would wait for it, and does not matter to one that would not.
import queue


class Own(queue.Queue):
    def _put(self, item):
        self.queue.append(item)


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except (queue.Empty, queue.Full) as error:
        return type(error).__name__
    except ValueError as error:
        return str(error)


for kind in (queue.PriorityQueue, Own):
    endless, small = kind(), kind(1)
    print(attempt(endless.put, 1, timeout=-1), attempt(endless.put, 2, False, -1))
    print(attempt(endless.get, timeout=-1))
    print(attempt(endless.get, False, -1), attempt(endless.get, False, -1), attempt(endless.get, block=False))
    print(attempt(small.put, 1, False, -1), attempt(small.put, 1, False, -1), attempt(small.put, 1, timeout=0))
    print(attempt(small.put, 1, timeout=-1))
