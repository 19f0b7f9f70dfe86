"""TaskGroup: results, failures, cancelled siblings."""

import asyncio


async def work(name, turns, fail=False):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        if fail:
            raise ValueError(name)
        return name
    except asyncio.CancelledError:
        print(name, "was cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n, k), name=n) for k, n in enumerate("abc")]
        print(tasks[0].get_name(), [t.done() for t in tasks])
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("patient", 50))
            group.create_task(work("bad", 1, fail=True))
            group.create_task(work("worse", 1, fail=True))
    except* ValueError as errors:
        print(type(errors).__name__, errors, [str(e) for e in errors.exceptions])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("left behind", 50))
            await asyncio.sleep(0)
            raise KeyError("body")
    except* KeyError as errors:
        print(errors.exceptions)
    try:
        group.create_task(work("late", 1))
    except RuntimeError as error:
        print("RuntimeError:", "finished" in str(error))


import warnings

warnings.simplefilter("ignore")
asyncio.run(main())
