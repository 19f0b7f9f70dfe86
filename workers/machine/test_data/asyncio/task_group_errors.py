"""What a TaskGroup does when its tasks fail: siblings cancelled, errors grouped."""

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
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(lasting(log, "one"))
            group.create_task(fail(0, ValueError("bad")))
            group.create_task(lasting(log, "two"))
    except* ValueError as caught:
        print(type(caught).__name__, caught, caught.exceptions)
    print(sorted(log))

    try:
        async with asyncio.TaskGroup() as group:
            for error in (KeyError("k"), TypeError("t"), OSError("o")):
                group.create_task(fail(0, error))
    except* (KeyError, TypeError) as caught:
        print("first handler", caught.exceptions)
    except* OSError as caught:
        print("second handler", caught.exceptions)

    log.clear()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(lasting(log, "child"))
            await asyncio.sleep(0)
            raise RuntimeError("the body itself")
    except ExceptionGroup as caught:
        print(repr(caught), log)


asyncio.run(main())
