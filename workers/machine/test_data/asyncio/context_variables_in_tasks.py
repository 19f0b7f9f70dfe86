"""Each task has a copy of the context."""

import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")


async def handle(name):
    token = user.set(name)
    await asyncio.sleep(0)
    seen = await helper()
    user.reset(token)
    return seen, user.get()


async def helper():
    return f"helper of {user.get()}"


async def main():
    user.set("main")
    print(await asyncio.gather(handle("ada"), handle("bob")))
    print(user.get(), await asyncio.to_thread(user.get))
    context = contextvars.copy_context()
    print(context.run(lambda: (user.set("inside"), user.get())[1]), user.get(), context[user])


asyncio.run(main())
print(user.get())
