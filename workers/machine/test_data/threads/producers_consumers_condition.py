"""Producers and consumers with a Condition: notify, wait_for, timeouts, errors without the lock."""

import threading


class Buffer:
    def __init__(self, size):
        self.size, self.items = size, []
        self.cond = threading.Condition()
        self.most = 0

    def put(self, item):
        with self.cond:
            while len(self.items) >= self.size:
                self.cond.wait()
            self.items.append(item)
            self.most = max(self.most, len(self.items))
            self.cond.notify_all()

    def get(self):
        with self.cond:
            self.cond.wait_for(lambda: self.items)
            item = self.items.pop(0)
            self.cond.notify_all()
            return item


buffer = Buffer(2)
consumed = {name: [] for name in "xyz"}


def produce(name, count):
    for n in range(count):
        buffer.put((name, n))


def consume(name):
    while (item := buffer.get()) is not None:
        consumed[name].append(item)


producers = [threading.Thread(target=produce, args=(name, 12)) for name in "ab"]
consumers = [threading.Thread(target=consume, args=(name,)) for name in consumed]
for t in producers + consumers:
    t.start()
for t in producers:
    t.join()
for _ in consumers:
    buffer.put(None)
for t in consumers:
    t.join()
everything = sorted(item for items in consumed.values() for item in items)
print(len(everything), everything[:3], everything[-3:], buffer.most <= 2, buffer.items)
print(all([n for who, n in items if who == name] == sorted(n for who, n in items if who == name)
          for items in consumed.values() for name in "ab"))

cond = threading.Condition()
for action in (cond.wait, cond.notify, cond.notify_all, cond.release, lambda: cond.wait_for(lambda: False, 0.01)):
    try:
        action()
        print("no error")
    except RuntimeError as error:
        print(error)
with cond:
    print(cond.wait(0.01), cond.wait_for(lambda: False, 0.01), cond.wait_for(lambda: "truth"), cond.wait_for(list, timeout=0))
    cond.notify(5)
    cond.notify_all()
print(cond.acquire(), cond.acquire(False), cond.release(), cond.release())
plain = threading.Condition(threading.Lock())
print(plain.acquire(), plain.acquire(blocking=False), plain.release())

# A shared lock: two conditions, turns in an exact order.
turn, words = [0], []
lock = threading.Lock()
conditions = [threading.Condition(lock) for _ in range(3)]


def take_turns(me, word):
    for _ in range(3):
        with conditions[me]:
            conditions[me].wait_for(lambda: turn[0] == me)
            words.append(word)
            turn[0] = (me + 1) % 3
            conditions[turn[0]].notify()


threads = [threading.Thread(target=take_turns, args=item) for item in enumerate(("tick", "tack", "tock"))]
for t in reversed(threads):
    t.start()
for t in threads:
    t.join()
print(words)
