"""Bounded queues slow a fast producer down; several consumers share one stream fairly."""

import asyncio
from contextlib import suppress


async def main():
    log = []
    queue = asyncio.Queue(2)

    async def producer():
        for n in range(5):
            await queue.put(n)
            log.append(f"put {n}")
        await queue.put(None)

    async def consumer():
        while (item := await queue.get()) is not None:
            log.append(f"got {item}")
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        group.create_task(producer())
        group.create_task(consumer())
    print(log)
    depth, deepest = 0, 0
    for line in log:
        depth += 1 if line.startswith("put") else -1
        deepest = max(deepest, depth)
    print(deepest <= 3)

    stream, shares = asyncio.Queue(), {"a": 0, "b": 0, "c": 0}

    async def share(name):
        while True:
            await stream.get()
            shares[name] += 1
            stream.task_done()
            await asyncio.sleep(0)

    tasks = [asyncio.create_task(share(name)) for name in shares]
    for n in range(30):
        stream.put_nowait(n)
    await stream.join()
    print(sum(shares.values()), min(shares.values()) > 0)
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    print([t.cancelled() for t in tasks])

    async def debounce(queue, quiet):
        item = await queue.get()
        while True:
            try:
                item = await asyncio.wait_for(queue.get(), quiet)
            except TimeoutError:
                return item

    keys = asyncio.Queue()
    for text in ("h", "he", "hel", "hello"):
        keys.put_nowait(text)
    print(await debounce(keys, 0.005))


asyncio.run(main())
