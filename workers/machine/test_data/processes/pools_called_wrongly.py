"""Pools given the wrong kind of arguments say so in the words of the call, and gather what it cannot hash."""
import asyncio
from multiprocessing import get_context
from multiprocessing.pool import ThreadPool


def two(a, b):
    return a + b


def fails(call):
    try:
        print(call())
    except TypeError as e:
        print(e)


async def fetch(n):
    return n


async def main():
    tasks = [asyncio.ensure_future(fetch(n)) for n in range(2)]
    try:
        await asyncio.gather(tasks)
    except TypeError as e:
        print(e)
    print(await asyncio.gather(*tasks, tasks[0]))
    c = fetch(5)
    print(await asyncio.gather(c, c))


if __name__ == '__main__':
    for kind in (get_context("fork").Pool, ThreadPool):
        with kind(2) as pool:
            fails(lambda: pool.apply_async(two, 1).get())
            fails(lambda: pool.apply(two, (1, 2), 5))
            fails(lambda: pool.apply(two, [3], {'b': 4}))
            fails(lambda: pool.starmap(two, [1, 2]))
            fails(lambda: pool.starmap(two, [(1, 2), [3, 4], 'ab']))
            fails(lambda: pool.map(two, [(1, 2)]))
            fails(lambda: pool.apply(two, (1,)))
            fails(lambda: pool.apply(5))
            fails(lambda: pool.map(5, [1]))
    asyncio.run(main())
