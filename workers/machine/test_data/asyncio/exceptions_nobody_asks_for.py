"""A task whose exception nobody asks for is reported when the last reference to it goes, not at the end."""

import asyncio


def report(loop, context):
    print("  reported:", context["message"], repr(context["exception"]), sorted(context))


async def fail(text):
    raise ValueError(text)


async def pause():
    for _ in range(5):
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report)

    task = asyncio.create_task(fail("kept in a variable"))
    await pause()
    print("the variable holds it")
    del task
    print("it is gone")

    asyncio.create_task(fail("kept by nobody"))
    await pause()
    print("after the forgotten one")

    background = set()
    for n in range(2):
        task = asyncio.create_task(fail(f"in the background {n}"))
        background.add(task)
        task.add_done_callback(background.discard)
    del task
    await pause()
    print("left in the background:", background)

    future = loop.create_future()
    future.set_exception(KeyError("of a future"))
    future = None
    print("after the future")

    results = await asyncio.gather(*map(fail, "ab"), return_exceptions=True)
    print(results)
    task = asyncio.create_task(fail("asked for"))
    await asyncio.wait([task])
    print(repr(task.exception()))
    del task
    asyncio.create_task(fail("at the very end"))
    print("main ends")


asyncio.run(main())
loop = asyncio.new_event_loop()
task = loop.create_task(fail("of a closed loop"))
loop.run_until_complete(pause())
loop.close()
print("closed, and", repr(task.exception()))
