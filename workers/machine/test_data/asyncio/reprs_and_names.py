"""How tasks, timers and handles show themselves, and how tasks are named."""

import asyncio


def gone():
    pass


async def work():
    await asyncio.sleep(0)
    return 5


async def main():
    loop = asyncio.get_running_loop()
    named = asyncio.create_task(work(), name="five")
    counted = asyncio.create_task(work())
    print(named.get_name(), counted.get_name())
    async with asyncio.TaskGroup() as group:
        print(group.create_task(work(), name="of the group").get_name(), group.create_task(work()).get_name())
    await counted
    text = repr(named)
    print(text.split("coro=")[0], text.split(" at ")[0].split("coro=")[1], text.rsplit(":", 1)[1])

    early, late = loop.call_at(1e9, gone), loop.call_at(2e9, gone)
    print(early < late, early <= late, early > late, early >= late, early == late, early == early, early != late)
    late.cancel()
    print(late, late.when())
    early.cancel()
    print(type(asyncio.gather(work())).__name__)
    await asyncio.sleep(0)
    try:
        early < 5
    except TypeError as error:
        print(error)
    try:
        loop.create_future().set_exception(5)
    except TypeError as error:
        print(error)
    outcome = loop.create_future()
    loop.set_exception_handler(lambda loop, context: print(context["message"].split(" at ")[0]))
    outcome.add_done_callback(lambda done: 1 / 0)
    outcome.set_result("a text that is longer than what is shown of it in a message")
    await asyncio.sleep(0)


asyncio.run(main())
