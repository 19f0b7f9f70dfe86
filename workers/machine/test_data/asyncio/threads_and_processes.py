"""to_thread, run_in_executor, run_coroutine_threadsafe, call_soon_threadsafe."""

import asyncio
import concurrent.futures
import threading


def blocking(n, scale=1):
    return n * scale, threading.current_thread() is threading.main_thread()


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    print(await asyncio.to_thread(blocking, 2, scale=5))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 3))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, blocking, n) for n in range(3)]))
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print("ValueError:", error)
    results = []

    def from_thread():
        future = asyncio.run_coroutine_threadsafe(double(21), loop)
        results.append(future.result())
        loop.call_soon_threadsafe(done.set)

    done = asyncio.Event()
    t = threading.Thread(target=from_thread)
    t.start()
    await done.wait()
    t.join()
    print(results)
    future = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(future)
    future.set_result("wrapped")
    print(await wrapped)


asyncio.run(main())
