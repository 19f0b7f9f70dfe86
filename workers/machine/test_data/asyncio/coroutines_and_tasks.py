"""Coroutines, tasks and what they say about themselves."""

import asyncio
import inspect


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


async def main():
    coroutine = add(1, 2)
    print(inspect.iscoroutine(coroutine), inspect.iscoroutinefunction(add), asyncio.iscoroutine(coroutine))
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print("RuntimeError:", error)
    task = asyncio.create_task(add(3, 4), name="adder")
    print(task.get_name(), task.done(), task.cancelled(), task in asyncio.all_tasks())
    calls = []
    task.add_done_callback(lambda t: calls.append(t.result()))
    print(await task, task.done(), task.result(), task.exception(), await task)
    await asyncio.sleep(0)
    print(calls, asyncio.current_task() is not None, len(asyncio.all_tasks()))
    pending = asyncio.create_task(asyncio.sleep(10))
    for method in (pending.result, pending.exception):
        try:
            method()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    pending.cancel()
    try:
        await pending
    except asyncio.CancelledError:
        print(pending.cancelled(), pending.done())
    return "the end"


print(asyncio.run(main()))
try:
    asyncio.run(add)
except ValueError as error:
    print("ValueError:", "coroutine" in str(error))
