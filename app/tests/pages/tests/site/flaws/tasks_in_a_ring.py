"""Two tasks take two locks in opposite order, each awaiting something in between."""

import asyncio


async def use(first, second):
    async with first:
        await asyncio.sleep(0)
        async with second:
            pass


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(use(a, b), use(b, a))


asyncio.run(main())
print("done")
# forced: deadlock
