"""Asynchronous generators that a loop leaves are closed; what their steps do when they are thrown into or closed."""

import asyncio


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(f"  {name} closed")


async def slowly_closed(name):
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        print(f"  {name} closed slowly")


async def left_by_break():
    async for n in numbers("break"):
        break
    print("after the loop")


async def left_by_return():
    async for n in numbers("return"):
        return n


async def left_and_waited():
    async for n in slowly_closed("waited"):
        break
    for _ in range(5):
        await asyncio.sleep(0)
    print("has waited")


async def left_beside_a_task():
    async def background():
        try:
            await asyncio.sleep(100)
        finally:
            print("  background ends")

    task = asyncio.create_task(background())
    await asyncio.sleep(0)
    async for n in numbers("beside a task"):
        break
    return task.done()


for main in (left_by_break, left_by_return, left_and_waited, left_beside_a_task):
    print(main.__name__, asyncio.run(main()))


async def catching():
    try:
        yield "first"
    except ValueError as error:
        print("  caught", error)
        yield "second"


def outcome(call, *args):
    try:
        return call(*args)
    except BaseException as error:
        return repr(error)


generator = catching()
print(outcome(generator.asend(None).send, None))
print(outcome(generator.asend(5).throw, ValueError("into a step that has not begun")))
print(outcome(generator.aclose().throw, KeyError("into a close that has not begun")))
print(outcome(catching().athrow(ValueError("never")).throw, TypeError("instead")))
generator = catching()
print(outcome(generator.asend(None).send, None))
print(outcome(generator.aclose().throw, ValueError("yields again")))
