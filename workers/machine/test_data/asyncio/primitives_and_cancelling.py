"""Waiters of locks, semaphores, conditions, queues and events that are cancelled while they wait."""

import asyncio


async def settle(turns=4):
    for _ in range(turns):
        await asyncio.sleep(0)


async def stop(task):
    task.cancel()
    await asyncio.wait([task])
    return task.cancelled()


async def main():
    lock, order = asyncio.Lock(), []

    async def hold(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)

    await lock.acquire()
    tasks = [asyncio.create_task(hold(n), name=n) for n in "abc"]
    await settle()
    print(await stop(tasks[0]))
    lock.release()
    tasks[1].cancel()
    await asyncio.wait(tasks)
    print(order, [t.cancelled() for t in tasks], lock.locked())

    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    waiters = [asyncio.create_task(semaphore.acquire()) for _ in range(3)]
    await settle()
    semaphore.release()
    waiters[0].cancel()
    await settle()
    print([t.done() for t in waiters], [t.cancelled() for t in waiters], semaphore.locked())
    semaphore.release()
    await settle()
    print([t.done() for t in waiters])

    condition = asyncio.Condition()

    async def wait_for_news():
        async with condition:
            try:
                await condition.wait()
            finally:
                order.append(("holds the lock again", condition.locked()))

    order.clear()
    tasks = [asyncio.create_task(wait_for_news()) for _ in range(2)]
    await settle()
    print(await stop(tasks[0]), order)
    async with condition:
        condition.notify(5)
    await tasks[1]
    print(order, condition.locked())

    queue = asyncio.Queue(1)
    getters = [asyncio.create_task(queue.get()) for _ in range(2)]
    await settle()
    print(await stop(getters[0]))
    queue.put_nowait("for the second")
    print(await getters[1], queue.qsize())
    await queue.put("fills it")
    putters = [asyncio.create_task(queue.put(n)) for n in ("x", "y")]
    await settle()
    print(await stop(putters[0]), queue.full(), queue.get_nowait())
    await putters[1]
    print(queue.get_nowait(), queue.empty())

    event = asyncio.Event()
    waiting = [asyncio.create_task(event.wait()) for _ in range(2)]
    await settle()
    print(await stop(waiting[0]))
    event.set()
    print(await waiting[1])
    joining = asyncio.create_task(queue.join())
    await settle()
    print(await stop(joining))


asyncio.run(main())
