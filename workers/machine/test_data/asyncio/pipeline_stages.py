"""A pipeline of stages joined by queues, and the same as async generators."""

import asyncio

DONE = object()


async def produce(out, lines):
    for line in lines:
        await out.put(line)
    await out.put(DONE)


async def stage(function, source, out, width=1):
    async def worker():
        while (item := await source.get()) is not DONE:
            try:
                result = function(item)
            except ValueError as error:
                result = error
            if result is not None:
                await out.put(result)
        await source.put(DONE)

    async with asyncio.TaskGroup() as group:
        for _ in range(width):
            group.create_task(worker())
    await out.put(DONE)


async def collect(source):
    return [item async for item in drain(source)]


async def drain(source):
    while (item := await source.get()) is not DONE:
        yield item


def parse(line):
    return None if line.startswith("#") else int(line)


def square(item):
    return item if isinstance(item, Exception) else item * item


async def numbers(lines):
    for line in lines:
        await asyncio.sleep(0)
        yield line


async def amap(function, source):
    async for item in source:
        yield function(item)


async def afilter(test, source):
    async for item in source:
        if test(item):
            yield item


async def batches(source, size):
    batch = []
    async for item in source:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch.clear()
    if batch:
        yield tuple(batch)


async def main():
    lines = ["1", "2", "# a comment", "x", "5"]
    for width in (1, 3):
        raw, parsed, squared = asyncio.Queue(2), asyncio.Queue(2), asyncio.Queue(2)
        async with asyncio.TaskGroup() as group:
            group.create_task(produce(raw, lines))
            group.create_task(stage(parse, raw, parsed, width))
            group.create_task(stage(square, parsed, squared))
            result = group.create_task(collect(squared))
        good = [r for r in result.result() if isinstance(r, int)]
        print(width, sorted(good), [str(r) for r in result.result() if isinstance(r, ValueError)])
    flow = batches(amap(int, afilter(str.isdigit, numbers(lines * 2))), 4)
    print([b async for b in flow])
    odd = amap(lambda n: n * n, afilter(lambda n: n % 2, numbers(range(10))))
    print(sum([n async for n in odd]), [n async for n in odd])


asyncio.run(main())
