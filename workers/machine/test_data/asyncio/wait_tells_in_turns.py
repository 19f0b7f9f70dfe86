# asyncio.wait comes back when the callbacks of the tasks have been called, a turn of the loop after the tasks' ends.
import asyncio


async def small():
    print("small begins")
    await asyncio.sleep(0)
    print("small ends")


async def nothing():
    pass


async def starts():
    asyncio.create_task(small())


async def fails():
    raise ValueError("no")


async def main():
    await asyncio.wait([asyncio.create_task(nothing()), asyncio.create_task(starts())])
    print("waited for both")
    await asyncio.sleep(0.01)

    ready = asyncio.create_task(nothing())
    await ready
    asyncio.get_running_loop().call_soon(print, "another turn")
    done, pending = await asyncio.wait([ready])
    print("waited for what was done", len(done), len(pending))

    tasks = [asyncio.create_task(each) for each in (asyncio.sleep(10), fails(), asyncio.sleep(10))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [str(task.exception()) for task in done])
    for task in pending:
        task.cancel()
    done, pending = await asyncio.wait(pending, timeout=5)
    print(sorted(task.cancelled() for task in done), pending)


asyncio.run(main())
