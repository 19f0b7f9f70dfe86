"""Event and Condition of asyncio, as their reference shows them."""

import asyncio


async def main():
    event = asyncio.Event()
    log = []

    async def waiter(name):
        log.append((name, await event.wait()))

    tasks = [asyncio.create_task(waiter(n)) for n in "abc"]
    await asyncio.sleep(0)
    print(event.is_set(), log)
    event.set()
    await asyncio.gather(*tasks)
    print(event.is_set(), log, await event.wait())
    event.clear()
    print(event.is_set())

    condition = asyncio.Condition()
    stock = []

    async def consumer(wanted):
        async with condition:
            await condition.wait_for(lambda: len(stock) >= wanted)
            taken = [stock.pop() for _ in range(wanted)]
            condition.notify_all()
            return wanted, len(taken)

    consumers = [asyncio.create_task(consumer(n)) for n in (1, 2, 3)]
    for n in range(6):
        await asyncio.sleep(0)
        async with condition:
            stock.append(n)
            condition.notify_all()
    print(sorted(await asyncio.gather(*consumers)), stock, condition.locked())
    for action in (condition.notify, condition.notify_all):
        try:
            action()
        except RuntimeError as error:
            print("RuntimeError:", error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
