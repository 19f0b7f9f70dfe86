"""Batches, limits and results in order."""

import asyncio


async def job(n, log):
    log.append(f"start {n}")
    await asyncio.sleep(0)
    log.append(f"end {n}")
    return n * n


async def limited(limit, coroutine):
    async with limit:
        return await coroutine


async def main():
    log = []
    limit = asyncio.Semaphore(1)
    print(await asyncio.gather(*[limited(limit, job(n, log)) for n in range(3)]), log)
    log.clear()
    for batch in ([0, 1], [2, 3]):
        print(await asyncio.gather(*[job(n, log) for n in batch]))
    print(log)
    results = {}
    async with asyncio.TaskGroup() as group:
        for name in "ab":
            results[name] = group.create_task(job(ord(name), log), name=name)
    print({name: task.result() for name, task in results.items()})


asyncio.run(main())
