"""asyncio.wait_for: in time, too late, with no limit, with a limit of nothing."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async def slow(log):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise
        finally:
            log.append("cleaned")

    log = []
    try:
        await asyncio.wait_for(slow(log), timeout=0.005)
    except asyncio.TimeoutError as error:
        print("wait_for", log, type(error) is TimeoutError, asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), 1), await asyncio.wait_for(asyncio.sleep(0, "no limit"), None))
    ready = loop.create_future()
    ready.set_result("ready")
    print(await asyncio.wait_for(ready, 0), await asyncio.wait_for(ready, -1))
    future = loop.create_future()
    try:
        await asyncio.wait_for(future, 0)
    except TimeoutError:
        print(future.cancelled())
    print(asyncio.current_task().cancelling())


asyncio.run(main())
