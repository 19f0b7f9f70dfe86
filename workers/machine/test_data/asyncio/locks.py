"""Lock, Event, Condition, Semaphore, Barrier of asyncio."""

import asyncio


async def main():
    lock, log = asyncio.Lock(), []

    async def enter(name):
        async with lock:
            log.append(f"{name} in")
            await asyncio.sleep(0)
            log.append(f"{name} out")

    await asyncio.gather(enter("a"), enter("b"))
    print(log, lock.locked())
    semaphore, inside, most = asyncio.Semaphore(2), 0, 0

    async def visit():
        nonlocal inside, most
        async with semaphore:
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*[visit() for _ in range(6)])
    print(most, semaphore.locked())
    condition, items = asyncio.Condition(), []

    async def consume():
        async with condition:
            await condition.wait_for(lambda: items)
            return items.pop()

    task = asyncio.create_task(consume())
    await asyncio.sleep(0)
    async with condition:
        items.append("item")
        condition.notify_all()
    print(await task)
    barrier = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(barrier.wait(), barrier.wait())), barrier.broken)
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(0.001, event.set)
    print(await event.wait(), event.is_set())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
