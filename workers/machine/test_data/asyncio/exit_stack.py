"""AsyncExitStack, aclosing and nullcontext."""

import asyncio
from contextlib import AsyncExitStack, aclosing, nullcontext


class Connection:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else None)
        return kind is KeyError


async def count():
    try:
        for n in range(10):
            yield n
    finally:
        print("generator closed")


async def main():
    async with AsyncExitStack() as stack:
        for name in "xyz":
            await stack.enter_async_context(Connection(name))
        stack.callback(print, "a plain callback")

        async def later(word):
            print("an async callback", word)

        stack.push_async_callback(later, "ran first")
        print(stack.enter_context(nullcontext("plain")))
        kept = stack.pop_all()
    print("nothing closed yet")
    await kept.aclose()
    async with aclosing(count()) as numbers:
        async for n in numbers:
            if n == 2:
                break
    async with nullcontext(7) as seven:
        print(seven)

asyncio.run(main())
