"""Two tasks take two locks in opposite order, and wait in between."""

import asyncio


async def work(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            pass


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(work(a, b), work(b, a))
    print("done")


asyncio.run(main())
# expect: deadlock
# expect: flaw deadlock line 9
