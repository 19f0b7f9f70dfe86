"""contextlib: the manager of a generator, asynchronous or not, can be entered once; a decorator makes new ones."""

import asyncio
import contextlib


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    yield name
    print(f"</{name}>")


@contextlib.asynccontextmanager
async def slow(name):
    print("begin", name)
    yield name
    print("end", name)


once = tag("once")
with once as name:
    print(name)
try:
    with once:
        print("not reached")
except AttributeError as error:
    print(error)


@tag("function")
def decorated():
    print("inside")


decorated()
decorated()


async def main():
    manager = slow("twice")
    async with manager:
        pass
    try:
        async with manager:
            print("not reached")
    except AttributeError as error:
        print(error)


asyncio.run(main())
