"""A task group waits for all of its tasks; one that fails cancels the others."""

import asyncio


async def nap(name, failing=False):
    try:
        await asyncio.sleep(0)
        if failing:
            raise ValueError(name)
        await asyncio.sleep(0.01 if name == "quick" else 30)
        return name
    except asyncio.CancelledError:
        print(name, "was cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(nap("quick")) for _ in range(2)]
    print([task.result() for task in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(nap("slow"))
            group.create_task(nap("bad", failing=True))
    except* ValueError as errors:
        print(errors.message, [str(error) for error in errors.exceptions])


asyncio.run(main())
