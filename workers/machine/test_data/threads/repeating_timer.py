"""Timer: arguments, cancelling, a subclass that repeats, a debounce, a watchdog."""

import threading


class RepeatingTimer(threading.Timer):
    """Calls its function again and again until cancelled."""

    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)


class Debounce:
    """Only the last call within the interval is made."""

    def __init__(self, interval, function):
        self.interval, self.function, self.timer = interval, function, None

    def __call__(self, *args):
        if self.timer is not None:
            self.timer.cancel()
        self.timer = threading.Timer(self.interval, self.function, args)
        self.timer.start()


class Watchdog:
    def __init__(self, interval, bark):
        self.interval, self.bark = interval, bark
        self.timer = None
        self.feed()

    def feed(self):
        self.stop()
        self.timer = threading.Timer(self.interval, self.bark)
        self.timer.daemon = True
        self.timer.start()

    def stop(self):
        if self.timer:
            self.timer.cancel()
            self.timer.join()


said = []
t = threading.Timer(0.01, lambda *args, **kwargs: said.append((args, kwargs)), args=[1, 2], kwargs={"end": "."})
print(t.interval, t.args, t.kwargs, t.finished.is_set(), t.is_alive(), t.daemon)
t.start()
t.join()
print(said, t.finished.is_set(), t.is_alive())

never = threading.Timer(60, said.append, ["never"])
never.start()
never.cancel()
never.join()
print(len(said), never.finished.is_set(), never.is_alive())
unstarted = threading.Timer(0, said.append, ["cancelled before"])
unstarted.cancel()
unstarted.start()
unstarted.join()
print(len(said))
print(threading.Timer(1, print).args, threading.Timer(1, print).kwargs, isinstance(t, threading.Thread))

ticks = []
three = threading.Semaphore(0)


def tick(step=1):
    ticks.append((ticks[-1] if ticks else 0) + step)
    three.release()


repeating = RepeatingTimer(0.002, tick, kwargs={"step": 5})
repeating.start()
for _ in range(3):
    three.acquire()
repeating.cancel()
repeating.join()
print(ticks[:3], repeating.is_alive())

calls = []
debounced = Debounce(0.02, calls.append)
for letter in "abc":
    debounced(letter)
debounced.timer.join()
print(calls)

barked = threading.Event()
dog = Watchdog(0.05, barked.set)
for _ in range(3):
    dog.feed()
print(barked.is_set(), barked.wait(5))
calm = Watchdog(60, calls.append)
calm.stop()
print(calls, calm.timer.is_alive())
