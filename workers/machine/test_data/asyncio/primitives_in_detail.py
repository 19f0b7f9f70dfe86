"""Lock, Event, Condition, Semaphore, Barrier."""

import asyncio


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print("RuntimeError:", error)
    order = []

    async def critical(name):
        async with lock:
            order.append(f"{name} in")
            await asyncio.sleep(0)
            order.append(f"{name} out")

    await asyncio.gather(critical("a"), critical("b"))
    print(order)
    event = asyncio.Event()
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    print(event.is_set(), waiter.done())
    event.set()
    print(await waiter, event.is_set())
    event.clear()
    condition, items = asyncio.Condition(), []

    async def take():
        async with condition:
            await condition.wait_for(lambda: items)
            return items.pop()

    takers = [asyncio.create_task(take()) for _ in range(2)]
    await asyncio.sleep(0)
    async with condition:
        items.extend([1, 2])
        condition.notify_all()
    print(sorted(await asyncio.gather(*takers)))
    semaphore, inside, peak = asyncio.Semaphore(2), 0, 0

    async def enter():
        nonlocal inside, peak
        async with semaphore:
            inside += 1
            peak = max(peak, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*[enter() for _ in range(6)])
    print(peak, semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print("ValueError:", error)
    barrier = asyncio.Barrier(3)

    async def arrive():
        async with barrier as position:
            return position

    print(sorted(await asyncio.gather(*[arrive() for _ in range(3)])), barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
