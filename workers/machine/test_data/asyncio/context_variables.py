"""Each task has its own context."""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def handle(name):
    token = user.set(name)
    await asyncio.sleep(0)
    seen = user.get()
    user.reset(token)
    return seen, user.get()


async def main():
    print(await asyncio.gather(handle("ada"), handle("bob")), user.get())
    context = contextvars.copy_context()
    print(context.run(user.set, "inner") is not None, context[user], user.get())
    try:
        contextvars.ContextVar("unset").get()
    except LookupError as error:
        print(type(error).__name__)


asyncio.run(main())
