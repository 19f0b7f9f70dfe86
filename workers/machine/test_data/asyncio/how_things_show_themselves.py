# The texts of loops, futures, tasks and handles, and what classes they are of.
import asyncio
import functools


def show(*things):
    print(*[str(thing).replace(__file__, "here") for thing in things])


class Service:
    def finished(self, task):
        pass


def callback(task, extra=None):
    pass


def wrapped(function):
    @functools.wraps(function)
    def inner(*args):
        return function(*args)

    return inner


@wrapped
def decorated():
    pass


async def job():
    await asyncio.sleep(0)
    return [1, 2, {"key": "x" * 60}]


async def main():
    loop = asyncio.get_running_loop()
    show(loop, type(asyncio.get_event_loop_policy()))
    service, future = Service(), loop.create_future()
    future.add_done_callback(service.finished)
    show(future, type(future))
    task = asyncio.create_task(job(), name="job")
    show(type(task), type(asyncio.gather(task)))
    for extra in (service.finished, functools.partial(callback, extra=[1, 2]), repr):
        other = asyncio.create_task(job(), name="other")
        other.add_done_callback(extra)
        show(other)
        await other
        show(other)
    future.set_result("y" * 50)
    show(future)
    for call, *args in (
        (service.finished, 1),
        (callback, "z" * 60, [0] * 20),
        (functools.partial(callback, 1, extra=2), 3),
        (print, "a"),
    ):
        handle = loop.call_soon(call, *args)
        show(handle)
        handle.cancel()
        show(handle)
    async with asyncio.TaskGroup() as group:
        show(group.create_task(job(), name="grouped"))
    failing = asyncio.TaskGroup()
    try:
        async with failing:
            raise OSError("gone")
    except* OSError:
        show(failing)


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.set_debug(True)
print(loop)
loop.close()
print(loop, asyncio.SelectorEventLoop)


async def last():
    # Every run has three tasks: this one, and two that close generators and threads.
    return asyncio.current_task().get_name()


async def leaves_one():
    asyncio.create_task(asyncio.sleep(60))
    return await last()


names = [asyncio.run(leaves_one()), asyncio.run(last())]
numbers = [int(name.split("-")[1]) for name in names]
print(numbers[1] - numbers[0])
