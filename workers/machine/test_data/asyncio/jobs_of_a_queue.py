"""Workers that take jobs by priority and try again; what all may do with queues, locks, conditions and barriers."""

import asyncio, contextlib, dataclasses, itertools, collections, time, random, sys


@dataclasses.dataclass(order=True, slots=True)
class Job:
    priority: int
    n: int = dataclasses.field(compare=True)
    work: object = dataclasses.field(compare=False, repr=False)
    tries: int = dataclasses.field(default=0, compare=False)


class Retry(Exception): ...


class Stats(collections.Counter):
    def __str__(self):
        return ", ".join(f"{k}={v}" for k, v in sorted(self.items()))


@contextlib.asynccontextmanager
async def workers(n, queue, stats):
    async def run(name):
        with contextlib.suppress(asyncio.CancelledError):
            while True:
                job = await queue.get()
                try:
                    result = await asyncio.wait_for(job.work(), 0.05)
                except Retry:
                    stats["retry"] += 1
                    if job.tries < 2:
                        await queue.put(dataclasses.replace(job, tries=job.tries + 1))
                    else:
                        stats["given up"] += 1
                except TimeoutError:
                    stats["timeout"] += 1
                except Exception as e:
                    stats[type(e).__name__] += 1
                else:
                    stats["ok"] += 1
                    print(name[:1], job, result)
                finally:
                    queue.task_done()

    tasks = {asyncio.create_task(run(f"w{i}"), name=f"w{i}") for i in range(n)}
    try:
        yield tasks
        await queue.join()
    finally:
        for t in tasks:
            t.cancel()
        print(
            "cancelled",
            sorted(t.get_name() for t in tasks),
            await asyncio.gather(*tasks, return_exceptions=True),
        )


async def ok(x):
    await asyncio.sleep(0)
    return x * 2


async def slow():
    await asyncio.sleep(10)


async def flaky(state=itertools.count()):
    raise Retry if next(state) < 2 else ValueError("final")


async def always():
    raise Retry


async def main():
    q = asyncio.PriorityQueue()
    stats = Stats()
    for n, (p, w) in enumerate([(3, slow), (1, lambda: ok(1)), (2, flaky), (0, always), (1, lambda: ok(2))]):
        await q.put(Job(p, n, w))
    print(q.qsize(), q.full(), q.maxsize, q.empty())
    async with workers(1, q, stats) as ws:
        print(len(ws))
    print(stats)
    q = asyncio.Queue(maxsize=2)
    log = []

    async def producer(n):
        for i in range(n):
            await q.put(i)
            log.append(f"put {i}")
        await q.put(None)

    async def consumer():
        while (x := await q.get()) is not None:
            log.append(f"got {x}")
            await asyncio.sleep(0)

    await asyncio.gather(producer(5), consumer())
    print(log)
    for f in (
        q.get_nowait,
        lambda: [q.put_nowait(i) for i in range(3)],
        lambda: [q.task_done() for _ in range(20)],
    ):
        try:
            f()
        except (asyncio.QueueEmpty, asyncio.QueueFull, ValueError) as e:
            print(repr(e))
    sem = asyncio.Semaphore(2)
    active = peak = 0

    async def limited(i):
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.001)
            active -= 1
            return i

    print(await asyncio.gather(*map(limited, range(6))), peak, sem.locked())
    cond = asyncio.Condition()
    items = []

    async def waiter(n):
        async with cond:
            await cond.wait_for(lambda: len(items) >= n)
            return n, len(items)

    ws = [asyncio.create_task(waiter(n)) for n in (3, 1, 2)]
    for i in range(3):
        await asyncio.sleep(0)
        async with cond:
            items.append(i)
            cond.notify_all()
    print(await asyncio.gather(*ws))
    bar = asyncio.Barrier(3)
    seen = []

    async def party(n):
        async with bar as pos:
            seen.append(pos)
            return n

    print(await asyncio.gather(*map(party, range(3))), sorted(seen), bar.n_waiting, bar.broken, bar.parties)
    p = asyncio.create_task(party(1))
    await asyncio.sleep(0)
    await bar.abort()
    try:
        await p
    except asyncio.BrokenBarrierError as e:
        print(repr(e), bar.broken)
    await bar.reset()
    print(bar.broken)
    ev = asyncio.Event()
    order = []

    async def on(n):
        await ev.wait()
        order.append(n)

    ts = [asyncio.create_task(on(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set()
    await asyncio.wait(ts)
    print(order, ev.is_set())
    ev.clear()
    lock = asyncio.Lock()
    trace = []

    async def crit(n):
        async with lock:
            trace.append(f"+{n}")
            await asyncio.sleep(0)
            trace.append(f"-{n}")

    ts = [asyncio.create_task(crit(i)) for i in range(3)]
    await asyncio.sleep(0)
    ts[1].cancel()
    print(await asyncio.gather(*ts, return_exceptions=True), trace, lock.locked())


asyncio.run(main())
