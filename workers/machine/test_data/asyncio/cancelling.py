"""Cancelling tasks: how it is seen inside and outside."""

import asyncio


async def polite():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("cancelled politely")
        raise


async def stubborn():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return "went on"


async def main():
    tasks = [asyncio.create_task(polite()), asyncio.create_task(stubborn())]
    await asyncio.sleep(0)
    for task in tasks:
        print(task.cancel("enough"), task.cancelling())
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(result).__name__ for result in results], [task.cancelled() for task in tasks])
    unstarted = asyncio.create_task(polite())
    unstarted.cancel()
    try:
        await unstarted
    except asyncio.CancelledError:
        print("never began", unstarted.done())
    print(tasks[0].cancel())


asyncio.run(main())
