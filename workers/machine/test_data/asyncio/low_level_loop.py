"""The loop by hand: run_until_complete, run_forever, stop, and a factory of tasks."""

import asyncio

loop = asyncio.new_event_loop()
print(isinstance(loop, asyncio.AbstractEventLoop), loop.is_running(), loop.is_closed())
print(loop.run_until_complete(asyncio.sleep(0, "done")))
future = loop.create_future()
loop.call_soon(future.set_result, 5)
print(loop.run_until_complete(future), future.done(), future.result())

turns = []


def turn(n):
    turns.append(n)
    if n == 3:
        loop.stop()
    else:
        loop.call_soon(turn, n + 1)


loop.call_soon(turn, 1)
loop.run_forever()
print(turns)
loop.stop()
loop.call_soon(turns.append, "one pass")
loop.run_forever()
print(turns)


async def work(n):
    await asyncio.sleep(0)
    return n * n


task = loop.create_task(work(4), name="squares")
print(task.done(), task.get_name(), loop.run_until_complete(task), task.done())
print(loop.run_until_complete(asyncio.wait_for(work(5), 1)))

made = []


def factory(loop, coroutine, **options):
    made.append(coroutine.__name__)
    return asyncio.Task(coroutine, loop=loop, **options)


print(loop.get_task_factory())
loop.set_task_factory(factory)
print(loop.run_until_complete(work(6)), made, loop.get_task_factory() is factory)
loop.set_task_factory(None)
loop.close()
print(loop.is_closed())
