"""Rate limiters: a token bucket on a clock of its own, and a sliding window."""

import asyncio
from collections import deque


class Clock:
    """A clock that moves only when told, so that limits can be tested."""

    def __init__(self):
        self.now, self.sleepers = 0.0, []

    async def sleep(self, seconds):
        future = asyncio.get_running_loop().create_future()
        self.sleepers.append((self.now + seconds, len(self.sleepers), future))
        await future

    async def advance(self, seconds):
        self.now += seconds
        due = sorted(s for s in self.sleepers if s[0] <= self.now + 1e-9)
        self.sleepers = [s for s in self.sleepers if s not in due]
        for *_, future in due:
            future.set_result(None)
        for _ in range(5):
            await asyncio.sleep(0)


class TokenBucket:
    def __init__(self, clock, rate, capacity):
        self.clock, self.rate, self.capacity = clock, rate, capacity
        self.tokens, self.updated = float(capacity), clock.now
        self.lock = asyncio.Lock()

    def refill(self):
        self.tokens = min(self.capacity, self.tokens + (self.clock.now - self.updated) * self.rate)
        self.updated = self.clock.now

    async def __aenter__(self):
        async with self.lock:
            self.refill()
            while self.tokens < 1:
                await self.clock.sleep((1 - self.tokens) / self.rate)
                self.refill()
            self.tokens -= 1
        return self

    async def __aexit__(self, *info):
        pass


class SlidingWindow:
    def __init__(self, clock, limit, period):
        self.clock, self.limit, self.period, self.times = clock, limit, period, deque()

    def allow(self):
        while self.times and self.times[0] <= self.clock.now - self.period:
            self.times.popleft()
        if len(self.times) < self.limit:
            self.times.append(self.clock.now)
            return True
        return False


async def main():
    clock = Clock()
    bucket, done = TokenBucket(clock, rate=2, capacity=3), []

    async def request(n):
        async with bucket:
            done.append((n, clock.now))

    tasks = [asyncio.create_task(request(n)) for n in range(8)]
    await clock.advance(0)
    print("burst:", done)
    for _ in range(5):
        await clock.advance(0.5)
    print("steady:", done[3:])
    await asyncio.gather(*tasks)
    await clock.advance(10)
    async with bucket as b:
        print(b.tokens, b is bucket, bucket.lock.locked())

    window = SlidingWindow(clock, limit=2, period=1)
    answers = []
    for step in (0, 0, 0.5, 0.5, 0, 0, 1):
        await clock.advance(step)
        answers.append(window.allow())
    print(answers)


asyncio.run(main())
