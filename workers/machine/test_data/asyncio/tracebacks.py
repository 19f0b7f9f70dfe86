"""The lines of one's own that a traceback shows when errors pass through tasks."""

import asyncio
import traceback


def own(error):
    return [(f.name, f.line) for f in traceback.extract_tb(error.__traceback__) if f.name in OWN]


async def deep(n):
    if n == 0:
        raise ValueError("deep")
    await deep(n - 1)


async def numbers():
    yield 1
    raise KeyError("in the generator")


async def through_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(deep(1))
        group.create_task(deep(0))


async def through_task():
    task = asyncio.create_task(deep(1))
    await task


async def through_gather():
    await asyncio.gather(deep(0), deep(1))


async def through_generator():
    async for _ in numbers():
        pass


async def through_wait_for():
    await asyncio.wait_for(deep(0), 1)


async def through_thread():
    await asyncio.to_thread(int, "x")


async def through_timeout():
    async with asyncio.timeout(0):
        await asyncio.sleep(1)


async def through_cancelled():
    task = asyncio.create_task(asyncio.sleep(1))
    task.cancel()
    await task


async def wrapped():
    try:
        await deep(0)
    except ValueError as error:
        raise RuntimeError("wrapped") from error


OWN = {name for name, value in list(globals().items()) if callable(value)}


async def main():
    for function in (deep, through_task, through_gather, through_generator, through_wait_for, through_thread, through_timeout, through_cancelled, wrapped, through_group):
        print(function.__name__)
        try:
            await (function(2) if function is deep else function())
        except (Exception, asyncio.CancelledError) as error:
            print("   ", repr(error))
            for frame in own(error):
                print("       ", *frame)
            for part in getattr(error, "exceptions", ()):
                print("    part", part, own(part))
            if error.__cause__:
                print("    cause", repr(error.__cause__), own(error.__cause__))
    task = asyncio.create_task(deep(0))
    await asyncio.wait([task])
    print(own(task.exception()), traceback.format_exception_only(task.exception()))


asyncio.run(main())
