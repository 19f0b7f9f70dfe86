"""Two tasks take two locks in opposite order: the line is where one of them waits."""
# expect: deadlock
# expect: flaw deadlock line 11

import asyncio


async def work(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            print("both")


async def main():
    one, other = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(work(one, other), work(other, one))


asyncio.run(main())
