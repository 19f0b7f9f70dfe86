"""Async generators closed early, and several merged into one stream."""

import asyncio
from contextlib import aclosing


async def main():
    log = []
    async def countdown(n):
        try:
            while n:
                yield n
                n -= 1
                await asyncio.sleep(0)
        finally:
            log.append(f"closed at {n}")

    log.clear()
    async with aclosing(countdown(5)) as numbers:
        async for n in numbers:
            if n < 4:
                break
    print(log)

    async def merge(*sources):
        out, open_sources = asyncio.Queue(1), len(sources)

        async def pump(source):
            nonlocal open_sources
            async for item in source:
                await out.put((True, item))
            open_sources -= 1
            await out.put((False, None))

        tasks = [asyncio.create_task(pump(s)) for s in sources]
        try:
            while open_sources or not out.empty():
                is_item, item = await out.get()
                if is_item:
                    yield item
        finally:
            for task in tasks:
                task.cancel()

    merged = [n async for n in merge(countdown(3), countdown(2))]
    print(sorted(merged), len(merged))


asyncio.run(main())
