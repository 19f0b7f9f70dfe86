"""asyncio.Barrier: parties meet round after round; it can be reset and aborted."""

import asyncio


async def player(name, barrier, log):
    for round_number in range(3):
        log.append((round_number, name))
        await barrier.wait()


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    log = []
    await asyncio.gather(*(player(name, barrier, log) for name in "abc"))
    print([sorted(name for number, name in log if number == n) for n in range(3)])
    print([number for number, _ in log])

    places = await asyncio.gather(*(barrier.wait() for _ in range(3)))
    print(sorted(places), places.count(0))

    async def within():
        async with barrier as position:
            return position == 0

    print(sum(await asyncio.gather(within(), within(), within())), "of three came in as number 0")

    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print("waiting", barrier.n_waiting)
    await barrier.reset()
    try:
        await task
    except asyncio.BrokenBarrierError as error:
        print("reset:", type(error).__name__, isinstance(error, RuntimeError))
    print("broken after reset?", barrier.broken, barrier.n_waiting)

    tasks = [asyncio.create_task(barrier.wait()) for _ in range(2)]
    await asyncio.sleep(0)
    await barrier.abort()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print("abort:", [type(r).__name__ for r in results], barrier.broken)
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        print("still broken:", error)
    await barrier.reset()
    print(barrier.broken)

    one = asyncio.Barrier(1)
    print(await one.wait(), await one.wait())
    for bad in (0, -2):
        try:
            asyncio.Barrier(bad)
        except ValueError as error:
            print("ValueError:", error)

    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print(task.cancelled(), barrier.n_waiting, barrier.broken)


asyncio.run(main())
