"""Async iterators: __aiter__, __anext__, anext, aiter, comprehensions and async generators."""

import asyncio


class Ticker:
    def __init__(self, stop):
        self.n, self.stop = 0, stop

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n >= self.stop:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n += 1
        return self.n


async def squares(source):
    async for n in source:
        yield n * n


async def azip(*sources):
    iterators = [aiter(s) for s in sources]
    while True:
        try:
            yield tuple([await anext(i) for i in iterators])
        except StopAsyncIteration:
            return


async def take(source, count):
    if count <= 0:
        return
    async for item in source:
        yield item
        count -= 1
        if not count:
            break


async def main():
    async for n in Ticker(3):
        print(n, end=" ")
    else:
        print("done")
    print([n async for n in Ticker(4) if n % 2 == 0], {n: n * n async for n in Ticker(3)}, sorted({n % 2 async for n in Ticker(5)}))
    print([n async for n in squares(Ticker(4))], [n async for n in take(squares(Ticker(9)), 2)], [p async for p in azip(Ticker(3), squares(Ticker(5)))])
    ticker = Ticker(2)
    print(aiter(ticker) is ticker, await anext(ticker), await ticker.__anext__(), await anext(ticker, "default"))
    try:
        await anext(ticker)
    except StopAsyncIteration as error:
        print(type(error).__name__, error.args)
    generator = (n * 10 async for n in Ticker(3))
    print(type(generator).__name__, await anext(generator), [x async for x in generator])
    print([[n async for n in Ticker(k)] for k in range(3)])
    print([await asyncio.sleep(0, n) for n in range(3)])

    async def echo():
        received = None
        while True:
            try:
                received = yield f"got {received}"
            except KeyError as error:
                received = f"error {error}"

    e = echo()
    print(await e.asend(None), await e.asend(1), await e.athrow(KeyError("k")), await e.__anext__())
    await e.aclose()
    print(await anext(e, "closed"))
    for bad in (5, [1], echo):
        try:
            async for _ in bad:
                pass
        except TypeError as error:
            print("TypeError:", error)
    try:
        aiter([])
    except TypeError as error:
        print("TypeError:", error)
    try:
        anext([])
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
