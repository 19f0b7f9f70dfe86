"""`wait_for`, `timeout`, and what a task sees when time is up."""

import asyncio


async def long():
    try:
        await asyncio.sleep(60)
    finally:
        print("long is cleaned up")


async def main():
    try:
        await asyncio.wait_for(long(), timeout=0.01)
    except TimeoutError as error:
        print("timed out", repr(error))
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), 10))
    try:
        async with asyncio.timeout(0.01):
            await long()
    except TimeoutError:
        print("timed out again")
    async with asyncio.timeout(None) as limit:
        limit.reschedule(asyncio.get_running_loop().time() + 10)
        print(limit.expired())
    shielded = asyncio.create_task(asyncio.sleep(0.02, "survived"))
    try:
        await asyncio.wait_for(asyncio.shield(shielded), 0.001)
    except TimeoutError:
        print("gave up waiting", shielded.cancelled(), await shielded)


asyncio.run(main())
