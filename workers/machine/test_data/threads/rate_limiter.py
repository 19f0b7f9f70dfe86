"""Rate limiters that are told the time: token bucket, sliding window, and fixed window."""

import threading
from collections import deque


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


class TokenBucket:
    def __init__(self, rate, capacity, clock):
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens, self.last = capacity, clock()
        self.lock = threading.Lock()

    def allow(self, cost=1):
        with self.lock:
            now = self.clock()
            self.tokens = min(self.capacity, self.tokens + (now - self.last) * self.rate)
            self.last = now
            if self.tokens < cost:
                return False
            self.tokens -= cost
            return True


class SlidingWindow:
    def __init__(self, limit, seconds, clock):
        self.limit, self.seconds, self.clock = limit, seconds, clock
        self.times = deque()
        self.lock = threading.Lock()

    def allow(self):
        with self.lock:
            now = self.clock()
            while self.times and self.times[0] <= now - self.seconds:
                self.times.popleft()
            if len(self.times) == self.limit:
                return False
            self.times.append(now)
            return True


def limited(limiter):
    """A decorator: refuses the call if the limiter does."""

    def decorate(function):
        def wrapper(*args):
            if not limiter.allow():
                raise RuntimeError(f"too many calls of {function.__name__}")
            return function(*args)

        return wrapper

    return decorate


def ask(limiter, count):
    """Threads ask at the same moment; how many were allowed."""
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(limiter.allow())) for _ in range(count)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return answers.count(True)


clock = Clock()
bucket = TokenBucket(rate=2, capacity=5, clock=clock)
window = SlidingWindow(limit=3, seconds=10, clock=clock)
for now in (0, 1, 1.5, 4, 10, 100):
    clock.now = now
    print(now, ask(bucket, 8), ask(window, 8), round(bucket.tokens, 2), len(window.times))

clock.now = 1000
print(bucket.allow(cost=5), bucket.allow(cost=0.5))
clock.now = 1000.25
print(bucket.allow(cost=0.5), bucket.tokens)


@limited(SlidingWindow(2, 60, clock))
def send(text):
    return f"sent {text}"


for text in "abc":
    try:
        print(send(text))
    except RuntimeError as error:
        print(error)
clock.now += 60
print(send("d"))
