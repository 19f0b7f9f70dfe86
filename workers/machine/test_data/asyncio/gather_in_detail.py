"""gather: order, exceptions, nesting, cancelling."""

import asyncio


async def after(turns, value):
    for _ in range(turns):
        await asyncio.sleep(0)
    if isinstance(value, Exception):
        raise value
    return value


async def main():
    print(await asyncio.gather(after(3, "a"), after(1, "b"), after(2, "c")))
    print(await asyncio.gather())
    print(await asyncio.gather(after(1, 1), after(1, ValueError("two")), return_exceptions=True))
    survivor = asyncio.create_task(after(3, "survived"))
    try:
        await asyncio.gather(after(1, KeyError("first")), survivor)
    except KeyError as error:
        print("KeyError", error, survivor.done())
    print(await survivor)
    print(await asyncio.gather(asyncio.gather(after(1, 1), after(2, 2)), after(1, 3)))
    group = asyncio.gather(asyncio.sleep(10), asyncio.sleep(20))
    await asyncio.sleep(0)
    group.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("the group was cancelled")
    same = after(1, "same")
    print(await asyncio.gather(same, same))


asyncio.run(main())
