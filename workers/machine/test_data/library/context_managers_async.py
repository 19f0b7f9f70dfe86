"""contextlib's asynchronous side: asynccontextmanager, AsyncExitStack, aclosing."""

import asyncio
from contextlib import AbstractAsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager, nullcontext, suppress


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield {"name": name}
    finally:
        await asyncio.sleep(0)
        print("close", name)


@connection("decorated")
async def work(x):
    print("work", x)
    return x * 2


async def ticker(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0)
    finally:
        print("ticker ends")


class Lock(AbstractAsyncContextManager):
    async def __aexit__(self, kind, value, traceback):
        print("exit", kind and kind.__name__, value)
        return kind is ValueError


async def main():
    async with connection("one") as c, connection("two"):
        print(c)
    try:
        async with connection("three"):
            raise KeyError("oops")
    except KeyError as error:
        print("outside", error)
    print(await work(21))
    async with aclosing(ticker(10)) as ticks:
        async for i in ticks:
            print(i)
            if i == 2:
                break
    async with Lock() as lock:
        print(type(lock).__name__)
        raise ValueError("swallowed")
    async with AsyncExitStack() as stack:
        names = [(await stack.enter_async_context(connection(n)))["name"] for n in "ab"]
        stack.enter_context(suppress(ZeroDivisionError))
        stack.callback(print, "plain callback")

        async def note(text):
            print("async callback", text)

        stack.push_async_callback(note, "x")
        stack.push_async_exit(Lock())
        print(names)
        1 / 0
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(connection("moved"))
        later = stack.pop_all()
    print("still open")
    await later.aclose()
    async with nullcontext("null") as value:
        print(value)

    @asynccontextmanager
    async def never():
        if False:
            yield

    @asynccontextmanager
    async def twice():
        yield
        yield

    for manager in (never, twice):
        try:
            async with manager():
                pass
        except RuntimeError as error:
            print("RuntimeError", error)
    try:
        async with asyncio.timeout(5), 5:
            pass
    except TypeError as error:
        print(error)
    try:
        with connection("wrong"):
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
