# Python 3.12: comprehensions are no calls of their own (PEP 709).
"""Errors of coroutines: awaited, gathered, in task groups, cancelled, and one used again after its end."""

import asyncio
import traceback


async def fail(error, wait=0):
    await asyncio.sleep(wait)
    raise error


async def deep(level):
    if level == 0:
        await fail(ValueError("at the bottom"))
    try:
        await deep(level - 1)
    finally:
        print("left", level, end=" ")


async def chained():
    try:
        await fail(KeyError("first"))
    except KeyError as error:
        raise RuntimeError("second") from error


def own_frames(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__) if "errors_awaited" in frame.filename]


async def numbers():
    yield 1
    raise LookupError("in an asynchronous generator")


class Gate:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        print("leaving with", repr(error))
        return kind is KeyError


async def main():
    for coroutine in (deep(2), chained(), fail(OSError(2, "gone")), asyncio.wait_for(asyncio.sleep(1), 0.001)):
        try:
            await coroutine
        except Exception as error:
            print(repr(error), own_frames(error), repr(error.__cause__)[:20])
    print(await asyncio.gather(fail(ValueError(1)), fail(KeyError(2)), asyncio.sleep(0, "fine"), return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("a")))
            group.create_task(fail(TypeError("b")))
    except* ValueError as caught:
        print("values", caught.exceptions)
    except* TypeError as caught:
        print("types", caught.exceptions)
    task = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    task.cancel("no longer needed")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args, task.cancelled(), isinstance(error, Exception))
    done = asyncio.create_task(fail(ZeroDivisionError("kept")))
    await asyncio.wait([done])
    print(done.done(), repr(done.exception()))
    try:
        print([n async for n in numbers()])
    except LookupError as error:
        print(error, own_frames(error))
    async with Gate():
        raise KeyError("swallowed")
    try:
        async with Gate():
            await fail(ValueError("goes through"))
    except ValueError as error:
        print(error, own_frames(error))
    for wrong in ("await 5", "async with 5: pass", "async for x in [1]: pass", "[x async for x in 5]"):
        space = {}
        exec(f"async def f():\n    {wrong}", space)
        try:
            await space["f"]()
        except (TypeError, AttributeError) as error:
            print(wrong, "|", error)
    return "done"


print(asyncio.run(main()))
for action in (lambda: asyncio.run(5), lambda: asyncio.run(fail(LookupError("out of run"))), lambda: asyncio.get_running_loop()):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error, own_frames(error))
coroutine = deep(0)
try:
    coroutine.send(None)
    coroutine.throw(TypeError("thrown in"))
except TypeError as error:
    print(error, own_frames(error)[:2])
coroutine.close()
coroutine = main()
coroutine.close()
print(coroutine.__name__, coroutine.__qualname__)
coroutine.send(None)
