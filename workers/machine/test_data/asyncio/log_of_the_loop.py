# What `asyncio` tells its log: which selector a loop has, slow calls, and the end of a loop that is debugged.
import asyncio
import logging
import time


class Lines(logging.Handler):
    def emit(self, record):
        # Without how long it took and where it was made, which a loop that is debugged adds.
        message = record.getMessage().split(" created at")[0].split(" took")[0].replace(__file__, "here")
        # On a busy machine other calls may be slow too.
        if record.levelname != "WARNING" or "sleep" in message:
            print(record.levelname, record.name, message.rstrip(">"))


logging.basicConfig(level=logging.DEBUG, handlers=[Lines()])


async def slow():
    time.sleep(0.15)
    return "slept"


async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.create_task(slow(), name="sleeper"))
    loop.slow_callback_duration = 0.05
    loop.call_soon(time.sleep, 0.06)
    await asyncio.sleep(0)
    loop.slow_callback_duration = 10
    await slow()


asyncio.run(main(), debug=True)
asyncio.run(slow())
