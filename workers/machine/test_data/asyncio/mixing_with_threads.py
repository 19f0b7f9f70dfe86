"""A loop in a thread of its own: run_coroutine_threadsafe, call_soon_threadsafe, stopping."""

import asyncio
import concurrent.futures
import threading


class LoopThread:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.run, name="loop thread")

    def run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()
        self.loop.close()

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *info):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()

    def submit(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)


async def where():
    return threading.current_thread().name, asyncio.get_running_loop()


async def fail():
    raise ValueError("in the loop")


async def long(log):
    try:
        await asyncio.sleep(10)
    finally:
        log.append("long stopped")


with LoopThread() as service:
    name, loop = service.submit(where()).result(5)
    print(name, loop is service.loop, threading.current_thread().name)
    future = service.submit(asyncio.sleep(0.001, "slept"))
    print(type(future).__module__, type(future).__name__, isinstance(future, concurrent.futures.Future), future.result(5), future.done())
    try:
        service.submit(fail()).result(5)
    except ValueError as error:
        print("ValueError:", error)
    print(repr(service.submit(fail()).exception(5)))
    futures = [service.submit(asyncio.sleep(0, n * n)) for n in range(5)]
    done, pending = concurrent.futures.wait(futures, 5)
    print(sorted(f.result() for f in done), len(pending))
    log = []
    future = service.submit(long(log))
    try:
        future.result(0.01)
    except TimeoutError:
        print("not yet", future.running(), future.done())
    print(future.cancel(), future.cancelled())
    service.submit(asyncio.sleep(0.001)).result(5)
    print(log)
    said, seen = threading.Event(), []
    service.loop.call_soon_threadsafe(lambda: (seen.append(threading.current_thread().name), said.set()))
    print(said.wait(5), seen)

    # An asyncio queue fed from this thread.
    async def make():
        return asyncio.Queue()

    async def total(queue):
        result = 0
        while (n := await queue.get()) is not None:
            result += n
        return result

    queue = service.submit(make()).result(5)
    summing = service.submit(total(queue))
    for n in (1, 2, 3, None):
        service.loop.call_soon_threadsafe(queue.put_nowait, n)
    print(summing.result(5))
    try:
        asyncio.run_coroutine_threadsafe(len, service.loop)
    except TypeError as error:
        print("TypeError:", error)
print(service.loop.is_closed(), service.thread.is_alive())
try:
    service.loop.call_soon_threadsafe(print)
except RuntimeError as error:
    print("RuntimeError:", error)
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)
