"""Where an exception in a task goes: await, result, exception, and the loop's handler."""

import asyncio


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(fail(ValueError("plain")), name="failing")
    try:
        await task
    except ValueError as error:
        print("awaited:", error, task.exception() is error)
    try:
        task.result()
    except ValueError as error:
        print("result():", error)
    print(task.done(), task.cancelled(), repr(task.exception()))
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print("again:", error)

    contexts = []
    loop.set_exception_handler(lambda loop, context: contexts.append(context))
    print(loop.get_exception_handler() is not None)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    print([(c["message"].split("<")[0], repr(c["exception"]), sorted(c)) for c in contexts])

    contexts.clear()
    future = loop.create_future()
    future.add_done_callback(lambda f: f.result())
    future.set_exception(OSError("in the callback"))
    await asyncio.sleep(0)
    print([(c["message"].split(" ")[0], repr(c["exception"])) for c in contexts])

    contexts.clear()
    loop.call_exception_handler({"message": "reported by hand", "detail": 5})
    print(contexts)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    try:
        loop.set_exception_handler("handler")
    except TypeError as error:
        print("TypeError:", error)

    async def chain():
        try:
            await fail(KeyError("inner"))
        except KeyError as error:
            raise RuntimeError("outer") from error

    task = asyncio.create_task(chain())
    await asyncio.wait([task])
    print(repr(task.exception()), repr(task.exception().__cause__))

    class Custom(Exception):
        def __init__(self, code):
            super().__init__(f"code {code}")
            self.code = code

    results = await asyncio.gather(fail(Custom(404)), fail(Custom(500)), return_exceptions=True)
    print([(str(r), r.code) for r in results])

    async def stops():
        raise StopIteration("x")

    try:
        await stops()
    except RuntimeError as error:
        print("RuntimeError:", error, repr(error.__cause__))
    try:
        await asyncio.create_task(fail(StopAsyncIteration()))
    except (RuntimeError, StopAsyncIteration) as error:
        print(type(error).__name__, error)


asyncio.run(main())
try:
    asyncio.run(fail(LookupError("out of run")))
except LookupError as error:
    print(error)
