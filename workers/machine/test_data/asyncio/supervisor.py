"""A supervisor starts workers anew when they fail."""

import asyncio

attempts = {}


async def worker(name, fails):
    attempts[name] = attempts.get(name, 0) + 1
    await asyncio.sleep(0)
    if attempts[name] <= fails:
        raise RuntimeError(f"{name} failed {attempts[name]}")
    return f"{name} done after {attempts[name]}"


async def supervise(name, fails):
    while True:
        try:
            return await worker(name, fails)
        except RuntimeError as error:
            print("restarting:", error)


async def main():
    for result in await asyncio.gather(supervise("a", 0), supervise("b", 2)):
        print(result)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker("c", 9))
            group.create_task(asyncio.sleep(10))
    except* RuntimeError as errors:
        print([str(e) for e in errors.exceptions])


asyncio.run(main())
