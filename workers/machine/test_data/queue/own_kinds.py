"""Queues of one's own by overriding what is underneath."""

import queue


class UniqueQueue(queue.Queue):
    def _init(self, maxsize):
        self.queue = {}

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.setdefault(item, None)

    def _get(self):
        item = next(iter(self.queue))
        del self.queue[item]
        return item


q = UniqueQueue()
for word in "a b a c b d".split():
    q.put(word)
print(q.qsize(), [q.get() for _ in range(4)], q.empty())


class Reverse(queue.PriorityQueue):
    def _put(self, item):
        super()._put((-item, item))

    def _get(self):
        return super()._get()[1]


r = Reverse()
for n in (3, 9, 4):
    r.put(n)
print([r.get() for _ in range(3)])
plain = queue.Queue()
plain.put("x")
print(list(plain.queue), len(plain.queue), plain.queue[0])
