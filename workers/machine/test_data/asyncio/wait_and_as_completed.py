"""wait, as_completed and their conditions."""

import asyncio


async def value(turns, result):
    for _ in range(turns):
        await asyncio.sleep(0)
    if result == "bad":
        raise ValueError(result)
    return result


async def main():
    tasks = [asyncio.create_task(value(n, n)) for n in (5, 1, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)
    tasks = [asyncio.create_task(value(1, "bad")), asyncio.create_task(asyncio.sleep(10))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.01)
    print(len(done), len(pending))
    for t in pending:
        t.cancel()
    results = []
    for future in asyncio.as_completed([value(4, "slow"), value(1, "fast"), value(2, "middle")]):
        results.append(await future)
    print(results)
    try:
        for future in asyncio.as_completed([asyncio.sleep(10)], timeout=0.01):
            await future
    except TimeoutError:
        print("TimeoutError")


asyncio.run(main())
