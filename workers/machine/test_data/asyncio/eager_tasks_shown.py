# Python 3.12: eager tasks are new.
# A task that was over before it could wait keeps nothing of its coroutine.
import asyncio


def told(task):
    return str(task).replace(__file__, "here")


async def quick(n):
    return n


async def slow(n):
    await asyncio.sleep(0)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    done = asyncio.create_task(quick(1), name="quick")
    print(told(done))
    waits = asyncio.create_task(slow(2), name="slow")
    print(told(waits), waits.get_coro().__name__)
    await waits
    print(told(waits))


asyncio.run(main())
