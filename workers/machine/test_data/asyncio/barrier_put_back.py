"""A barrier of tasks that is broken, put back and left."""

import asyncio


async def waiter(b, n):
    try:
        print(n, await b.wait())
    except asyncio.BrokenBarrierError as e:
        print(n, type(e).__name__, e)


async def main():
    b = asyncio.Barrier(2)
    t = asyncio.create_task(waiter(b, 1))
    await asyncio.sleep(0)
    await b.abort()
    await t
    await waiter(b, 2)
    print(b.broken)
    await b.reset()
    print(b.broken, b.n_waiting)
    t = asyncio.create_task(waiter(b, 3))
    await asyncio.sleep(0)
    await b.reset()
    await t
    ts = [asyncio.create_task(waiter(b, i)) for i in (4, 5)]
    await asyncio.gather(*ts)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
    async with asyncio.timeout(1):
        t = asyncio.create_task(waiter(b, 6))
        await asyncio.sleep(0)
        t.cancel()
        try:
            await t
        except asyncio.CancelledError:
            print('cancelled', b.n_waiting, b.broken)


asyncio.run(main())
