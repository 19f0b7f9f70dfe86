"""`gather`: results in order, exceptions raised or returned."""

import asyncio


async def work(n):
    await asyncio.sleep(0)
    if n == 2:
        raise ValueError(f"no {n}")
    return n * 10


async def main():
    print(await asyncio.gather(*[work(n) for n in (0, 1, 3)]))
    try:
        await asyncio.gather(work(1), work(2))
    except ValueError as error:
        print(error)
    print([repr(result) for result in await asyncio.gather(work(1), work(2), return_exceptions=True)])
    print(await asyncio.gather())


asyncio.run(main())
