"""Tasks that refuse to be cancelled, raise something else, or cancel themselves."""

import asyncio


async def main():
    async def stubborn():
        refused = 0
        while refused < 2:
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                refused += 1
                asyncio.current_task().uncancel()
        return refused

    task = asyncio.create_task(stubborn())
    for _ in range(2):
        await asyncio.sleep(0)
        task.cancel()
        print("cancelling", task.cancelling())
        await asyncio.sleep(0)
    print(await task, task.cancelled(), task.cancelling())

    async def replaced():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            raise RuntimeError("instead") from None

    task = asyncio.create_task(replaced())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(repr(task.exception()), task.cancelled())

    async def cancels_itself():
        asyncio.current_task().cancel()
        print("still running until the next await")
        await asyncio.sleep(0)
        print("not reached")

    task = asyncio.create_task(cancels_itself())
    await asyncio.wait([task])
    print(task.cancelled())
    print(asyncio.current_task().uncancel(), asyncio.current_task().cancelling())

    return asyncio.create_task(asyncio.sleep(10))


left_over = asyncio.run(main())
print("asyncio.run cancelled what was left:", left_over.cancelled())
