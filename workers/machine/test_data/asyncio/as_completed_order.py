"""as_completed gives results as they are ready; gather keeps the order asked for."""

import asyncio


async def fetch(name, steps):
    await asyncio.sleep(steps * 0.01)
    if name == "broken":
        raise ConnectionError(name)
    return name


async def main():
    jobs = {"slow": 3, "middle": 2, "quick": 1}
    for next_one in asyncio.as_completed([fetch(*job) for job in jobs.items()]):
        print(await next_one, end=" ")
    print()
    print(await asyncio.gather(*(fetch(*job) for job in jobs.items())))

    for position, next_one in enumerate(asyncio.as_completed([fetch("late", 2), fetch("broken", 1)])):
        try:
            print(position, await next_one)
        except ConnectionError as error:
            print(position, "failed:", error)

    got, missed = [], 0
    tasks = [asyncio.create_task(fetch("in time", 0)), asyncio.create_task(fetch("never", 500))]
    for next_one in asyncio.as_completed(tasks, timeout=0.02):
        try:
            got.append(await next_one)
        except TimeoutError:
            missed += 1
    print(got, missed, tasks[1].done())
    tasks[1].cancel()

    print(list(asyncio.as_completed([])))
    print([await f for f in asyncio.as_completed({asyncio.create_task(fetch("one", 0))})])
    try:
        list(asyncio.as_completed(tasks[0]))
    except TypeError as error:
        print("TypeError:", error)

    done = [asyncio.create_task(fetch(n, 0)) for n in ("p", "q", "r")]
    await asyncio.wait(done)
    print(sorted([await f for f in asyncio.as_completed(done)]))

    first = next(iter(asyncio.as_completed([fetch("winner", 1), fetch("loser", 100)])))
    print(asyncio.iscoroutine(first), await first)
    everyone = asyncio.all_tasks() - {asyncio.current_task()}
    print(len(everyone) >= 1)
    for task in everyone:
        task.cancel()
    print({type(r).__name__ for r in await asyncio.gather(*everyone, return_exceptions=True)})


asyncio.run(main())
