"""Coroutines without an event loop: send, throw, close, __await__, a small scheduler and async protocols."""

import inspect
from collections import deque


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        answer = yield self.value
        return answer


async def asker():
    name = await Suspend("name?")
    try:
        age = await Suspend(f"age of {name}?")
    except ValueError as error:
        age = f"unknown ({error})"
    finally:
        print("  finally")
    return name, age


c = asker()
print(type(c).__name__, c.__name__, inspect.iscoroutine(c), inspect.iscoroutinefunction(asker), inspect.getcoroutinestate(c))
print(c.send(None), inspect.getcoroutinestate(c))
print(c.send("Ada"))
try:
    c.send(36)
except StopIteration as stop:
    print(stop.value, inspect.getcoroutinestate(c))
c = asker()
c.send(None)
c.send("Bob")
try:
    c.throw(ValueError("shy"))
except StopIteration as stop:
    print(stop.value)
c = asker()
c.send(None)
c.send("x")
c.close()
for attempt in (lambda: c.send(None),):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
fresh = asker()
try:
    fresh.send("early")
except TypeError as error:
    print(error)
fresh.close()


async def nested(n):
    if n == 0:
        return await Suspend("bottom")
    return [n, await nested(n - 1)]


c = nested(3)
print(c.send(None))
try:
    c.send("!")
except StopIteration as stop:
    print(stop.value)


class Scheduler:
    def __init__(self):
        self.ready, self.log = deque(), []

    def spawn(self, name, coroutine):
        self.ready.append((name, coroutine, None))

    def run(self):
        while self.ready:
            name, coroutine, value = self.ready.popleft()
            try:
                wanted = coroutine.send(value)
            except StopIteration as stop:
                self.log.append(f"{name} -> {stop.value}")
            except Exception as error:
                self.log.append(f"{name} failed: {error}")
            else:
                self.ready.append((name, coroutine, wanted))


async def counter(n):
    total = 0
    for i in range(n):
        total += await Suspend(i)
    if n == 4:
        raise ValueError("four")
    return total


s = Scheduler()
for n in (3, 1, 4, 2):
    s.spawn(f"c{n}", counter(n))
s.run()
print(s.log)


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await Suspend(None)
        return self.n


class Resource:
    async def __aenter__(self):
        await Suspend(None)
        return "resource"

    async def __aexit__(self, *details):
        print("  aexit", details[0] and details[0].__name__)
        return True


async def agen():
    try:
        for i in range(3):
            got = yield i
            if got:
                print("  got", got)
    finally:
        print("  agen closed")


async def main():
    async for n in Ticker(3):
        print("tick", n)
    else:
        print("done")
    async with Resource() as r:
        print(r)
        raise KeyError("swallowed")
    print([n async for n in Ticker(4) if n % 2], {n: n * n async for n in Ticker(2)}, [await nested(0) for _ in range(2)])
    g = agen()
    print(await g.__anext__(), await g.asend("hello"), await g.asend(None))
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("exhausted")
    g = agen()
    await g.__anext__()
    await g.aclose()
    print(await anext(Ticker(0), "default"))
    return "main"


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


print(run(main()))


async def wrong():
    for thing in (5, [1], None):
        try:
            await thing
        except TypeError as error:
            print(error)
    for thing in (5, Resource()):
        try:
            async for _ in thing:
                pass
        except TypeError as error:
            print(error)
        try:
            async with 5:
                pass
        except TypeError as error:
            print(error)


run(wrong())
