"""What an event loop has threads do is done at once."""
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 13

import asyncio

total = 0


def add():
    global total
    total += 1


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.gather(loop.run_in_executor(None, add), loop.run_in_executor(None, add))
    print(total)


asyncio.run(main())
