"""The event loop: call_soon, call_later, futures, time."""

import asyncio

order = []


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(order.append, "soon")
    loop.call_later(0.002, order.append, "later")
    handle = loop.call_later(0.001, order.append, "never")
    handle.cancel()
    print(handle.cancelled())
    future = loop.create_future()
    loop.call_soon(future.set_result, 42)
    future.add_done_callback(lambda f: order.append(f.result()))
    print(await future, future.done())
    await asyncio.sleep(0.1)
    print(sorted(order, key=str))
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(error)
    print(loop.is_running(), loop.is_closed(), len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())
    failing = loop.create_future()
    failing.set_exception(ValueError("set"))
    try:
        await failing
    except ValueError as error:
        print(error)


asyncio.run(main())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
