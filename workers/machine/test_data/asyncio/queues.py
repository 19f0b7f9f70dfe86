"""A queue between coroutines, with `join`."""

import asyncio


async def worker(name, queue, done):
    while True:
        item = await queue.get()
        await asyncio.sleep(0)
        done.append(item)
        queue.task_done()


async def main():
    queue, done = asyncio.Queue(maxsize=2), []
    workers = [asyncio.create_task(worker(n, queue, done)) for n in range(2)]
    for item in range(6):
        await queue.put(item)
    await queue.join()
    for task in workers:
        task.cancel()
    print(sorted(done), queue.empty(), queue.qsize(), queue.maxsize)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty:
        print("empty")
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull:
        print("full", queue.full())
    priorities = asyncio.PriorityQueue()
    for entry in ((2, "b"), (1, "a")):
        await priorities.put(entry)
    stack = asyncio.LifoQueue()
    stack.put_nowait("first")
    stack.put_nowait("second")
    print(await priorities.get(), await stack.get())


asyncio.run(main())
