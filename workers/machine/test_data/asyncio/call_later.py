"""call_soon, call_later, call_at and their handles."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []
    loop.call_later(0.03, log.append, "third")
    loop.call_later(0.01, log.append, "first")
    loop.call_at(loop.time() + 0.02, log.append, "second")
    loop.call_soon(log.append, "soon")
    loop.call_soon(log.append, "soon after")
    print(log)
    await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(0.06)
    print(log)

    log.clear()
    handle = loop.call_later(0.005, log.append, "never")
    soon = loop.call_soon(log.append, "never either")
    print(type(handle).__name__, type(soon).__name__, isinstance(handle, asyncio.Handle), isinstance(soon, asyncio.TimerHandle))
    print(handle.cancelled(), handle.when() > loop.time(), handle.cancel(), handle.cancelled())
    soon.cancel()
    await asyncio.sleep(0.01)
    print(log)

    # A repeating call re-arms itself.
    done = loop.create_future()

    def tick(n):
        log.append(n)
        if n:
            loop.call_later(0.001, tick, n - 1)
        else:
            done.set_result("lift off")

    tick(3)
    print(await done, log)

    # A callback may be scheduled while another one runs: it waits for the next turn.
    log.clear()
    loop.call_soon(lambda: (log.append("outer"), loop.call_soon(log.append, "inner")))
    await asyncio.sleep(0)
    print(log)
    await asyncio.sleep(0)
    print(log)

    early, late = loop.call_later(1, print), loop.call_later(2, print)
    print(early == early, early != late, late.when() - early.when() > 0.5)
    early.cancel()
    late.cancel()

    start = loop.time()
    await asyncio.sleep(0.01)
    print(loop.time() - start >= 0.009)

    event = asyncio.Event()
    loop.call_later(0.002, event.set)
    print(await event.wait())
    print(loop.is_running(), loop.is_closed(), loop.get_debug())
    return loop


loop = asyncio.run(main())
print(loop.is_running(), loop.is_closed())
for action in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print)):
    try:
        action()
    except RuntimeError as error:
        print("RuntimeError:", error)
