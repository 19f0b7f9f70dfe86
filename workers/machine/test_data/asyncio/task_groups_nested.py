"""TaskGroups with failing cleanup, one within another, and after their end."""

import asyncio


async def fail(after, error):
    await asyncio.sleep(after)
    raise error


async def lasting(log, name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise


async def main():
    log = []
    async def cleanup_fails():
        try:
            await asyncio.sleep(10)
        finally:
            raise LookupError("in cleanup")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(cleanup_fails())
            group.create_task(fail(0, ValueError("first")))
    except ExceptionGroup as caught:
        print(caught.message, [repr(e) for e in caught.exceptions])
        matching, rest = caught.split(LookupError)
        print(matching, rest.exceptions)

    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(lasting(log, "outer child"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail(0, ValueError("nested")))
    except ExceptionGroup as caught:
        print(repr(caught))
    print(log)

    async with asyncio.TaskGroup() as group:
        cancelled = group.create_task(asyncio.sleep(10))
        good = group.create_task(asyncio.sleep(0, "fine"), name="good")
        await asyncio.sleep(0)
        cancelled.cancel()
    print(cancelled.cancelled(), good.result(), good.get_name())
    coroutine = asyncio.sleep(0)
    try:
        group.create_task(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", str(error).split("<")[0], str(error).split(">")[-1])
    coroutine.close()
    coroutine = asyncio.sleep(0)
    try:
        asyncio.TaskGroup().create_task(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(">")[-1])
    coroutine.close()


asyncio.run(main())
