"""timeout, timeout_at, wait_for, shield."""

import asyncio


async def main():
    try:
        async with asyncio.timeout(0.01) as scope:
            await asyncio.sleep(10)
    except TimeoutError:
        print("TimeoutError", scope.expired())
    async with asyncio.timeout(10) as scope:
        await asyncio.sleep(0)
    print(scope.expired())
    async with asyncio.timeout(None) as scope:
        print(scope.when())
        scope.reschedule(asyncio.get_running_loop().time() + 10)
        print(scope.when() > 0)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(1)
    except TimeoutError:
        print("in the past")
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), timeout=10))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError:
        print("wait_for", asyncio.TimeoutError is TimeoutError)
    inner = asyncio.create_task(asyncio.sleep(0.4, "shielded"))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        print("the inner task goes on:", not inner.done())
    print(await inner)


asyncio.run(main())
