"""A queue of one's own: the documented hooks `_init`, `_put`, `_get`, `_qsize`."""

import queue


class SetQueue(queue.Queue):
    def _init(self, maxsize):
        self.queue = set()

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        item = min(self.queue)
        self.queue.remove(item)
        return item


line = SetQueue()
for n in (3, 1, 3, 2, 1):
    line.put(n)
print(line.qsize(), [line.get() for _ in range(3)], line.empty())
