"""The loop's own thread waits for a thread that waits for the loop."""

import asyncio
from threading import Thread


async def answer():
    return 42


def ask(loop):
    print(asyncio.run_coroutine_threadsafe(answer(), loop).result())


async def main():
    thread = Thread(target=ask, args=(asyncio.get_running_loop(),))
    thread.start()
    thread.join()


asyncio.run(main())
# expect: deadlock
# expect: flaw deadlock line 12
