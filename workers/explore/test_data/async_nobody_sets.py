"""A task waits for an event that nobody sets."""
# expect: deadlock
# expect: flaw deadlock line 9

import asyncio


async def ask(event):
    await event.wait()


async def main():
    await ask(asyncio.Event())


asyncio.run(main())
