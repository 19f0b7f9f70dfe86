"""A future of the loop is set by another thread, which does not wake the loop."""

import asyncio
from threading import Thread


async def main():
    future = asyncio.get_running_loop().create_future()
    thread = Thread(target=lambda: future.set_result(1))
    thread.start()
    print(await future)
    thread.join()


asyncio.run(main())
# expect: deadlock
# expect: flaw deadlock line 11
# expect: outcomes "1\n"
