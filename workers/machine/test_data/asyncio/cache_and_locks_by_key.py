"""An async cache that computes each key once, locks by key, and an async property."""

import asyncio
import functools
from collections import defaultdict
from contextlib import asynccontextmanager


def async_cache(function):
    tasks = {}

    @functools.wraps(function)
    async def wrapper(*args):
        if args not in tasks:
            tasks[args] = asyncio.ensure_future(function(*args))
        try:
            return await asyncio.shield(tasks[args])
        except Exception:
            tasks.pop(args, None)
            raise

    wrapper.tasks = tasks
    return wrapper


class KeyedLocks:
    def __init__(self):
        self.locks, self.users = {}, defaultdict(int)

    @asynccontextmanager
    async def hold(self, key):
        lock = self.locks.setdefault(key, asyncio.Lock())
        self.users[key] += 1
        try:
            async with lock:
                yield key
        finally:
            self.users[key] -= 1
            if not self.users[key]:
                del self.locks[key], self.users[key]


class AsyncProperty:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        return self if instance is None else self.function(instance)


class Page:
    def __init__(self, title):
        self.title = title

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self

    @AsyncProperty
    async def text(self):
        await asyncio.sleep(0)
        return self.title * 2

    @classmethod
    async def create(cls, title):
        return await cls(title.title())


calls = []


@async_cache
async def double(n):
    """Doubles a number."""
    calls.append(n)
    await asyncio.sleep(0)
    if n < 0:
        raise ValueError("negative")
    return n * 2


async def main():
    print(await asyncio.gather(*(double(n) for n in (1, 2, 1, 1, 2))), calls, double.__doc__, len(double.tasks))
    for _ in range(2):
        try:
            await double(-1)
        except ValueError as error:
            print(error, calls.count(-1))
    impatient = asyncio.create_task(double(7))
    await asyncio.sleep(0)
    impatient.cancel()
    print(await double(7), calls.count(7), impatient.cancelled())

    locks, log = KeyedLocks(), []

    async def use(key, name):
        async with locks.hold(key):
            log.append(f"{name} in {key}")
            await asyncio.sleep(0)
            log.append(f"{name} out {key}")

    await asyncio.gather(use("k", 1), use("k", 2), use("other", 3))
    print(log, locks.locks, dict(locks.users))
    page = await Page.create("wiki")
    print(page.title, await page.text, await Page("x") is page, isinstance(Page.text, AsyncProperty))


asyncio.run(main())
