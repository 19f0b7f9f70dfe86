"""`wait` and `as_completed`."""

import asyncio


async def after(gate, name):
    await gate.wait()
    return name


async def main():
    gates = [asyncio.Event() for _ in range(3)]
    tasks = [asyncio.create_task(after(gate, n), name=str(n)) for n, gate in enumerate(gates)]
    gates[1].set()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([task.result() for task in done], sorted(task.get_name() for task in pending))
    done, pending = await asyncio.wait(tasks, timeout=0.01)
    print(len(done), len(pending))
    gates[2].set()
    gates[0].set()
    print(sorted([await result for result in asyncio.as_completed(tasks)]))
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)


asyncio.run(main())
