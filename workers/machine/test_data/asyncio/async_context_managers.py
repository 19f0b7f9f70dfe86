"""Async context managers: classes, generators, decorators, and their errors."""

import asyncio
from contextlib import AsyncContextDecorator, asynccontextmanager


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


@asynccontextmanager
async def transaction(connection):
    print("begin on", connection.name)
    try:
        yield connection.name.upper()
    except ValueError as error:
        print("rollback:", error)
        raise
    else:
        print("commit")
    finally:
        print("end")


class timed(AsyncContextDecorator):
    async def __aenter__(self):
        print("start")

    async def __aexit__(self, *info):
        print("stop")


@timed()
async def work():
    print("working")
    return 5

async def main():
    async with Connection("a") as a, transaction(a) as name:
        print("inside", name)
    try:
        async with Connection("b") as b, transaction(b):
            raise ValueError("bad row")
    except ValueError as error:
        print("caught", error)
    async with Connection("c"):
        raise KeyError("swallowed")
    print(await work())
    try:
        async with 5:
            pass
    except TypeError as error:
        print("TypeError:", error)
    try:
        with Connection("sync"):
            pass
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())
