"""contextvars with asyncio: each task has its own copy of the context."""

import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def service():
    await asyncio.sleep(0)
    return request.get()


async def handle(name, log):
    token = request.set(name)
    log.append(token.old_value is contextvars.Token.MISSING or token.old_value)
    await asyncio.sleep(0)
    seen = [await service(), await asyncio.create_task(service()), await asyncio.to_thread(request.get)]
    request.reset(token)
    return seen, request.get()


async def changes():
    request.set("changed by a coroutine awaited directly")


async def main():
    log = []
    for line in await asyncio.gather(handle("one", log), handle("two", log)):
        print(line)
    print(log, request.get())
    await asyncio.create_task(changes())
    print(request.get())
    await changes()
    print(request.get())

    context = contextvars.copy_context()
    context.run(request.set, "in the copy")
    task = asyncio.create_task(service(), context=context)
    print(await task, request.get())
    async with asyncio.TaskGroup() as group:
        inside = group.create_task(changes(), context=context)
    print(context[request], inside.done())

    seen = []
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: seen.append(request.get()))
    loop.call_soon(lambda: seen.append(request.get()), context=contextvars.Context())
    request.set("after scheduling")
    await asyncio.sleep(0)
    print(seen)


asyncio.run(main())
print(request.get())
