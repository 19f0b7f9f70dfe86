"""An asynchronous generator that a loop leaves is closed by the event loop, soon or at its end."""

import asyncio


async def numbers(name):
    try:
        for i in range(5):
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print(name, "closed")


async def first(name):
    async for x in numbers(name):
        return x


async def main():
    async for x in numbers("left"):
        print(x)
        if x == 1:
            break
    print("after break")
    await asyncio.sleep(0.01)
    print(await first("returned from"))
    await asyncio.sleep(0.01)
    kept = numbers("kept")
    async for x in kept:
        break
    await asyncio.sleep(0.01)
    print("still there", await anext(kept))
    await kept.aclose()
    print("end of main")


asyncio.run(main())
