"""How tasks, futures, queues, locks and groups show themselves."""

import asyncio
import re


def show(thing):
    text = re.sub(r"0x[0-9a-f]+", "0x..", repr(thing))
    print(re.sub(r" at [^ >]*:\d+", " at PLACE", text))


async def work(value):
    await asyncio.sleep(0)
    return value


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work(5), name="five")
    show(task)
    await asyncio.sleep(0)
    show(task)
    task.cancel()
    show(task)
    await asyncio.wait([task])

    future = loop.create_future()
    show(future)
    future.add_done_callback(print)
    show(future)
    future.remove_done_callback(print)
    future.set_result([1, 1])
    show(future)
    failed = loop.create_future()
    failed.set_exception(KeyError("k"))
    show(failed)
    print(failed.exception())
    gone = loop.create_future()
    gone.cancel()
    show(gone)

    queue = asyncio.Queue(2)
    show(queue)
    queue.put_nowait("item")
    show(queue)
    show(asyncio.LifoQueue())
    lock = asyncio.Lock()
    show(lock)
    async with lock:
        show(lock)
    event = asyncio.Event()
    event.set()
    show(event)
    semaphore = asyncio.Semaphore(0)
    show(semaphore)
    waiting = asyncio.create_task(semaphore.acquire())
    await asyncio.sleep(0)
    show(semaphore)
    semaphore.release()
    await waiting
    show(asyncio.Condition())
    show(asyncio.Barrier(2))
    async with asyncio.TaskGroup() as group:
        group.create_task(work(1))
        show(group)
    show(group)
    async with asyncio.timeout(None) as limit:
        show(limit)
    show(limit)
    coroutine = work(1)
    show(coroutine)
    coroutine.close()
    print(repr(asyncio.CancelledError("why")), repr(asyncio.QueueEmpty()), asyncio.TimeoutError)


asyncio.run(main())
