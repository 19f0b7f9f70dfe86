"""Two hundred turns of an event loop without a wait are done long before a tenth of a second has passed."""

import asyncio


async def work():
    for _ in range(200):
        await asyncio.sleep(0)
    return "done"


async def main():
    try:
        print(await asyncio.wait_for(work(), 0.1))
    except TimeoutError:
        print("late")


asyncio.run(main())
# expect: safe
# expect: outcomes "done\n"
