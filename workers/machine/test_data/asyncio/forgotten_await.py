"""A coroutine that is made and not awaited does nothing, and a warning says so."""

import asyncio
import warnings


async def fetch(number):
    return [number]


async def main():
    fetch(1)
    asyncio.sleep(1)
    for number in range(3):
        fetch(number)
    print(await fetch(2))


fetch(0)
asyncio.run(main())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    fetch(3)
print([str(one.message) for one in caught], caught[0].category.__name__)

made = fetch(4)
for text in (
    "for one in made: pass", "list(made)", "a, b = made", "iter(made)", "next(made)", "len(made)", "made + 1",
    "1 in made", "made()", "made[0]", "sum(made)", "max(made)",
):
    try:
        exec(text)
    except TypeError as error:
        print(f"{text}: {error}")
print(hasattr(made, "__iter__"), hasattr(made, "__next__"), hasattr(made, "__await__"))
made.close()
