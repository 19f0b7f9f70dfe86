"""Queues: kinds, limits, join."""

import asyncio


async def worker(name, queue, log):
    while True:
        item = await queue.get()
        log.append((name, item))
        await asyncio.sleep(0)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty(), queue.full(), queue.qsize())
    await queue.put(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull:
        print("QueueFull", queue.full())
    print(await queue.get(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("QueueEmpty")
    queue.task_done()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print("ValueError:", error)
    log = []
    workers = [asyncio.create_task(worker(n, queue, log)) for n in "ab"]
    for item in range(6):
        await queue.put(item)
    await queue.join()
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    print(sorted(item for _, item in log))
    priority, stack = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for n in (3, 1, 2):
        priority.put_nowait(n)
        stack.put_nowait(n)
    print([priority.get_nowait() for _ in range(3)], [await stack.get() for _ in range(3)])


asyncio.run(main())
