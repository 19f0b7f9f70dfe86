"""Asynchronous generators, comprehensions, `async for` and `async with`."""

import asyncio


async def count(to):
    try:
        for n in range(to):
            await asyncio.sleep(0)
            yield n
    finally:
        print("closed")


class Resource:
    async def __aenter__(self):
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        print("close", kind.__name__ if kind else None)
        return kind is KeyError


class Ticker:
    def __init__(self, to):
        self.to = to

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.to:
            raise StopAsyncIteration
        self.to -= 1
        return self.to


async def main():
    async for n in count(2):
        print(n)
    else:
        print("else")
    print([n async for n in count(3) if n], {n: n async for n in Ticker(2)}, sum([n async for n in Ticker(4)]))
    async with Resource() as resource:
        print(type(resource).__name__)
        raise KeyError("swallowed")
    flow = count(5)
    print(await anext(flow), await flow.__anext__(), await flow.asend(None))
    await flow.aclose()
    print(await anext(flow, "over"))
    try:
        await anext(Ticker(0))
    except StopAsyncIteration:
        print("nothing")


async def echo():
    value = None
    while True:
        try:
            value = yield value
        except ValueError as error:
            value = f"caught {error}"


async def talk():
    flow = echo()
    print(await flow.asend(None), await flow.asend(5), await flow.athrow(ValueError("x")))
    await flow.aclose()


asyncio.run(main())
asyncio.run(talk())
