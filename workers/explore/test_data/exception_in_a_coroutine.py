"""An exception that leaves a coroutine is told at its own line, not at that of `asyncio.run`."""

import asyncio


async def fails():
    await asyncio.sleep(0)
    raise ValueError("here")


asyncio.run(fails())
# expect: exception
# expect: flaw exception line 8
