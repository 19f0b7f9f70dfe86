# Python 3.12: `asyncio.run` takes `loop_factory`.
"""Loops that are run, stopped and closed by hand, policies, runners, signals, exits."""

import asyncio
import threading
import time
import signal
import os
import functools
import contextvars

loop = asyncio.new_event_loop()
order = []
loop.call_later(0.02, order.append, "later 2")
loop.call_later(0.01, order.append, "later 1")
loop.call_at(loop.time() + 0.03, loop.stop)
h = loop.call_later(0.005, order.append, "cancelled")
h.cancel()
loop.call_soon(order.append, "soon 1")
loop.call_soon(functools.partial(order.append, "soon 2"))
loop.call_soon(lambda: loop.call_soon(order.append, "nested"))
loop.run_forever()
print(order, h.cancelled(), loop.is_running())
f = loop.create_future()
loop.call_soon(f.set_result, 5)
print(loop.run_until_complete(f), f.done())
t = loop.create_task(asyncio.sleep(0, "x"))
t.add_done_callback(lambda t: print("done callback", t.result()))
print(loop.run_until_complete(t))


async def stops():
    loop.stop()
    await asyncio.sleep(10)


try:
    loop.run_until_complete(stops())
except RuntimeError as e:
    print(e)


async def fails():
    raise ZeroDivisionError("in loop")


try:
    loop.run_until_complete(fails())
except ZeroDivisionError as e:
    print(repr(e))


async def nested():
    for f in (
        lambda: loop.run_until_complete(f),
        lambda: asyncio.run(None),
        lambda: loop.run_forever(),
        lambda: loop.close(),
        lambda: asyncio.Runner().run(None),
        lambda: asyncio.new_event_loop().run_forever(),
    ):
        try:
            f()
        except (RuntimeError, ValueError, TypeError) as e:
            print(type(e).__name__, e)


loop.run_until_complete(nested())
tasks = asyncio.all_tasks(loop)
print(len(tasks))
[t.cancel() for t in tasks]
print(loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True)))
loop.run_until_complete(loop.shutdown_asyncgens())
loop.close()
print(loop.is_closed())
try:
    loop.call_later(1, print)
except RuntimeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("policy makes a loop")
        return super().new_event_loop()


asyncio.set_event_loop_policy(Policy())
print(type(asyncio.get_event_loop_policy()).__name__)


async def hello():
    return "hello"


print(asyncio.run(hello()))
asyncio.set_event_loop_policy(None)
try:
    asyncio.set_event_loop_policy(3)
except TypeError as e:
    print(e)
print(asyncio.run(hello(), loop_factory=asyncio.SelectorEventLoop))


class Loop(asyncio.SelectorEventLoop):
    def create_task(self, coro, **kw):
        print("task for", coro.__name__)
        return super().create_task(coro, **kw)


with asyncio.Runner(loop_factory=Loop) as r:
    print(r.run(hello()), type(r.get_loop()).__name__)
coro = hello()
try:
    r.run(coro)
except RuntimeError as e:
    print(e)
coro.close()
try:
    r.get_loop()
except RuntimeError as e:
    print(e)


async def signals():
    loop = asyncio.get_running_loop()
    ev = asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, ev.set)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.wait_for(ev.wait(), 2)
    print(
        "signal seen", loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1)
    )
    for bad in (
        lambda: loop.add_signal_handler(signal.SIGKILL, print),
        lambda: loop.add_signal_handler(1000, print),
        lambda: loop.add_signal_handler("x", print),
        lambda: loop.add_signal_handler(signal.SIGTERM, hello),
    ):
        try:
            bad()
        except Exception as e:
            print(type(e).__name__, e)


asyncio.run(signals())


async def interrupted():
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled by ctrl-c")
        raise


try:
    asyncio.run(interrupted())
except KeyboardInterrupt as e:
    print(repr(e))


async def swallow():
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return "swallowed"


print(asyncio.run(swallow()))


async def exits():
    raise SystemExit(3)


try:
    asyncio.run(exits())
except SystemExit as e:
    print("exit", e.code)
asyncio.run(exits())
