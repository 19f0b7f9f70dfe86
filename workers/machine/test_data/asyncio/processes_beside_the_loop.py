# A loop hands work to processes and waits for them; a process has a loop of its own.
import asyncio
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def squares(n):
    if n < 0:
        raise ValueError(f"negative: {n}")
    return sum(i * i for i in range(n))


async def by_callback(pool, function, *args):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    pool.apply_async(
        function,
        args,
        callback=lambda result: loop.call_soon_threadsafe(future.set_result, result),
        error_callback=lambda error: loop.call_soon_threadsafe(future.set_exception, error),
    )
    return await future


async def double(n):
    await asyncio.sleep(0)
    return n * 2


def child(queue, numbers):
    async def main():
        return await asyncio.gather(*map(double, numbers))

    queue.put(asyncio.run(main()))


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as executor:
        calls = (loop.run_in_executor(executor, squares, n) for n in (3, -1, 4))
        print(await asyncio.gather(*calls, return_exceptions=True))
        try:
            await loop.run_in_executor(executor, squares, -2)
        except ValueError as error:
            print(error, type(error.__cause__).__name__)
        try:
            await loop.run_in_executor(executor, lambda: 1)
        except Exception as error:
            print(type(error), str(error).split(" at 0x")[0])
        for future in asyncio.as_completed([loop.run_in_executor(executor, pow, 2, 10)]):
            print(await future)
    with mp.Pool(1) as pool:
        print(await asyncio.gather(*(by_callback(pool, squares, n) for n in range(4))))
        try:
            await by_callback(pool, squares, "x")
        except TypeError as error:
            print(error)
    queue = mp.Queue()
    process = mp.Process(target=child, args=(queue, [1, 2, 3]))
    process.start()
    print(await asyncio.to_thread(queue.get))
    await asyncio.to_thread(process.join)
    print(process.exitcode)


if __name__ == "__main__":
    asyncio.run(main())
