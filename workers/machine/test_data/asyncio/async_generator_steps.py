"""The steps of an asynchronous generator: what each may do, and when it may not."""

import asyncio


async def count():
    yield 1
    yield 2


async def stops():
    yield 1
    raise StopAsyncIteration("inner")


async def slow(gate):
    await gate.wait()
    yield "slow"


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def attempt(text, awaitable):
    try:
        print(text, "->", repr(await awaitable))
    except BaseException as error:
        print(text, "->", type(error).__name__, error)


async def main():
    await attempt("raise StopAsyncIteration", anext(stops().__aiter__()))
    try:
        print([number async for number in stops()])
    except RuntimeError as error:
        print(error, repr(error.__cause__))
    step = count().__anext__()
    await attempt("step", step)
    await attempt("the same step", step)
    generator = count()
    await attempt("value to a fresh one", generator.asend(5))
    await attempt("aclose", generator.aclose())
    await attempt("aclose again", generator.aclose())
    await attempt("athrow after aclose", generator.athrow(ValueError("late")))
    await attempt("anext after aclose", anext(generator))
    await attempt("anext with a default", anext(generator, "default"))
    closing = count().aclose()
    await attempt("closing", closing)
    await attempt("the same closing", closing)
    await attempt("athrow to a fresh one", count().athrow(KeyError("early")))
    generator = stubborn()
    await anext(generator)
    await attempt("ignores", generator.aclose())

    gate = asyncio.Event()
    generator = slow(gate)
    task = asyncio.create_task(anext(generator))
    await asyncio.sleep(0)
    await attempt("anext while running", anext(generator))
    await attempt("aclose while running", generator.aclose())
    await attempt("athrow while running", generator.athrow(ValueError))
    gate.set()
    await attempt("the first", task)

    for kind in (count().asend(None), count().aclose()):
        print(type(kind).__name__, [hasattr(kind, name) for name in ("send", "throw", "close", "__await__", "__next__")])
        kind.close()


asyncio.run(main())
