"""A producer, several consumers, a sentinel for each."""

import asyncio


async def produce(queue, count, consumers):
    for n in range(count):
        await queue.put(n)
    for _ in range(consumers):
        await queue.put(None)


async def consume(name, queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
        await asyncio.sleep(0)
    return name, total


async def main():
    queue = asyncio.Queue(2)
    _, *results = await asyncio.gather(produce(queue, 10, 2), consume("a", queue), consume("b", queue))
    print([name for name, _ in results], sum(total for _, total in results))


asyncio.run(main())
