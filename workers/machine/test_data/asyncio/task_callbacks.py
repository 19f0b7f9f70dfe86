"""Callbacks of tasks: added, removed, called in order, with a context."""

import asyncio
import contextvars
from functools import partial

mark = contextvars.ContextVar("mark", default="none")


async def main():
    loop = asyncio.get_running_loop()
    log = []

    def note(label, future):
        log.append((label, future.result(), mark.get()))

    task = asyncio.create_task(asyncio.sleep(0, "value"), name="work")
    task.add_done_callback(partial(note, "first"))
    task.add_done_callback(partial(note, "second"))
    removed = partial(note, "removed")
    task.add_done_callback(removed)
    task.add_done_callback(removed)
    print(task.remove_done_callback(removed), task.remove_done_callback(removed))
    mark.set("later")
    task.add_done_callback(partial(note, "third"))
    context = contextvars.copy_context()
    context.run(mark.set, "own")
    task.add_done_callback(partial(note, "fourth"), context=context)
    print(await task, log)
    await asyncio.sleep(0)
    print(*log, sep="\n")

    task.add_done_callback(lambda t: log.append(("after the end", t.get_name())))
    print(len(log))
    await asyncio.sleep(0)
    print(log[-1])
    for method in (task.set_result, task.set_exception):
        try:
            method(1)
        except RuntimeError as error:
            print("RuntimeError:", error)


asyncio.run(main())
