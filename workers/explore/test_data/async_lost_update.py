"""Two tasks read a counter, wait, and write it: at an await another task goes on."""

import asyncio

counter = 0


async def increment():
    global counter
    seen = counter
    await asyncio.sleep(0)
    counter = seen + 1


async def main():
    await asyncio.gather(increment(), increment())
    print(counter)


asyncio.run(main())
# expect: safe
# expect: outcomes "1\n"
