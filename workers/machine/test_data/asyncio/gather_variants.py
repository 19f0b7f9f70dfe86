"""gather: order, errors kept or raised, nested gathers, duplicates and cancelling it whole."""

import asyncio


async def item(value, steps=1):
    for _ in range(steps):
        await asyncio.sleep(0)
    if isinstance(value, BaseException):
        raise value
    return value


async def main():
    print(await asyncio.gather(item("a", 3), item("b", 1), item("c", 2)))
    print(await asyncio.gather(), await asyncio.gather(*[]))
    print(await asyncio.gather(item(1), item(ValueError("x")), item(3), return_exceptions=True))
    try:
        await asyncio.gather(item(1), item(KeyError("first"), 1), item(ValueError("second"), 2))
    except (KeyError, ValueError) as error:
        print("raised", repr(error))

    # The others go on after one has failed.
    finished = []

    async def noting(name):
        await asyncio.sleep(0.03)
        finished.append(name)

    others = [asyncio.create_task(noting(n)) for n in "pq"]
    try:
        await asyncio.gather(item(OSError("gone")), *others)
    except OSError as error:
        print(error, finished)
    await asyncio.wait(others)
    print(finished)

    same = item("shared")
    print(await asyncio.gather(same, same, item("own"), same))
    task = asyncio.create_task(item("task"))
    print(await asyncio.gather(task, task), await asyncio.gather(task))
    print(await asyncio.gather(asyncio.gather(item(1), item(2)), asyncio.gather(item(3)), item(4)))

    group = asyncio.gather(item(1, 50), item(2, 50))
    await asyncio.sleep(0)
    print(isinstance(group, asyncio.Future), group.done(), group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("cancelled", group.cancelled(), group.cancel())

    children = [asyncio.create_task(item(n, 50)) for n in range(2)]
    group = asyncio.gather(*children, return_exceptions=True)
    await asyncio.sleep(0)
    children[0].cancel()
    print([type(r).__name__ for r in await group], children[1].result())

    child = asyncio.create_task(item(1, 50))
    group = asyncio.gather(child, item(2))
    await asyncio.sleep(0)
    child.cancel("why")
    try:
        await group
    except asyncio.CancelledError as error:
        print("a cancelled child cancels the gather:", group.cancelled(), error.args)

    parts = await asyncio.gather(*(asyncio.to_thread(pow, n, 2) for n in range(5)))
    print(parts, sum(parts))
    try:
        await asyncio.gather(5)
    except TypeError as error:
        print("TypeError:", error)
    future = asyncio.get_running_loop().create_future()
    future.set_result("future")
    print(await asyncio.gather(future, item("coroutine")))


asyncio.run(main())
