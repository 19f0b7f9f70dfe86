"""What is a coroutine, a coroutine function, an awaitable: asyncio and inspect agree."""

import asyncio
import inspect
from collections import abc
from functools import partial


async def coroutine_function():
    return 1


async def async_generator():
    yield 1


def plain():
    return coroutine_function()


def generator():
    yield 1


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"


class Callable:
    async def __call__(self):
        return "called"

    async def method(self):
        return "method"


for f in (coroutine_function, async_generator, plain, generator, Callable(), Callable().method, partial(coroutine_function), lambda: coroutine_function()):
    name = getattr(f, "__name__", type(f).__name__)
    print(name.ljust(20), inspect.iscoroutinefunction(f), asyncio.iscoroutinefunction(f), inspect.isasyncgenfunction(f), inspect.isgeneratorfunction(f))


async def main():
    c, a = coroutine_function(), async_generator()
    for thing in (c, a, Awaitable(), 5):
        print(type(thing).__name__.ljust(20), inspect.iscoroutine(thing), asyncio.iscoroutine(thing), inspect.isawaitable(thing), inspect.isasyncgen(thing), isinstance(thing, abc.Coroutine), isinstance(thing, abc.Awaitable), isinstance(thing, abc.AsyncIterator))
    print(inspect.getcoroutinestate(c), c.__name__)
    print(await c, inspect.getcoroutinestate(c))
    try:
        await c
    except RuntimeError as error:
        print("RuntimeError:", error)
    print(await Awaitable(), await Callable()(), await plain())
    print(c.__name__, c.__qualname__, Callable.method.__qualname__, type(a).__name__)
    await a.aclose()

    other = coroutine_function()
    print(inspect.getcoroutinestate(other))
    other.close()
    print(inspect.getcoroutinestate(other))
    for bad in (5, "text", [coroutine_function]):
        try:
            await bad
        except TypeError as error:
            print("TypeError:", error)
    task = asyncio.ensure_future(Awaitable())
    print(asyncio.isfuture(task), asyncio.isfuture(c), asyncio.ensure_future(task) is task, await task)
    task = asyncio.create_task(coroutine_function(), name="named")
    print(task.get_coro().__name__, task.get_name(), await task)
    task.set_name(5)
    print(repr(task.get_name()))
    for bad in (5, Awaitable(), coroutine_function):
        try:
            asyncio.create_task(bad)
        except TypeError as error:
            print("TypeError:", str(error).split("<")[0])
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print("TypeError:", error)

    async def paused():
        print(inspect.getcoroutinestate(me))
        await asyncio.sleep(0)

    me = paused()
    me.send(None)
    print(inspect.getcoroutinestate(me))
    try:
        me.send(None)
    except StopIteration as error:
        print("finished with", error.value)


asyncio.run(main())
