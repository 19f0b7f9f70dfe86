async def ticks(n):
    for i in range(n):
        await sleep(1)
        yield i


async def use():
    return {i: [j async for j in ticks(i)] async for i in ticks(3)}, (i async for i in ticks(2))
