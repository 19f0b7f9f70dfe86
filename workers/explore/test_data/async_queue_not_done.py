"""Nobody says that the items are done."""
# expect: deadlock
# expect: flaw deadlock line 10

import asyncio


async def work(queue):
    while True:
        print(await queue.get())


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(work(queue))
    queue.put_nowait(1)
    await queue.join()
    task.cancel()


asyncio.run(main())
