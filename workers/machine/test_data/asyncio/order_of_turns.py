# Who goes next: callbacks, tasks, and those that wait for futures, locks, queues, conditions and barriers.
import asyncio

log = []


def tell(what):
    print(f"{what}:", *log)
    log.clear()


async def steps(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        await asyncio.sleep(0)
    return name


async def callbacks_and_tasks():
    loop = asyncio.get_running_loop()
    loop.call_soon(log.append, "call")
    first = asyncio.create_task(steps("a", 3))
    loop.call_soon(log.append, "call")
    second = asyncio.create_task(steps("b", 2))
    first.add_done_callback(lambda task: log.append(f"{task.result()}-done"))
    log.append("main")
    await steps("m", 2)
    log.append("main")
    await asyncio.gather(first, second, steps("c", 1))
    tell("callbacks and tasks")
    async with asyncio.TaskGroup() as group:
        for name in "de":
            group.create_task(steps(name, 2))
        log.append("body")
    tell("group")


async def futures_and_events():
    future, event = asyncio.get_running_loop().create_future(), asyncio.Event()

    async def waits(name, awaitable):
        await awaitable
        log.append(name)

    tasks = [asyncio.create_task(waits(f"f{i}", future)) for i in range(2)]
    tasks += [asyncio.create_task(waits(f"e{i}", event.wait())) for i in range(2)]
    await asyncio.sleep(0)
    event.set()
    future.set_result(None)
    log.append("set")
    await asyncio.sleep(0)
    log.append("one turn later")
    await asyncio.gather(*tasks)
    tell("futures and events")


async def locks():
    lock, permits = asyncio.Lock(), asyncio.Semaphore(2)

    async def inside(name, guard):
        async with guard:
            log.append(name)
            await asyncio.sleep(0)
            log.append(name + ".")

    await asyncio.gather(*(inside(f"l{i}", lock) for i in range(3)))
    tell("lock")
    await asyncio.gather(*(inside(f"s{i}", permits) for i in range(5)))
    tell("semaphore")


async def queues():
    queue = asyncio.Queue(1)

    async def puts():
        for i in range(3):
            await queue.put(i)
            log.append(f"p{i}")

    async def gets():
        for _ in range(3):
            log.append(f"g{await queue.get()}")

    await asyncio.gather(puts(), gets())
    tell("queue")


async def conditions_and_barriers():
    condition, barrier = asyncio.Condition(), asyncio.Barrier(3)

    async def notified(n):
        async with condition:
            await condition.wait()
            log.append(n)

    tasks = [asyncio.create_task(notified(i)) for i in range(4)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        log.append("notify")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
        log.append("all")
    await asyncio.gather(*tasks)
    tell("condition")

    async def arrives(n):
        place = await barrier.wait()
        log.append(f"{n}@{place}")

    await asyncio.gather(*(arrives(i) for i in range(6)))
    tell("barrier")


async def cancelling():
    async def cleans_up(n):
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            log.append(f"x{n}")
            await asyncio.sleep(0)
            log.append(f"y{n}")
            raise

    tasks = [asyncio.create_task(cleans_up(i)) for i in range(3)]
    await asyncio.sleep(0)
    for task in reversed(tasks):
        task.cancel()
    await asyncio.wait(tasks)
    tell("cancelling")
    shielded = asyncio.shield(asyncio.create_task(steps("s", 3)))
    await asyncio.sleep(0)
    shielded.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        log.append("cancelled")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    tell("shield")


async def main():
    for part in (callbacks_and_tasks, futures_and_events, locks, queues, conditions_and_barriers, cancelling):
        await part()


asyncio.run(main())
