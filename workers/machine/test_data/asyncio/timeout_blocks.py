"""asyncio.timeout, timeout_at, reschedule, expired, and one within another."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(0.005) as limit:
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("timed out", limit.expired(), repr(error), type(error.__cause__).__name__)
    async with asyncio.timeout(5) as limit:
        await asyncio.sleep(0)
    print(limit.expired(), limit.when() > loop.time())
    async with asyncio.timeout(None) as limit:
        print(limit.when())
        limit.reschedule(loop.time() + 3)
        print(limit.when() > loop.time())
        limit.reschedule(None)
        print(limit.when())
    try:
        async with asyncio.timeout_at(loop.time() + 0.005):
            await asyncio.Event().wait()
    except TimeoutError:
        print("timeout_at")
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            await asyncio.sleep(1)
    except TimeoutError:
        print("a limit already passed")

    # An inner limit does not spoil the outer one, and the other way round.
    try:
        async with asyncio.timeout(5) as outer:
            try:
                async with asyncio.timeout(0.005) as inner:
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(0)
            raise LookupError("passes through")
    except LookupError as error:
        print(error)
    try:
        async with asyncio.timeout(0.005) as outer:
            async with asyncio.timeout(5) as inner:
                await asyncio.sleep(1)
    except TimeoutError:
        print("outer", inner.expired(), outer.expired())
    try:
        limit.reschedule(1)
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
