"""asyncio.Runner runs several coroutines in one loop and one context."""

import asyncio
import contextvars

counter = contextvars.ContextVar("counter", default=0)


async def bump():
    counter.set(counter.get() + 1)
    return counter.get(), asyncio.get_running_loop()


async def fail():
    raise ValueError("inside")


with asyncio.Runner() as runner:
    first, loop = runner.run(bump())
    second, same = runner.run(bump())
    print(first, second, loop is same, runner.get_loop() is loop, loop.is_running(), loop.is_closed())
    try:
        runner.run(fail())
    except ValueError as error:
        print("ValueError:", error)
    print(runner.run(asyncio.sleep(0, "goes on after an error")))
    context = contextvars.copy_context()
    context.run(counter.set, 100)
    print(runner.run(bump(), context=context)[0], context[counter], runner.run(bump())[0], counter.get())
    for bad in (5, bump, None):
        try:
            runner.run(bad)
        except ValueError as error:
            print("ValueError:", str(error).split(" <")[0])

    async def nested():
        coroutine = bump()
        try:
            runner.run(coroutine)
        except RuntimeError as error:
            print("RuntimeError:", error)
        try:
            asyncio.run(coroutine)
        except RuntimeError as error:
            print("RuntimeError:", error)
        coroutine.close()

    runner.run(nested())

    async def spawn():
        return asyncio.create_task(background())

    async def background():
        try:
            await asyncio.sleep(10)
        finally:
            print("background stopped")

    task = runner.run(spawn())
    runner.run(asyncio.sleep(0))
    print("still there", task.done())
print(task.cancelled(), loop.is_closed())
coroutine = bump()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print("RuntimeError:", error)
coroutine.close()

made = []


def factory():
    made.append(asyncio.new_event_loop())
    return made[-1]


with asyncio.Runner(loop_factory=factory, debug=False) as runner:
    print(len(made))
    print(runner.run(bump())[1] is made[0], len(made), made[0].get_debug())
print(made[0].is_closed())
runner = asyncio.Runner()
runner.close()
print(runner.run is not None, asyncio.run(asyncio.sleep(0, "plain run")))
for bad in ("text", lambda: 1):
    try:
        asyncio.run(bad)
    except ValueError as error:
        print("ValueError:", str(error).split("<")[0])
