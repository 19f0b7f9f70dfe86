"""What a program forgets to await is told of at its end."""
import asyncio


async def fetch(n):
    return n


async def other():
    return 'other'


async def main():
    return await fetch(1)


print(asyncio.run(main()))
result = fetch(2)
print(type(result).__name__)
closed = fetch(3)
closed.close()
used = other()
print(asyncio.run(used))
forgotten = other()
print(type(forgotten).__name__)
