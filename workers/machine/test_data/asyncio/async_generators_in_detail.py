"""Asynchronous generators, comprehensions and context managers."""

import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


async def countdown(n):
    try:
        while n:
            await asyncio.sleep(0)
            received = yield n
            if received:
                print("received", received)
            n -= 1
    finally:
        print("closed at", n)


@asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("swallowed", error)
    finally:
        await asyncio.sleep(0)
        print("close", name)


class Pages:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        self.at = 0
        return self

    async def __anext__(self):
        if self.at == self.count:
            raise StopAsyncIteration
        self.at += 1
        return f"page {self.at}"


async def main():
    print([n async for n in countdown(3)], {n: n * n async for n in countdown(2)}, {n async for n in countdown(1)})
    generator = countdown(5)
    print(await anext(generator), await generator.asend("hello"))
    await generator.aclose()
    print(await anext(generator, "finished"))
    async with aclosing(countdown(9)) as numbers:
        async for n in numbers:
            print(n)
            break
    async with resource("a") as a, resource("b") as b:
        print(a, b)
    async with resource("c"):
        raise ValueError("inside")
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(resource(n)) for n in "de"]
        print(names)
    async for page in Pages(2):
        print(page)
    else:
        print("no more pages")
    try:
        await (countdown(1)).athrow(KeyError("thrown"))
    except KeyError as error:
        print("KeyError", error)


asyncio.run(main())
