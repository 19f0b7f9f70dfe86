"""Two threads have a loop of `asyncio` each, and no coroutine waits between reading and writing; that does not help."""

import asyncio
from threading import Thread

n = 0


async def add():
    global n
    n += 1


threads = [Thread(target=lambda: asyncio.run(add())) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(n)
# expect: safe
# expect: outcomes "1\n" "2\n"
# expect: race line 11
