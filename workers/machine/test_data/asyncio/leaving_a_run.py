"""Ways out of asyncio.run: SystemExit, KeyboardInterrupt, cancelling the main task, what is left."""

import asyncio


async def leaves():
    try:
        raise SystemExit("bye")
    finally:
        print("finally runs")


async def callback_leaves():
    def leave():
        raise SystemExit(4)

    asyncio.get_running_loop().call_soon(leave)
    try:
        await asyncio.sleep(1)
    finally:
        print("cancelled on the way out")


async def interrupts():
    def press():
        raise KeyboardInterrupt

    asyncio.get_running_loop().call_soon(press)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
        raise


async def cancels_itself():
    asyncio.current_task().cancel("enough")
    await asyncio.sleep(1)


async def leaves_a_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(1))
        raise SystemExit("out of a group")


async def late(log):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        await asyncio.sleep(0.001)
        log.append("cleaned late")
        return 5


async def leaves_tasks(log):
    task = asyncio.create_task(late(log))
    other = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    return task, other


for function in (leaves, callback_leaves, interrupts, cancels_itself, leaves_a_group):
    print(function.__name__)
    try:
        asyncio.run(function())
    except (SystemExit, KeyboardInterrupt, asyncio.CancelledError) as error:
        print("   ", repr(error))
log = []
task, other = asyncio.run(leaves_tasks(log))
print(log, task.done(), task.cancelled(), task.result(), other.cancelled())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
print(asyncio.run(asyncio.sleep(0, "and again")))
