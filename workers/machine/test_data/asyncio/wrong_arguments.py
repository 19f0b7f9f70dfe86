"""The errors asyncio gives for arguments that are wrong."""

import asyncio


async def one():
    return 1


async def attempt(label, awaitable):
    try:
        print(label, "->", await awaitable)
    except (TypeError, ValueError, TimeoutError) as error:
        print(label, "->", type(error).__name__, error)


ATTEMPTS = """asyncio.timeout()
asyncio.Queue("a").maxsize
asyncio.Queue(-1).full()
asyncio.Event(1)
asyncio.Lock(1)
asyncio.Barrier("x")
asyncio.shield(5)
asyncio.iscoroutine(5)
asyncio.create_task()
asyncio.wait_for()
asyncio.current_task(5)
asyncio.PriorityQueue(maxsize=1).get_nowait()
asyncio.BoundedSemaphore(-1)
asyncio.run(5)
loop.create_task(5)
loop.call_later("a", print)
loop.call_at(None, print)
loop.run_until_complete(loop.create_future())
asyncio.run_coroutine_threadsafe(one, loop)
future.result()
future.exception()
future.cancelled()
future.set_exception(StopAsyncIteration)
future.set_result(1)
future.cancel()
asyncio.isfuture(future)
asyncio.all_tasks() == {asyncio.current_task()}"""


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    await attempt("negative sleep", asyncio.sleep(-1, "at once"))
    await attempt("sleep of text", asyncio.sleep("x"))
    await attempt("sleep of None", asyncio.sleep(None))
    await attempt("negative wait_for", asyncio.wait_for(asyncio.sleep(1), -1))
    await attempt("wait for None", asyncio.wait(None))
    for text in ATTEMPTS.splitlines():
        try:
            result = eval(text, {"asyncio": asyncio, "loop": loop, "future": future, "one": one})
            print(text, "->", result)
        except Exception as error:
            print(text, "->", type(error).__name__, str(error).split(" <")[0])
    print(repr(future.exception()))
    limit = asyncio.timeout(1)
    try:
        limit.reschedule(5)
    except RuntimeError as error:
        print("RuntimeError:", error)
    group = asyncio.TaskGroup()
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as error:
            print("RuntimeError:", str(error).split("> ")[-1])
    queue = asyncio.PriorityQueue()
    queue.put_nowait((1, "a"))
    try:
        queue.put_nowait((1, None))
    except TypeError as error:
        print("TypeError:", error)
    try:
        asyncio.get_event_loop_policy().get_event_loop().run_until_complete(future)
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
