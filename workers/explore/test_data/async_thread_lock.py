"""A lock of threads is held over an await: the other task stops the loop itself."""

import asyncio
from threading import Lock

lock = Lock()


async def work(n):
    with lock:
        await asyncio.sleep(0)
    print(n)


async def main():
    await asyncio.gather(work(1), work(2))


asyncio.run(main())
# expect: deadlock
# expect: flaw deadlock line 10
