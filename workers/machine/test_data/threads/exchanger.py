"""An exchanger: two threads meet and swap what they bring; and a rendezvous of two semaphores."""

import threading


class Exchanger:
    def __init__(self):
        self.condition = threading.Condition()
        self.waiting = None

    def exchange(self, item, timeout=None):
        with self.condition:
            if self.waiting is None:
                slot = self.waiting = {"first": item}
                if not self.condition.wait_for(lambda: "second" in slot, timeout):
                    self.waiting = None
                    raise TimeoutError("nobody came")
                return slot["second"]
            slot, self.waiting = self.waiting, None
            slot["second"] = item
            self.condition.notify_all()
            return slot["first"]


exchanger = Exchanger()
got = {}


def trade(name, item):
    got[name] = exchanger.exchange(item)


pair = [threading.Thread(target=trade, args=args) for args in (("ann", "apples"), ("bob", "bread"))]
for t in pair:
    t.start()
for t in pair:
    t.join()
print(sorted(got.items()))
try:
    exchanger.exchange("alone", timeout=0.01)
except TimeoutError as error:
    print(error, exchanger.waiting)

# A filler and an emptier swap buffers.
total = []


def fill():
    buffer = []
    for start in range(0, 30, 10):
        buffer.extend(range(start, start + 10))
        buffer = exchanger.exchange(buffer)
        assert buffer == []
    exchanger.exchange(None)


def drain():
    buffer = []
    while (buffer := exchanger.exchange(buffer)) is not None:
        total.append(sum(buffer))
        buffer.clear()


pair = [threading.Thread(target=fill), threading.Thread(target=drain)]
for t in pair:
    t.start()
for t in pair:
    t.join()
print(total)

# Rendezvous: neither goes on to its second statement before both have done their first.
a_arrived, b_arrived = threading.Semaphore(0), threading.Semaphore(0)
statements = []


def a():
    statements.append("a1")
    a_arrived.release()
    b_arrived.acquire()
    statements.append("a2")


def b():
    statements.append("b1")
    b_arrived.release()
    a_arrived.acquire()
    statements.append("b2")


for _ in range(5):
    statements.clear()
    pair = [threading.Thread(target=a), threading.Thread(target=b)]
    for t in pair:
        t.start()
    for t in pair:
        t.join()
    print(sorted(statements[:2]), sorted(statements[2:]))
