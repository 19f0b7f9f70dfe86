"""Cancelling tasks that clean up in finally, and a child cancelled with its parent."""

import asyncio


async def worker(log):
    try:
        log.append("start")
        await asyncio.sleep(10)
        log.append("not reached")
    except asyncio.CancelledError as error:
        log.append(f"cancelled {error.args}")
        raise
    finally:
        await asyncio.sleep(0)
        log.append("cleaned up")


async def main():
    log = []
    task = asyncio.create_task(worker(log))
    await asyncio.sleep(0)
    print(task.cancel("time to go"), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main saw it", error.args)
    print(log, task.cancelled(), task.done(), task.cancel())

    log.clear()
    never = asyncio.create_task(worker(log))
    never.cancel()
    await asyncio.gather(never, return_exceptions=True)
    print("cancelled before it began:", log, never.cancelled())

    async def parent(log):
        child = asyncio.create_task(worker(log))
        try:
            await child
        finally:
            log.append(f"child cancelled {child.cancelled()}")

    log.clear()
    task = asyncio.create_task(parent(log))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(log, task.cancelled())
    try:
        task.exception()
    except asyncio.CancelledError:
        print("exception() of a cancelled task raises CancelledError")
    print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))


asyncio.run(main())
