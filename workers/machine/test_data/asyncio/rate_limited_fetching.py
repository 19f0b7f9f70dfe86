"""Downloads that are made up, with a limit on how many run at once."""

import asyncio

running = peak = 0


async def fetch(number, limit):
    global running, peak
    async with limit:
        running += 1
        peak = max(peak, running)
        await asyncio.sleep(0.001)
        running -= 1
        if number % 4 == 3:
            raise ConnectionError(f"page {number} failed")
        return f"<page {number}>"


async def retry(number, limit, attempts=2):
    for attempt in range(attempts):
        try:
            return await fetch(number if attempt == 0 else number + 1, limit)
        except ConnectionError as error:
            print("attempt", attempt, error)
    return None


async def main():
    limit = asyncio.Semaphore(3)
    pages = await asyncio.gather(*(retry(n, limit) for n in range(8)))
    print(pages)
    print("at most", peak)


asyncio.run(main())
