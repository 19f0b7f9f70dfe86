"""asyncio.to_thread runs blocking functions beside the loop, with context and keywords."""

import asyncio
import contextvars
import threading
import time

user = contextvars.ContextVar("user", default="nobody")


def blocking(name, *, wait=0.005):
    time.sleep(wait)
    return f"{name} done"


def who():
    before = user.get()
    user.set("changed in the thread")
    return before


async def main():
    print(await asyncio.to_thread(blocking, "one"))
    print(await asyncio.to_thread(blocking, "two", wait=0))
    print(await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in "abc"), asyncio.sleep(0, "loop")))
    user.set("alice")
    print(await asyncio.to_thread(who), user.get())

    main_thread = threading.current_thread()
    print(main_thread is threading.main_thread(), await asyncio.to_thread(lambda: threading.current_thread() is main_thread))

    def no_loop():
        try:
            asyncio.get_running_loop()
        except RuntimeError as error:
            return str(error)

    print(await asyncio.to_thread(no_loop))

    def fail():
        raise ZeroDivisionError("inside the thread")

    try:
        await asyncio.to_thread(fail)
    except ZeroDivisionError as error:
        print("ZeroDivisionError:", error)

    coroutine = asyncio.to_thread(len, "four")
    print(asyncio.iscoroutine(coroutine), await coroutine)

    counter, lock = 0, threading.Lock()

    def add(times):
        nonlocal counter
        for _ in range(times):
            with lock:
                counter += 1

    await asyncio.gather(*(asyncio.to_thread(add, 100) for _ in range(5)))
    print(counter)

    async def inside():
        await asyncio.sleep(0)
        return "a loop in the thread"

    print(await asyncio.to_thread(asyncio.run, inside()))

    gate = threading.Event()
    task = asyncio.create_task(asyncio.to_thread(gate.wait, 5))
    await asyncio.sleep(0.002)
    try:
        await asyncio.wait_for(task, 0.002)
    except TimeoutError:
        print("stopped waiting", task.cancelled())
    gate.set()
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.to_thread(divmod, 17, n)) for n in (2, 3, 5)]
    print([t.result() for t in tasks])


asyncio.run(main())
