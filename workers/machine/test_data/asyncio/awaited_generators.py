"""Generators that are awaited, the order of timers, and what a future refuses."""

import types, asyncio


@types.coroutine
def pause():
    x = yield
    return "paused"


async def main():
    print(await pause())
    loop = asyncio.get_running_loop()
    a, b = loop.call_later(1, print), loop.call_later(2, print)
    print(a < b, a >= b)
    a.cancel()
    b.cancel()
    f = loop.create_future()
    try:
        f.set_exception(StopIteration)
    except TypeError as e:
        print(e)
    f.cancel()


asyncio.run(main())
