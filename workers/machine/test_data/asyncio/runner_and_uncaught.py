"""Exceptions come out of `asyncio.run`; a runner runs several coroutines in one loop."""

import asyncio


async def fail():
    await asyncio.sleep(0)
    raise KeyError("from the coroutine")


async def name():
    return asyncio.current_task().get_name()


try:
    asyncio.run(fail())
except KeyError as error:
    print(repr(error))
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0, 1)), runner.run(asyncio.sleep(0, 2)))
    print(runner.get_loop().is_closed())


async def nested():
    try:
        asyncio.run(name())
    except RuntimeError as error:
        print(error)


import warnings

warnings.simplefilter("ignore")
asyncio.run(nested())
