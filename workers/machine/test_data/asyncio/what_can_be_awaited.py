"""What `await`, `async with` and `async for` take, and what they say of other things."""

import asyncio
import types


def plain():
    yield 1


class NoIterator:
    def __await__(self):
        return 5


class EnterFive:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *error):
        return None


class IterFive:
    def __aiter__(self):
        return 5


class NextFive:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


class ByHand:
    def __await__(self):
        yield
        return "by hand"


class ThroughCoroutine:
    def __await__(self):
        return inner().__await__()


class Delegating:
    def __await__(self):
        return (yield from inner().__await__())


async def inner():
    await asyncio.sleep(0)
    return "inner"


@types.coroutine
def old_style():
    yield
    value = yield from inner().__await__()
    return f"old style, {value}"


async def enter():
    async with EnterFive():
        pass


async def loop_over(iterable):
    async for _ in iterable:
        pass


async def main():
    for awaitable in (5, plain(), NoIterator(), None, "text"):
        try:
            await awaitable
        except TypeError as error:
            print(error)
    for call in (enter(), loop_over(IterFive()), loop_over(NextFive()), loop_over([1])):
        try:
            await call
        except TypeError as error:
            print(error)
    for awaitable in (ByHand(), ThroughCoroutine(), Delegating(), old_style()):
        print(await awaitable)


asyncio.run(main())
print(types.coroutine(inner) is inner)
try:
    types.coroutine(5)
except TypeError as error:
    print(error)


def delegates():
    yield from made


made = inner()
try:
    next(delegates())
except TypeError as error:
    print(error)
made.close()
wrapped = inner().__await__()
print(type(wrapped).__name__, iter(wrapped) is wrapped, wrapped.send(None))
wrapped.close()
