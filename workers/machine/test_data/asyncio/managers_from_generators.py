"""asynccontextmanager when the generator yields never, twice, swallows or changes an error."""

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext, suppress


@asynccontextmanager
async def never():
    if False:
        yield


@asynccontextmanager
async def twice():
    yield 1
    yield 2


@asynccontextmanager
async def swallow():
    try:
        yield "swallowing"
    except Exception as error:
        print("  swallowed", repr(error))


@asynccontextmanager
async def change():
    try:
        yield "changing"
    except ValueError as error:
        raise KeyError("new") from error


@asynccontextmanager
async def pair(x, *, y=2):
    """Gives a pair."""
    yield x, y


async def enter(manager, error=None):
    try:
        async with manager as value:
            print("  inside", value)
            if error:
                raise error
        print("  after")
    except BaseException as caught:
        print("  out:", repr(caught), "cause", repr(caught.__cause__), "context", repr(caught.__context__))


async def main():
    for make, *errors in (
        (never,),
        (twice,),
        (twice, ValueError("first")),
        (swallow, ValueError(2)),
        (swallow, StopAsyncIteration("s")),
        (swallow, asyncio.CancelledError("not an Exception")),
        (change, ValueError(3)),
        (change, KeyError(4)),
        (change, StopIteration("s")),
        (lambda: pair(1, y=5),),
    ):
        print(make.__name__, *map(repr, errors))
        await enter(make(), *errors)
    print(pair.__name__, pair.__doc__, type(pair(1)).__name__)

    @pair(3)
    async def doubled(n):
        return n * 2

    print(await doubled(4), await doubled(5), doubled.__name__)

    async with AsyncExitStack() as stack:
        stack.enter_context(suppress(ValueError))
        await stack.enter_async_context(swallow())
        stack.push(nullcontext())

        async def last(kind, error, trace):
            print("exit with", kind, error)
            return True

        stack.push_async_exit(last)
        raise ValueError("stopped by the last one")
    for wrong in (5, nullcontext):
        try:
            await stack.enter_async_context(wrong)
        except TypeError as error:
            print("TypeError:", error)
    try:
        async with AsyncExitStack() as stack:

            async def bad(*info):
                raise KeyError("in exit")

            stack.push_async_exit(bad)
            raise ValueError("body")
    except KeyError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
