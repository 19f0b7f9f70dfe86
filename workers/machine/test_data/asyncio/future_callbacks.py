"""Futures by hand: result, exception, cancelled, callbacks, and states that are wrong."""

import asyncio
from functools import partial


async def main():
    loop = asyncio.get_running_loop()

    def describe(future):
        if future.cancelled():
            return "cancelled"
        return f"error {future.exception()!r}" if future.exception() else f"result {future.result()}"

    seen = []
    futures = [loop.create_future() for _ in range(3)]
    for f in futures:
        f.add_done_callback(lambda f: seen.append(describe(f)))
    futures[0].set_result(10)
    futures[1].set_exception(ValueError("no"))
    print(futures[2].cancel("enough"), seen)
    await asyncio.sleep(0)
    print(seen)
    for f in futures:
        try:
            f.set_result("again")
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    fresh = loop.create_future()
    for method in (fresh.result, fresh.exception):
        try:
            method()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    try:
        futures[2].result()
    except asyncio.CancelledError as error:
        print("CancelledError:", error)
    fresh.set_exception(KeyError)
    print(repr(fresh.exception()))

    # A callback that starts the next piece of work.
    finished = loop.create_future()

    def next_one(n, future):
        total = future.result() + n
        if n == 3:
            finished.set_result(total)
        else:
            asyncio.create_task(asyncio.sleep(0, total)).add_done_callback(partial(next_one, n + 1))

    asyncio.create_task(asyncio.sleep(0, 100)).add_done_callback(partial(next_one, 1))
    print(await finished, finished.get_loop() is loop)


asyncio.run(main())
