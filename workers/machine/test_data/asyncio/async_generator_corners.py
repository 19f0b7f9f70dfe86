"""Async generators: asend, athrow, aclose, ignoring the exit, and what they refuse."""

import asyncio


async def one():
    yield 1


async def averager():
    total, count, average = 0, 0, None
    while True:
        try:
            value = yield average
        except ArithmeticError as error:
            print("reset by", repr(error))
            total, count, average = 0, 0, None
            continue
        if value is None:
            return
        total += value
        count += 1
        average = total / count


async def ignores_exit():
    try:
        yield 1
    finally:
        yield 2


async def cleans(log):
    try:
        yield "a"
        yield "b"
    except GeneratorExit:
        log.append("exit seen")
        raise
    finally:
        await asyncio.sleep(0)
        log.append("cleaned")


async def delegating(*sources):
    for source in sources:
        async for item in source:
            yield item


async def main():
    a = averager()
    print(await a.asend(None), await a.asend(10), await a.asend(20), await a.athrow(ZeroDivisionError("z")), await a.asend(5))
    try:
        await a.asend(None)
    except StopAsyncIteration as error:
        print("ended", error.args)
    try:
        await averager().asend(1)
    except TypeError as error:
        print("TypeError:", error)
    g = ignores_exit()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as error:
        print("RuntimeError:", error)
    log = []
    c = cleans(log)
    print(await anext(c), await c.aclose(), log, await anext(c, "nothing more"), await c.aclose())
    fresh = cleans(log)
    await fresh.aclose()
    print(log)
    failing = cleans(log)
    await anext(failing)
    try:
        await failing.athrow(ValueError("thrown in"))
    except ValueError as error:
        print(error, log)
    try:
        await one().athrow(LookupError("before the start"))
    except LookupError as error:
        print(repr(error))
    print([x async for x in delegating(one(), cleans(log), one())], len(log))
    g = one()
    for attempt in (lambda: iter(g), lambda: next(g), lambda: len(g), lambda: list(g)):
        try:
            attempt()
        except TypeError as error:
            print("TypeError:", error)
    try:
        await g
    except TypeError as error:
        print("TypeError:", error)
    await g.aclose()
    print(type(g).__name__, g.__name__, g.__qualname__, aiter(g) is g, [x async for x in g])

    async def outer():
        for n in range(3):
            yield (n, [m async for m in inner(n)])

    async def inner(n):
        for m in range(n):
            yield m * n

    print({n: items async for n, items in outer()})
    print([pair async for pair in ((x, y) async for x in one() for y in "ab")])
    try:
        async for item in delegating(one(), "plain text"):
            print(item)
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
