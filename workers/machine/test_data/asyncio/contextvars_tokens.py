"""Context variables: tokens, contexts, their errors, and coroutines that set them."""

import asyncio
import contextvars

depth = contextvars.ContextVar("depth")


async def main():
    context = contextvars.copy_context()
    try:
        depth.get()
    except LookupError as error:
        print(type(error).__name__, depth.get("fallback"))
    print(depth in context, len(contextvars.Context()), context.get(depth, "no"))
    token = depth.set(1)
    print(token.var is depth, depth.get(), [v.name for v in contextvars.copy_context() if v.name == "depth"])
    depth.reset(token)
    for again in (token,):
        try:
            depth.reset(again)
        except RuntimeError as error:
            print("RuntimeError:", str(error).split(" has ")[-1])
    try:
        contextvars.copy_context().run(lambda: contextvars.copy_context().run(depth.reset, depth.set(1)))
    except ValueError as error:
        print("ValueError:", str(error).split(" was ")[-1])
    try:
        context.run(context.run, print)
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(": ")[0])

    async def nested(level):
        depth.set(level)
        if level < 3:
            below = await asyncio.create_task(nested(level + 1))
        else:
            below = []
        return [depth.get(), *below]

    print(await nested(0))

    async def numbers():
        for n in range(2):
            depth.set(n)
            yield n

    print([(n, depth.get()) async for n in numbers()])


asyncio.run(main())
