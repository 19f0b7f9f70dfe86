"""contextvars: values per context, tokens, copies, tasks and threads."""

import asyncio
import contextvars
import threading
from contextvars import Context, ContextVar, copy_context

user = ContextVar("user", default="nobody")
level = ContextVar("level")
print(user.get(), user.name, level.get("unset"))
try:
    level.get()
except LookupError as error:
    print(type(error).__name__)
token = user.set("ann")
print(user.get(), token.var is user, token.old_value is contextvars.Token.MISSING)
second = user.set("bob")
print(user.get(), second.old_value)
user.reset(second)
print(user.get())
user.reset(token)
print(user.get())
for wrong in (token, level.set(1)):
    try:
        user.reset(wrong)
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__)

context = copy_context()


def work(name):
    user.set(name)
    level.set(level.get() + 1)
    return user.get(), level.get()


print(context.run(work, "inside"), user.get(), level.get(), context[user], context[level], context.get(user), level in context, user in context, len(context))
print(context.run(work, "again"), sorted((var.name, value) for var, value in context.items()), sorted(var.name for var in context), sorted(map(str, context.values())))
empty = Context()
print(len(empty), user in empty, empty.get(user, "none"), empty.run(user.get), list(empty.keys()))
try:
    empty[user]
except KeyError:
    print("KeyError")
copied = context.copy()
copied.run(user.set, "changed")
print(context[user], copied[user], context == copied)
try:
    context.run(context.run, print)
except RuntimeError as error:
    print("RuntimeError", str(error).split(":")[0])
try:
    context.run(lambda: 1 / 0)
except ZeroDivisionError as error:
    print(error, user.get())


async def request(name):
    user.set(name)
    await asyncio.sleep(0)
    inner = asyncio.create_task(child())
    await inner
    return user.get()


async def child():
    before = user.get()
    user.set(before + "'s child")
    return user.get()


async def main():
    user.set("main")
    print(await asyncio.gather(*[request(name) for name in ("r1", "r2", "r3")]), user.get())
    print(await asyncio.create_task(child()), user.get())
    print(await child(), user.get())
    print(await asyncio.create_task(child(), context=Context()), await asyncio.to_thread(user.get))
    asyncio.get_running_loop().call_soon(lambda: print("callback of", user.get()))
    await asyncio.sleep(0)


asyncio.run(main())
print(user.get())
seen = []


def in_thread():
    seen.append(user.get())
    user.set("thread")
    seen.append(user.get())


user.set("the main thread")
thread = threading.Thread(target=in_thread)
thread.start()
thread.join()
with_context = threading.Thread(target=copy_context().run, args=(in_thread,))
with_context.start()
with_context.join()
print(seen, user.get())


class Setting:
    "Sets a variable for the length of a block."

    def __init__(self, var, value):
        self.var, self.value = var, value

    def __enter__(self):
        self.token = self.var.set(self.value)

    def __exit__(self, *exc):
        self.var.reset(self.token)


with Setting(level, 10):
    with Setting(level, 20):
        print(level.get())
    print(level.get())
print(level.get())


def numbers():
    while True:
        yield level.get()


g = numbers()
print(next(g), context.run(next, g), next(g))
