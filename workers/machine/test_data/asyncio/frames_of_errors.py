"""Which functions the traceback of an error in a task goes through: none of those that drive it."""

import asyncio
import contextvars
import sys
import traceback


def names(error):
    return [entry.name for entry in traceback.extract_tb(error.__traceback__)]


async def fails():
    await asyncio.sleep(0)
    raise ValueError("in a task")


async def leaves():
    sys.exit(3)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* ValueError as raised:
        print(names(raised.exceptions[0]))
        lines = traceback.format_exception(raised)
        print([line.strip(" |\n") for line in "".join(lines).splitlines() if "raise " in line])
    task = asyncio.create_task(fails())
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print(names(error))
    future = asyncio.get_running_loop().create_future()
    future.set_exception(KeyError("set"))
    try:
        await future
    except KeyError as error:
        print(names(error))
    try:
        contextvars.copy_context().run(int, "x")
    except ValueError as error:
        print(names(error))
    print([repr(result) for result in await asyncio.gather(fails(), return_exceptions=True)])


asyncio.run(main())
try:
    asyncio.run(leaves())
except SystemExit as error:
    print(error.code, [name for name in names(error) if name in ("leaves", "exit", "_step", "_advance")])
