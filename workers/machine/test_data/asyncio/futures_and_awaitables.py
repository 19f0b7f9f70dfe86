"""Objects that can be awaited, futures, tasks without a result."""

import asyncio


class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


async def set_later(future, value):
    await asyncio.sleep(0)
    future.set_result(value)


async def main():
    print(await Ready(5), await asyncio.gather(Ready(1), Ready(2)))
    future = asyncio.get_running_loop().create_future()
    task = asyncio.ensure_future(set_later(future, "set"))
    print(future.done(), await future, await task, asyncio.isfuture(future), asyncio.isfuture(task), asyncio.iscoroutine(task))
    try:
        await 5
    except TypeError as error:
        print("TypeError:", error)
    cancelled = asyncio.get_running_loop().create_future()
    print(cancelled.cancel(), cancelled.cancelled(), cancelled.cancel())
    try:
        await cancelled
    except asyncio.CancelledError:
        print("CancelledError")
    task = asyncio.create_task(asyncio.sleep(0, "slept"))
    print(repr(task).startswith("<Task pending name='Task-"), (await asyncio.wait_for(task, 1)))


asyncio.run(main())
