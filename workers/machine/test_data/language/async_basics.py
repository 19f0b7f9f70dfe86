"""Coroutines: awaiting, gathering, what a coroutine is before it runs."""

import asyncio


async def double(n):
    await asyncio.sleep(0)
    return n * 2


async def main():
    print(await double(4), await asyncio.gather(double(1), double(2)))
    task = asyncio.create_task(double(5), name="doubling")
    print(task.get_name(), task.done(), await task, task.done(), task.result())
    coroutine = double(1)
    print(type(coroutine).__name__, asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(double))
    coroutine.close()
    return "the end"


print(asyncio.run(main()))
try:
    asyncio.run(5)
except ValueError as error:
    print(error)
