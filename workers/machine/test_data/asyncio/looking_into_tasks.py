"""What a task and its coroutine tell of themselves while they wait."""

import asyncio
import inspect
import io
from collections.abc import AsyncGenerator, Awaitable, Coroutine, Generator


async def waits(gate):
    await gate.wait()


async def fails():
    raise ValueError("failed")


async def numbers(gate):
    await gate.wait()
    yield 1


def plain():
    yield 1


def show(task):
    written = io.StringIO()
    task.print_stack(file=written)
    lines = written.getvalue().splitlines()
    print([lines[0].split(" for ")[0], lines[0].rsplit(" ", 4)[-4:] if len(lines) > 1 else ""])
    print([line.split(", ", 1)[-1].strip() for line in lines[1:]])


async def main():
    gate = asyncio.Event()
    task = asyncio.create_task(waits(gate))
    coro = task.get_coro()
    print(coro.cr_suspended, coro.cr_running, coro.cr_await, coro.cr_origin, inspect.getcoroutinestate(coro))
    await asyncio.sleep(0)
    print(coro.cr_suspended, coro.cr_running, coro.cr_await is None, inspect.getcoroutinestate(coro))
    print([(frame.f_lineno, frame.f_code.co_name) for frame in task.get_stack()], task.get_stack(limit=0))
    show(task)
    generator = numbers(gate)
    print(generator.ag_running, generator.ag_await)
    step = asyncio.create_task(anext(generator))
    await asyncio.sleep(0)
    print(generator.ag_running, generator.ag_await is None)
    gate.set()
    print(await step, generator.ag_running)
    await task
    print(task.get_stack())
    show(task)
    failed = asyncio.create_task(fails())
    await asyncio.wait([failed])
    show(failed)
    failed.exception()
    await generator.aclose()

    kinds = (Awaitable, Coroutine, Generator, AsyncGenerator)
    fresh = waits(gate)
    for thing in (fresh, plain(), numbers(gate), task, anext(numbers(gate))):
        print(type(thing).__name__, [isinstance(thing, kind) for kind in kinds], inspect.isawaitable(thing))
    fresh.close()


generator = plain()
print(generator.gi_suspended, generator.gi_running)
next(generator)
print(generator.gi_suspended, generator.gi_running, inspect.getgeneratorstate(generator))
asyncio.run(main())
