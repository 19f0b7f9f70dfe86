# Python 3.12: what is never awaited is told where it is let go of, with the line.
"""A coroutine that nobody awaits is told of when its variable goes: at the end of a function, at `del`, at a new value."""

import asyncio


async def never(number):
    return number


def in_function():
    kept = never(1)
    print("made")


in_function()
print("after the function")
dropped = never(2)
del dropped
print("after del")
again = never(3)
again = None
print("after a new value")


async def main():
    used = never(4)
    print(await used)


asyncio.run(main())
print("end")
