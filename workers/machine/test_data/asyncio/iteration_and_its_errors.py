"""What can be iterated and awaited asynchronously, and what is said of that which cannot."""

import asyncio
import inspect
import contextlib
import types
import re
import sys


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.n -= 1
        return self.n


class Reader:
    def __init__(self, lines):
        self.lines = lines

    async def __aenter__(self):
        print("enter")
        return self

    async def __aexit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__)
        return exc[0] is KeyError

    def __aiter__(self):
        return self.gen()

    async def gen(self):
        for l in self.lines:
            if l is None:
                raise KeyError("none")
            yield l


class Await:
    def __init__(self, x):
        self.x = x

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.x * 2


class BadAwait:
    def __await__(self):
        return 5


class BadIter:
    def __aiter__(self):
        return 5


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def agen():
    try:
        got = yield 1
        while got != "stop":
            got = yield f"got {got}"
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("agen finally")


async def main():
    print(
        [x async for x in Countdown(3)],
        {x: await Await(x) async for x in Countdown(2)},
        [await Await(x) for x in (1, 2)],
        sum([x async for x in Countdown(4) if x % 2]),
    )
    g = (x * 2 async for x in Countdown(3))
    print(type(g), g.__name__, inspect.isasyncgen(g), await anext(g), [x async for x in g])
    print(await anext(g, "default"), await anext(Countdown(0), None))
    try:
        await anext(Countdown(0))
    except StopAsyncIteration as e:
        print(repr(e))
    a = agen()
    print(
        await a.__anext__(),
        await a.asend("x"),
        await a.athrow(ValueError("v")),
        a.ag_running,
        a.ag_frame is not None,
        a.ag_await,
        a.ag_code.co_name,
    )
    try:
        await a.asend(1)
    except StopAsyncIteration:
        print("over")
    a = agen()
    await anext(a)
    await a.aclose()
    print(a.ag_frame)
    a = agen()
    try:
        await a.asend("early")
    except TypeError as e:
        print(e)
    async with Reader(["a", "b", None, "c"]) as r:
        async for l in r:
            print(l)
    async with contextlib.aclosing(agen()) as a:
        async for x in a:
            print(x)
            break
    for bad in (Await(1), BadAwait(), 3, print, iter([])):
        try:
            print(await bad)
        except TypeError as e:
            print(e)
    for bad in (BadIter(), BadNext(), [1], agen):
        try:
            async for _ in bad:
                pass
        except TypeError as e:
            print(e)
    for bad in (object(), Countdown(1), asyncio.Event()):
        try:
            async with bad:
                pass
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    try:
        aiter([1])
    except TypeError as e:
        print(e)
    try:
        await anext(iter([1]))
    except TypeError as e:
        print(e)
    try:
        for x in agen():
            pass
    except TypeError as e:
        print(e)
    try:
        list(agen())
    except TypeError as e:
        print(e)

    async def bad_stop():
        yield 1
        raise StopAsyncIteration("inside")

    try:
        print([x async for x in bad_stop()])
    except RuntimeError as e:
        print(e, repr(e.__cause__))

    async def coro_stop():
        raise StopIteration(5)

    try:
        await coro_stop()
    except RuntimeError as e:
        print(e, repr(e.__cause__))
    a = agen()
    n1 = a.__anext__()
    await n1
    try:
        await n1
    except RuntimeError as e:
        print(e)
    c = Countdown(1).__anext__()
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)

    async def ticker():
        for i in range(100):
            yield i
            await asyncio.sleep(0.001)

    t = ticker()
    x = asyncio.create_task(anext(t).__await__ and t.__anext__().__class__ and asyncio.sleep(0))
    await x

    async def both():
        return await asyncio.gather(*(anext(t2) for t2 in (ticker(), ticker())))

    print(await both())
    try:
        await asyncio.gather(t.__anext__(), t.__anext__())
    except RuntimeError as e:
        print(e)

    async def merge(*gens):
        q = asyncio.Queue()
        END = object()

        async def pump(g):
            async for x in g:
                await q.put(x)
            await q.put(END)

        async with asyncio.TaskGroup() as tg:
            for g in gens:
                tg.create_task(pump(g))
            left = len(gens)
            while left:
                x = await q.get()
                if x is END:
                    left -= 1
                else:
                    yield x

    print(sorted([x async for x in merge(Countdown(3), Countdown(2))]))

    @types.coroutine
    def old():
        x = yield from asyncio.sleep(0, "old").__await__()
        return x

    print(
        await old(),
        inspect.iscoroutinefunction(old),
        inspect.isawaitable(old()),
        asyncio.iscoroutinefunction(old),
    )

    @contextlib.asynccontextmanager
    async def twice():
        yield 1
        yield 2

    try:
        async with twice():
            pass
    except RuntimeError as e:
        print(e)

    @contextlib.asynccontextmanager
    async def none():
        if False:
            yield

    try:
        async with none():
            pass
    except RuntimeError as e:
        print(e)

    @contextlib.asynccontextmanager
    async def tag(name):
        print(f"<{name}>")
        yield name
        print(f"</{name}>")

    @tag("deco")
    async def decorated():
        print("body")
        return "r"

    print(await decorated(), await decorated())


asyncio.run(main())
for f in (main, agen):
    print(f.__name__, inspect.iscoroutinefunction(f), inspect.isasyncgenfunction(f))
c = main()
print(re.sub("0x.*>", "0x>", repr(c)), c.__name__, type(c), inspect.getcoroutinelocals(c))
c.close()
