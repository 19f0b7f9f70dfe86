"""loop.run_in_executor: the default executor, one's own, keyword arguments by partial, errors."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial


def blocking(n, *, power=2):
    return n**power


def fail(word):
    raise ValueError(f"bad {word}")


def where():
    return threading.current_thread().name


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="service") as pool:
        print(await loop.run_in_executor(pool, where) in ("service_0", "service_1"))
        print(await asyncio.gather(*(loop.run_in_executor(pool, blocking, n) for n in range(6))))
        try:
            await loop.run_in_executor(pool, fail, "word")
        except ValueError as error:
            print("ValueError:", error)
        concurrent = pool.submit(blocking, 9)
        print(await asyncio.wrap_future(concurrent), type(asyncio.wrap_future(concurrent)).__name__)
        future = loop.run_in_executor(pool, blocking, 5)
        print(type(future).__name__, asyncio.isfuture(future), asyncio.isfuture(concurrent), await future, future.done(), future.exception())
    try:
        await loop.run_in_executor(pool, blocking, 1)
    except RuntimeError as error:
        print("RuntimeError:", error)
    loop.set_default_executor(ThreadPoolExecutor(1, "default"))
    print(await loop.run_in_executor(None, blocking, 3))
    print(await loop.run_in_executor(None, partial(blocking, 3, power=3)))
    print(await loop.run_in_executor(None, where))
    print(await asyncio.to_thread(where))
    for bad in ("pool", 5):
        try:
            loop.set_default_executor(bad)
        except TypeError as error:
            print("TypeError:", error)

    # The loop goes on while a thread blocks; the thread is let go by an event.
    go, ticks = threading.Event(), 0
    waiting = loop.run_in_executor(None, go.wait, 5)
    while ticks < 3:
        await asyncio.sleep(0)
        ticks += 1
    go.set()
    print(ticks, await waiting)

    # Calling back into the loop from a thread.
    heard = []

    def report(n):
        loop.call_soon_threadsafe(heard.append, n)
        return asyncio.run_coroutine_threadsafe(asyncio.sleep(0, n * 10), loop).result(5)

    print(await loop.run_in_executor(None, report, 4), heard)
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, where)
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
print(threading.active_count())
