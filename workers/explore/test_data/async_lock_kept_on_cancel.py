"""A task is cancelled while it holds a lock without `finally`."""

import asyncio


async def hold(lock):
    await lock.acquire()
    await asyncio.sleep(1)
    lock.release()


async def main():
    lock = asyncio.Lock()
    task = asyncio.create_task(hold(lock))
    await asyncio.sleep(0)
    task.cancel()
    async with lock:
        print("never")


asyncio.run(main())
# judge
# expect: deadlock
# expect: flaw deadlock line 17
