"""Producers and consumers with a sentinel."""

import asyncio
import random


async def produce(queue, name, count):
    for n in range(count):
        await asyncio.sleep(random.random() / 1000)
        await queue.put((name, n))


async def consume(queue, got):
    while (item := await queue.get()) is not None:
        got.append(item)


async def main():
    queue, got = asyncio.Queue(3), []
    consumers = [asyncio.create_task(consume(queue, got)) for _ in range(2)]
    async with asyncio.TaskGroup() as group:
        for name in "xyz":
            group.create_task(produce(queue, name, 4))
    for _ in consumers:
        await queue.put(None)
    await asyncio.gather(*consumers)
    print(sorted(got) == [(name, n) for name in "xyz" for n in range(4)])


asyncio.run(main())
