"""A scheduler on call_at: one-time and repeated jobs, cancelled ones, and time that is made up."""

import asyncio
import heapq
import itertools


class VirtualTime:
    """Sleeps in an order by time, without waiting."""

    def __init__(self):
        self.now, self.heap, self.count = 0, [], itertools.count()

    async def sleep(self, seconds):
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self.heap, (self.now + seconds, next(self.count), future))
        await future

    async def run(self, until):
        while self.heap and self.heap[0][0] <= until:
            self.now, _, future = heapq.heappop(self.heap)
            if not future.done():
                future.set_result(None)
            for _ in range(3):
                await asyncio.sleep(0)
        self.now = until


async def every(time, seconds, action, times=None):
    for n in itertools.count() if times is None else range(times):
        await time.sleep(seconds)
        action(n)


class Jobs:
    def __init__(self):
        self.loop, self.handles, self.log = asyncio.get_running_loop(), {}, []

    def at(self, delay, name, repeat=0):
        def run():
            self.log.append(name)
            if repeat:
                self.at(delay, name, repeat - 1)
            else:
                del self.handles[name]

        self.handles[name] = self.loop.call_later(delay, run)

    def cancel(self, name):
        self.handles.pop(name).cancel()


async def main():
    time, log = VirtualTime(), []
    tasks = [
        asyncio.create_task(every(time, 10, lambda n: log.append((time.now, "tick")))),
        asyncio.create_task(every(time, 25, lambda n: log.append((time.now, "report", n)), times=2)),
        asyncio.create_task(every(time, 7, lambda n: log.append((time.now, "once")), times=1)),
    ]
    await asyncio.sleep(0)
    await time.run(until=30)
    print(*log)
    log.clear()
    tasks[0].cancel()
    await time.run(until=100)
    print(*log, time.now, [t.done() for t in tasks], tasks[0].cancelled())

    jobs = Jobs()
    jobs.at(0.03, "late")
    jobs.at(0.002, "often", repeat=2)
    jobs.at(0.02, "cancelled")
    jobs.cancel("cancelled")
    print(sorted(jobs.handles))
    while jobs.handles:
        await asyncio.sleep(0.005)
    print(jobs.log)


asyncio.run(main())
