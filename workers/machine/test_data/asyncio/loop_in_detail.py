"""The loop: callbacks, futures, handles, handlers of exceptions."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_soon(order.append, "soon")
    handle = loop.call_soon(order.append, "never")
    handle.cancel()
    loop.call_later(0.002, order.append, "later")
    loop.call_at(loop.time() + 0.004, order.append, "at")
    print(order, handle.cancelled())
    await asyncio.sleep(0)
    print(order)
    await asyncio.sleep(0.03)
    print(order, loop.is_running(), loop.is_closed())
    future = loop.create_future()
    loop.call_soon(future.set_result, "set by a callback")
    print(await future, future.done())
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    failed = loop.create_future()
    failed.set_exception(ValueError("failed"))
    try:
        await failed
    except ValueError as error:
        print("ValueError:", error)
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((context["message"].split("<")[0].strip(), repr(context.get("exception")))))
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(seen)


asyncio.run(main())
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, "by hand")), loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print(loop.is_closed())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)
