"""Three ways to end workers: an Event they look at, a sentinel in the queue, and a deadline for the join."""

import threading
from queue import Empty, Queue


class Service:
    """Begins, works until told to stop, and cleans up."""

    def __init__(self, name):
        self.name = name
        self.stopping = threading.Event()
        self.started = threading.Event()
        self.log = []
        self.thread = threading.Thread(target=self._run, name=name)

    def _run(self):
        self.log.append("open")
        try:
            self.started.set()
            ticks = 0
            while not self.stopping.wait(0.001):
                ticks += 1
            self.log.append("asked to stop")
        finally:
            self.log.append("close")

    def __enter__(self):
        self.thread.start()
        self.started.wait()
        return self

    def __exit__(self, *info):
        self.stopping.set()
        self.thread.join()
        return False


with Service("clock") as clock:
    print(clock.thread.is_alive(), clock.log)
print(clock.thread.is_alive(), clock.log)
try:
    with Service("failing") as failing:
        raise RuntimeError("in the block")
except RuntimeError as error:
    print(error, failing.thread.is_alive(), failing.log)

STOP = object()
queue = Queue()
done = []


def until_sentinel():
    while (item := queue.get()) is not STOP:
        done.append(item)
    queue.put(STOP)  # for the next worker


workers = [threading.Thread(target=until_sentinel) for _ in range(4)]
for t in workers:
    t.start()
for n in range(25):
    queue.put(n)
queue.put(STOP)
for t in workers:
    t.join()
print(sorted(done) == list(range(25)), queue.qsize(), queue.get() is STOP)

# Stop at once: what was not done is handed back.
stop = threading.Event()
first = threading.Event()


def until_event():
    while not stop.is_set():
        try:
            item = queue.get(timeout=0.001)
        except Empty:
            continue
        done.append(item)
        first.set()
        stop.wait()


done.clear()
for n in range(10):
    queue.put(n)
t = threading.Thread(target=until_event)
t.start()
first.wait()
stop.set()
t.join()
left = []
while not queue.empty():
    left.append(queue.get_nowait())
print(done, left)

# A worker that does not listen: the join with a timeout comes back.
ignorant = threading.Event()
t = threading.Thread(target=ignorant.wait, daemon=True)
t.start()
print(t.join(timeout=0.01), t.is_alive())
print("left behind" if t.is_alive() else "ended", t.daemon)
ignorant.set()
t.join()
