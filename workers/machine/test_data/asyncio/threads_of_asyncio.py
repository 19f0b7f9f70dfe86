"""`to_thread`, `run_in_executor`, `run_coroutine_threadsafe`."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def block(n):
    return n * 2, threading.current_thread() is threading.main_thread()


async def answer():
    await asyncio.sleep(0)
    return "from the loop"


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.to_thread(block, 4))
    print(await loop.run_in_executor(None, block, 5))
    with ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, block, n) for n in range(3)]))
    replies = []

    def ask():
        replies.append(asyncio.run_coroutine_threadsafe(answer(), loop).result())

    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive():
        await asyncio.sleep(0.001)
    print(replies)
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print(error)


asyncio.run(main())
