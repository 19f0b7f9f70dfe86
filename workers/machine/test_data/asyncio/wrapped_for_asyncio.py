"""Concurrent futures completed or cancelled by hand, seen from a loop through wrap_future."""

import asyncio
from concurrent.futures import Future


async def main():
    mine = Future()
    wrapped = asyncio.wrap_future(mine)
    print(wrapped.done(), asyncio.wrap_future(wrapped) is wrapped)
    mine.set_result("by hand")
    print(await wrapped)
    mine = Future()
    wrapped = asyncio.wrap_future(mine)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(mine.cancelled())
    mine = Future()
    wrapped = asyncio.wrap_future(mine)
    mine.cancel()
    try:
        await wrapped
    except asyncio.CancelledError:
        print("cancelled from the other side", wrapped.cancelled())
    mine = Future()
    wrapped = asyncio.wrap_future(mine)
    mine.set_exception(ArithmeticError("set by hand"))
    try:
        await wrapped
    except ArithmeticError as error:
        print(error)
    try:
        asyncio.wrap_future(5)
    except (TypeError, AssertionError) as error:
        print(type(error).__name__, error)


asyncio.run(main())
