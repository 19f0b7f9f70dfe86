"""What runs between awaits is not interrupted."""

import asyncio

counter = 0


async def safe():
    global counter
    for _ in range(50):
        value = counter
        counter = value + 1
        await asyncio.sleep(0)


async def unsafe(log):
    global counter
    for _ in range(5):
        value = counter
        await asyncio.sleep(0)
        counter = value + 1
        log.append(counter)


async def main():
    global counter
    await asyncio.gather(safe(), safe())
    print(counter)
    counter, log = 0, []
    await asyncio.gather(unsafe(log), unsafe(log))
    print(counter, log)


asyncio.run(main())
