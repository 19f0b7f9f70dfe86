"""A coroutine counts while a thread that it has started counts too; that it awaits the thread afterwards comes too late."""

import asyncio

total = 0


def add(amount):
    global total
    total += amount


async def main():
    other = asyncio.create_task(asyncio.to_thread(add, 1))
    await asyncio.sleep(0)
    add(10)
    await other


asyncio.run(main())
assert total == 11, f"counted {total}"
print("done")
# forced: AssertionError: counted
