"""Asynchronous iterators that are merged, mapped and cut off."""

import asyncio


async def ticker(name, count):
    for n in range(count):
        await asyncio.sleep(0)
        yield f"{name}{n}"


async def mapped(function, source):
    async for item in source:
        yield function(item)


async def take(source, count):
    if count:
        async for item in source:
            yield item
            count -= 1
            if not count:
                break


async def merge(*sources):
    queue, running = asyncio.Queue(), len(sources)

    async def feed(source):
        async for item in source:
            await queue.put(item)
        await queue.put(None)

    tasks = [asyncio.create_task(feed(source)) for source in sources]
    while running:
        item = await queue.get()
        if item is None:
            running -= 1
        else:
            yield item
    await asyncio.gather(*tasks)


async def main():
    print([x async for x in mapped(str.upper, ticker("a", 3))])
    print([x async for x in take(ticker("b", 99), 2)])
    print(sorted([x async for x in merge(ticker("c", 3), ticker("d", 2))]))
    print([pair async for pair in ((x, y) async for x in ticker("e", 2) for y in range(2))])
    total = 0
    async for n in mapped(len, ticker("long", 4)):
        total += n
    else:
        print("total", total)


asyncio.run(main())
