"""A loop by hand: errors out of it, loops within loops, an async generator left open, closing."""

import asyncio

loop = asyncio.new_event_loop()


async def fail():
    raise ArithmeticError("failed")


try:
    loop.run_until_complete(fail())
except ArithmeticError as error:
    print("ArithmeticError:", error)
never = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(never)
except RuntimeError as error:
    print("RuntimeError:", error)


async def nested():
    for action in (lambda: loop.run_forever(), lambda: loop.close(), lambda: asyncio.new_event_loop().run_until_complete(loop.create_future())):
        try:
            action()
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__ + ":", error)
    return asyncio.get_running_loop() is loop, asyncio.get_event_loop() is loop


print(loop.run_until_complete(nested()))


async def generator():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


async def leave_open():
    global kept
    kept = generator()
    return await anext(kept)


print(loop.run_until_complete(leave_open()))
loop.run_until_complete(kept.aclose())
print(loop.run_until_complete(loop.shutdown_asyncgens()))
loop.set_debug(True)
print(loop.get_debug())
loop.close()
loop.close()
print(loop.is_closed())
for action in (loop.run_forever, lambda: loop.call_soon(print), loop.create_future):
    try:
        print(type(action()).__name__)
    except RuntimeError as error:
        print("RuntimeError:", error)
