"""Cancelling: messages, clean-up, refusing, uncancel."""

import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "refused"


async def careful(log):
    try:
        await asyncio.sleep(10)
    finally:
        log.append("cleaning")
        await asyncio.sleep(0)
        log.append("clean")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel(), await task, task.cancelled(), task.cancel())
    log = []
    task = asyncio.create_task(careful(log))
    await asyncio.sleep(0)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, log, task.cancelled())
    early = asyncio.create_task(careful(log))
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True), log)
    outer = asyncio.create_task(asyncio.wait_for(careful(log), 100))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    print([type(r).__name__ for r in await asyncio.gather(outer, return_exceptions=True)], log[-1])
    print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))


asyncio.run(main())
