"""asyncio.wait with its three ways to return, and its errors."""

import asyncio


async def value(after, result):
    await asyncio.sleep(after)
    if isinstance(result, Exception):
        raise result
    return result


def names(tasks):
    return sorted(t.get_name() for t in tasks)


def make(*specs):
    return [asyncio.create_task(value(after, result), name=name) for name, after, result in specs]


async def finish(pending):
    for task in pending:
        task.cancel()
    return [type(r).__name__ for r in await asyncio.gather(*pending, return_exceptions=True)]


async def main():
    done, pending = await asyncio.wait(make(("a", 0, 1), ("b", 0.005, 2)))
    print(type(done).__name__, names(done), names(pending), sorted(t.result() for t in done))

    done, pending = await asyncio.wait(make(("quick", 0, 1), ("slow", 5, 2)), return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending), await finish(pending))

    done, pending = await asyncio.wait(make(("good", 0, 1), ("bad", 0.005, ValueError("no")), ("slow", 5, 2)), return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending), [repr(t.exception()) for t in done if t.exception()], await finish(pending))

    done, pending = await asyncio.wait(make(("good", 0, 1), ("slow", 5, 2)), timeout=0.02)
    print(names(done), names(pending), await finish(pending))

    print(asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION)
    tasks = make(("x", 0, 1))
    for arguments, options in (([], {}), (tasks[0], {}), (tasks, {"return_when": "SOMETIMES"})):
        try:
            await asyncio.wait(arguments, **options)
        except (ValueError, TypeError) as error:
            print(type(error).__name__ + ":", error)
    coroutine = value(0, 1)
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print("TypeError:", error)
    coroutine.close()
    await tasks[0]
    print(await asyncio.wait(tasks, timeout=0) == (set(tasks), set()))

    # Process results as they come, adding more work on the way.
    waiting = set(make(("1", 0, 1), ("2", 0.01, 2)))
    total, rounds = 0, 0
    while waiting:
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            total += task.result()
            if task.get_name() == "1":
                waiting |= set(make(("3", 0, 30)))
        rounds += 1
    print(total, rounds >= 2)

    async def outer():
        await asyncio.wait(inner)

    inner = make(("kept", 0.5, "kept"))
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    task.cancel()
    print(await finish([task]), inner[0].done(), await inner[0])


asyncio.run(main())
