"""A pipeline: stages of threads with a queue between each two, sentinels that pass through, errors on the side."""

import queue
import threading

END = object()


class Stage:
    def __init__(self, function, workers=1, size=0):
        self.function, self.workers = function, workers
        self.inbox = queue.Queue(size)
        self.outbox = None
        self.errors = []
        self.lock = threading.Lock()
        self.running = workers

    def run(self):
        while (item := self.inbox.get()) is not END:
            try:
                for result in self.function(item):
                    self.outbox.put(result)
            except Exception as error:
                self.errors.append((item, repr(error)))
        with self.lock:
            self.running -= 1
            last = self.running == 0
        if last:
            self.outbox.put(END)
        else:
            self.inbox.put(END)

    def start(self):
        for _ in range(self.workers):
            threading.Thread(target=self.run).start()


def pipeline(source, *stages):
    """Feeds the stages from the source; gives what comes out of the last."""
    for stage, following in zip(stages, stages[1:]):
        stage.outbox = following.inbox
    out = stages[-1].outbox = queue.Queue()
    for stage in stages:
        stage.start()

    def feed():
        for item in source:
            stages[0].inbox.put(item)
        stages[0].inbox.put(END)

    threading.Thread(target=feed).start()
    while (item := out.get()) is not END:
        yield item


def split(line):
    yield from line.split()


def number(word):
    yield int(word)


def keep_odd(n):
    if n % 2:
        yield n


def square(n):
    yield n * n


lines = ["1 2 3", "four 5 6", "7 8 nine", "", "11"]
stages = [Stage(split), Stage(number), Stage(keep_odd), Stage(square)]
print(list(pipeline(lines, *stages)))
print([stage.errors for stage in stages])

stages = [Stage(split, 2), Stage(number, 3), Stage(keep_odd, 2), Stage(square, 3)]
print(sorted(pipeline(lines, *stages)))
print(sorted(stages[1].errors), [stage.running for stage in stages])

narrow = [Stage(split, size=1), Stage(number, size=1), Stage(square, size=1)]
print(sum(pipeline((str(n) for n in range(50)), *narrow)))
print(list(pipeline([], Stage(square))))
print([*pipeline("abc", Stage(lambda c: [c, c.upper()]), Stage(lambda c: c * 2))])
