"""What the loop does with asynchronous generators: it is told of each, and closes those left open at its end."""

import asyncio
import sys


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print("closed", name)


kept = numbers("kept")


async def main():
    print(await anext(kept))
    hooks = sys.get_asyncgen_hooks()
    print(callable(hooks.firstiter), callable(hooks.finalizer))
    async for number in numbers("whole"):
        print(number)
    print("main ends")


print(tuple(sys.get_asyncgen_hooks()))
asyncio.run(main())
print(tuple(sys.get_asyncgen_hooks()))

seen = []
sys.set_asyncgen_hooks(firstiter=lambda generator: seen.append(generator.__name__))


async def simple():
    yield 1


step = simple().__anext__()
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value, seen)
try:
    sys.set_asyncgen_hooks(firstiter=5)
except TypeError as error:
    print(error)
sys.set_asyncgen_hooks(None, None)


async def fails_when_closed():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


async def report():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(sorted(context), repr(context["exception"])))
    global failing
    failing = fails_when_closed()
    await anext(failing)


asyncio.run(report())
