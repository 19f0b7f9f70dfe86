"""Both kinds of executor under a loop: run_in_executor, wrap_future, gather, timeouts."""

import asyncio
import math
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial


def factor(n):
    factors, d = [], 2
    while n > 1:
        while n % d == 0:
            factors.append(d)
            n //= d
        d += 1
    return factors


def fail(kind, text):
    raise kind(text)


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as processes, ThreadPoolExecutor(2) as threads:
        print(await asyncio.gather(*(loop.run_in_executor(processes, factor, n) for n in (12, 97, 360))))
        print(await loop.run_in_executor(processes, partial(int, "ff", base=16)))
        print(await asyncio.gather(loop.run_in_executor(processes, math.gcd, 12, 18), loop.run_in_executor(threads, math.gcd, 7, 21), asyncio.sleep(0, "loop")))
        for pool in (processes, threads):
            try:
                await loop.run_in_executor(pool, fail, LookupError, "inside")
            except LookupError as error:
                print(type(error).__name__, error)
        print(await asyncio.wrap_future(processes.submit(pow, 2, 10)), await asyncio.wrap_future(threads.submit(str.upper, "up")))
        for done in asyncio.as_completed([loop.run_in_executor(threads, len, "word")]):
            print(await done)
        results = await asyncio.gather(*(loop.run_in_executor(threads, factor, n) for n in (4, 6)), loop.run_in_executor(processes, fail, OSError, "disk"), return_exceptions=True)
        print(results)

        gate = threading.Event()
        waiting = loop.run_in_executor(threads, gate.wait, 5)
        try:
            await asyncio.wait_for(asyncio.shield(waiting), 0.002)
        except TimeoutError:
            print("still waiting", waiting.done())
        gate.set()
        print(await waiting)

        async with asyncio.TaskGroup() as group:

            async def call(pool, function, *args):
                return await loop.run_in_executor(pool, function, *args)

            tasks = [group.create_task(call(pool, factor, n)) for pool, n in ((processes, 30), (threads, 49))]
        print([t.result() for t in tasks])


if __name__ == "__main__":
    asyncio.run(main())
