"""asyncio: tasks, groups, timeouts, queues, locks, threads in one tour."""

import asyncio

async def tea(name, minutes):
    print(name, "starts")
    await asyncio.sleep(minutes / 100)
    print(name, "is ready")
    return f"{name}!"

async def main():
    print(await asyncio.gather(tea("green", 2), tea("black", 1)))
    t = asyncio.create_task(tea("mint", 5), name="mint tea")
    await asyncio.sleep(0)
    print(t.get_name(), t.done(), t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled())
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        print("too late")
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0.01)
    except asyncio.TimeoutError as e:
        print("late", repr(e))
    async def bad(x):
        await asyncio.sleep(0)
        raise ValueError(x)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(1))
            tg.create_task(bad(2))
            u = tg.create_task(asyncio.sleep(1))
    except* ValueError as g:
        print(repr(g), g.exceptions, u.cancelled())
    q = asyncio.Queue(2)
    async def produce():
        for i in range(5):
            await q.put(i)
        await q.put(None)
    async def consume():
        got = []
        while (x := await q.get()) is not None:
            got.append(x)
        return got
    print(await asyncio.gather(produce(), consume()))
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    sem = asyncio.Semaphore(2)
    n = most = 0
    async def use():
        nonlocal n, most
        async with sem:
            n += 1; most = max(n, most)
            await asyncio.sleep(0.001)
            n -= 1
    await asyncio.gather(*[use() for _ in range(6)])
    print(most)
    print(await asyncio.to_thread(sum, [1, 2, 3]))
    b = asyncio.Barrier(3)
    print(sorted(await asyncio.gather(*[b.wait() for _ in range(3)])))
    for f in asyncio.as_completed([asyncio.sleep(0.02, "b"), asyncio.sleep(0.01, "a")]):
        print(await f)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(x / 4, x)) for x in (3, 1)], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pending))

asyncio.run(main())
