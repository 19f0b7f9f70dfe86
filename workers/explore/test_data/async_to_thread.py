"""A task waits for a thread, and another task goes on meanwhile: either may print first."""

import asyncio


async def main():
    def work():
        print("thread")

    waiting = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0)
    print("task")
    await waiting


asyncio.run(main())
# expect: safe
# expect: outcomes "task\nthread\n" "thread\ntask\n"
