"""A task within a TaskGroup or a timeout is cancelled from outside: who sees what."""

import asyncio


async def sleeper(log, name, error=None):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        if error:
            raise error
        raise


async def settle(turns=4):
    for _ in range(turns):
        await asyncio.sleep(0)


async def grouped(log, error=None):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper(log, "child", error))
            await sleeper(log, "body")
    except asyncio.CancelledError:
        log.append("group cancelled")
        raise
    except ExceptionGroup as caught:
        log.append(repr(caught))


async def timed(log):
    try:
        async with asyncio.timeout(10):
            await sleeper(log, "timed")
    except TimeoutError:
        log.append("timeout?")
    except asyncio.CancelledError:
        log.append("passes the timeout")
        raise


async def outcome(coroutine, log):
    task = asyncio.create_task(coroutine)
    await settle()
    task.cancel("from outside")
    result = (await asyncio.gather(task, return_exceptions=True))[0]
    print(log, repr(result), task.cancelled(), task.cancelling())


async def main():
    for make in (grouped, timed):
        log = []
        await outcome(make(log), log)
    log = []
    await outcome(grouped(log, LookupError("while stopping")), log)

    # A timeout around a group.
    log = []
    try:
        async with asyncio.timeout(0.005):
            await grouped(log)
    except TimeoutError as error:
        print(log, repr(error), asyncio.current_task().cancelling())

    # A group within a group, cancelled by its sibling.
    log = []

    async def failing():
        await settle()
        raise OSError("sibling")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(grouped(log))
            group.create_task(failing())
    except* OSError as caught:
        print(sorted(log), caught.exceptions)

    # gather within wait_for: all are cancelled.
    log = []
    try:
        await asyncio.wait_for(asyncio.gather(*(sleeper(log, n) for n in "pq")), 0.005)
    except TimeoutError:
        print(sorted(log))

    # A child that is cancelled does not fail the group; one that cancels the parent does.
    log = []
    async with asyncio.TaskGroup() as group:
        child = group.create_task(sleeper(log, "only this"))
        await settle()
        child.cancel()
    print(log, child.cancelled())

    async def cancels(task):
        task.cancel("from a child")

    async def parent():
        async with asyncio.TaskGroup() as group:
            group.create_task(cancels(asyncio.current_task()))
            group.create_task(sleeper(log, "other child"))
            await settle(10)
            log.append("not reached")

    task = asyncio.create_task(parent())
    await asyncio.wait([task])
    print(log, task.cancelled())


asyncio.run(main())
