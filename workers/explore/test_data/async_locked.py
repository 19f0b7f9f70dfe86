"""Two tasks increment a counter under a lock."""

import asyncio

counter = 0


async def increment(lock):
    global counter
    async with lock:
        seen = counter
        await asyncio.sleep(0)
        counter = seen + 1


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(increment(lock), increment(lock))
    print(counter)


asyncio.run(main())
# expect: safe
# expect: outcomes "2\n"
