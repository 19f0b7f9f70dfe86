"""A countdown latch, a gate that opens and shuts, and a wait group, on conditions."""

import threading


class CountDownLatch:
    def __init__(self, count):
        if count < 0:
            raise ValueError("count < 0")
        self.count = count
        self.condition = threading.Condition()

    def count_down(self):
        with self.condition:
            if self.count > 0:
                self.count -= 1
                if self.count == 0:
                    self.condition.notify_all()

    def wait(self, timeout=None):
        with self.condition:
            return self.condition.wait_for(lambda: self.count == 0, timeout)


class WaitGroup:
    """As Go has it: add, done, wait."""

    def __init__(self):
        self.pending = 0
        self.condition = threading.Condition()

    def add(self, delta=1):
        with self.condition:
            if self.pending + delta < 0:
                raise ValueError("negative counter")
            self.pending += delta
            if self.pending == 0:
                self.condition.notify_all()

    def done(self):
        self.add(-1)

    def wait(self):
        with self.condition:
            while self.pending:
                self.condition.wait()

    def go(self, function, *args):
        self.add()

        def run():
            try:
                function(*args)
            finally:
                self.done()

        threading.Thread(target=run).start()


ready, start, finish = CountDownLatch(3), CountDownLatch(1), CountDownLatch(3)
log = []


def runner(number):
    ready.count_down()
    start.wait()
    log.append("run")
    finish.count_down()


threads = [threading.Thread(target=runner, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
print(ready.wait(), finish.wait(timeout=0.01), log)
log.append("start")
start.count_down()
print(finish.wait(5), log, finish.count)
finish.count_down()
print(finish.count, finish.wait(0), CountDownLatch(0).wait())
try:
    CountDownLatch(-1)
except ValueError as error:
    print(error)
for t in threads:
    t.join()

group = WaitGroup()
squares = {}
for n in range(10):
    group.go(squares.__setitem__, n, n * n)
group.wait()
print(sorted(squares.items()))
try:
    group.done()
except ValueError as error:
    print(error, group.pending)


class Gate:
    def __init__(self):
        self.event = threading.Event()

    def __enter__(self):
        self.event.set()
        return self

    def __exit__(self, *info):
        self.event.clear()


gate = Gate()
print(gate.event.is_set(), gate.event.wait(0.01))
passed = []
visitors = [threading.Thread(target=lambda: passed.append(gate.event.wait())) for _ in range(4)]
for t in visitors:
    t.start()
with gate:
    print(gate.event.is_set())
    for t in visitors:
        t.join()
print(passed, gate.event.is_set())
