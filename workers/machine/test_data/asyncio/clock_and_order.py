"""Sleeping tasks finish in the order of their delays."""

import asyncio


async def say_after(delay, what, log):
    await asyncio.sleep(delay)
    log.append(what)
    return what


async def main():
    log = []
    print(await asyncio.gather(say_after(0.03, "world", log), say_after(0.01, "hello", log), say_after(0.02, "there", log)))
    print(log)


asyncio.run(main())
