"""Queue, PriorityQueue and LifoQueue of asyncio, with their errors and join."""

import asyncio


async def main():
    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind()
        for item in (3, 1, 2):
            queue.put_nowait(item)
        print(kind.__name__, queue.qsize(), [queue.get_nowait() for _ in range(3)], queue.empty(), queue.full(), queue.maxsize)
    queue = asyncio.Queue(maxsize=2)
    await queue.put("a")
    await queue.put("b")
    print(queue.full(), queue.qsize())
    try:
        queue.put_nowait("c")
    except asyncio.QueueFull as error:
        print("QueueFull", repr(str(error)), isinstance(error, Exception))
    putter = asyncio.create_task(queue.put("c"))
    await asyncio.sleep(0)
    print("putter waits:", not putter.done())
    print(await queue.get())
    await putter
    print(queue.qsize(), queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("QueueEmpty", repr(str(error)))
    for _ in range(3):
        queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print("ValueError:", error)
    await queue.join()

    getters = [asyncio.create_task(queue.get(), name=f"getter {n}") for n in range(3)]
    await asyncio.sleep(0)
    getters[1].cancel()
    await queue.put("first")
    await queue.put("second")
    print(await asyncio.gather(getters[0], getters[2]), getters[1].cancelling())

    tasks = asyncio.PriorityQueue()
    for priority, name in ((5, "sweep"), (1, "fire"), (3, "mail"), (1, "alarm")):
        await tasks.put((priority, name))
    while not tasks.empty():
        print(*await tasks.get(), end="; ")
    print()

    work = asyncio.Queue()
    finished = []

    async def worker():
        while True:
            item = await work.get()
            await asyncio.sleep(0)
            finished.append(item)
            work.task_done()

    workers = [asyncio.create_task(worker()) for _ in range(2)]
    for n in range(6):
        work.put_nowait(n)
    await work.join()
    for w in workers:
        w.cancel()
    print(sorted(finished), await asyncio.gather(*workers, return_exceptions=True) != [], all(w.cancelled() for w in workers))
    try:
        await asyncio.wait_for(work.get(), 0.005)
    except TimeoutError:
        print("nothing came in time")


asyncio.run(main())
