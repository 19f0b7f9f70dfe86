"""Tasks that refuse to be cancelled, fail while they clean up, shield others, time out within time-outs."""

import asyncio
import contextlib

log = []


async def stubborn():
    for i in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            log.append(("refused", i, e.args, asyncio.current_task().cancelling()))
            asyncio.current_task().uncancel()
    return "finished"


async def cleanup(name, fail=False):
    try:
        await asyncio.sleep(10)
    finally:
        log.append(f"{name} cleaning")
        await asyncio.sleep(0)
        if fail:
            raise RuntimeError(f"{name} cleanup")
        log.append(f"{name} clean")


async def converts():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ValueError("converted") from None


async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    for i in range(3):
        print(t.cancel(f"msg {i}"), end=" ")
        await asyncio.sleep(0)
    print(await t, log)
    log.clear()
    for kind in (cleanup("a"), cleanup("b", True), converts()):
        t = asyncio.create_task(kind)
        await asyncio.sleep(0)
        t.cancel("stop")
        try:
            await t
        except (asyncio.CancelledError, RuntimeError, ValueError) as e:
            print(type(e).__name__, e.args, repr(e.__context__), repr(e.__cause__), t.cancelled())
    print(log)
    log.clear()
    t = asyncio.create_task(asyncio.sleep(0.2, "inner done"))
    s = asyncio.shield(t)
    try:
        await asyncio.wait_for(s, 0.001)
    except TimeoutError:
        print("outer timed out", t.done(), s.cancelled())
        print(await t)
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(0.001) as inner:
                    await asyncio.sleep(1)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            outer.reschedule(asyncio.get_running_loop().time() + 0.001)
            await asyncio.sleep(1)
    except TimeoutError as e:
        print("outer", repr(e), outer.expired(), repr(e.__cause__))
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() + 0.001):
            await cleanup("t", True)
    except RuntimeError as e:
        print(repr(e), repr(e.__context__))
    for bad in (
        lambda: asyncio.timeout(1).expired(),
        lambda: asyncio.timeout(1).when() is not None,
        lambda: asyncio.timeout(None).when(),
    ):
        try:
            print(bad())
        except Exception as e:
            print(type(e).__name__, e)
    tm = asyncio.timeout(1)
    async with tm:
        pass
    try:
        async with tm:
            pass
    except RuntimeError as e:
        print(e)
    try:
        tm.reschedule(1)
    except RuntimeError as e:
        print(e)

    async def child(n, fail=None):
        try:
            await asyncio.sleep(0.001 if fail else 10)
        except asyncio.CancelledError as e:
            log.append((n, e.args))
            raise
        if fail:
            raise fail

    try:
        async with asyncio.TaskGroup() as tg:
            for i in range(2):
                tg.create_task(child(i))
            tg.create_task(child(2, ValueError("x")))
            await child("body")
    except* ValueError as g:
        print(g.exceptions, log)
        log.clear()

    async def grouped():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("g1"))
            tg.create_task(child("g2"))

    t = asyncio.create_task(grouped())
    await asyncio.sleep(0.001)
    t.cancel("all")
    try:
        await t
    except asyncio.CancelledError as e:
        print("group cancelled", e.args, sorted(log))
        log.clear()
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(child("a"))
            raise KeyError("body failed")
    except ExceptionGroup as g:
        print(repr(g), log)
        log.clear()

    class Stop(Exception): ...

    async def force():
        raise Stop

    try:
        async with asyncio.TaskGroup() as tg:
            ts = [tg.create_task(child(i)) for i in range(2)]
            await asyncio.sleep(0)
            tg.create_task(force())
    except* Stop:
        print("stopped", [x.cancelled() for x in ts])

    async def canc_self():
        asyncio.current_task().cancel()
        await asyncio.sleep(0)

    r = await asyncio.gather(canc_self(), asyncio.sleep(0, 1), return_exceptions=True)
    print(r)
    g = asyncio.gather(child("x"), child("y"))
    await asyncio.sleep(0)
    print(g.cancel("gather"), type(g).__name__)
    try:
        await g
    except asyncio.CancelledError as e:
        print(e.args, log[-2:])
    w = asyncio.wait_for(asyncio.sleep(0, "in time"), None)
    print(await w, await asyncio.wait_for(asyncio.create_task(asyncio.sleep(0, "z")), 0.5))
    f = asyncio.get_running_loop().create_future()
    f.set_result("ready")
    print(await asyncio.wait_for(f, 0))
    try:
        await asyncio.wait_for(asyncio.sleep(1), 0)
    except TimeoutError as e:
        print(repr(e))
    async with contextlib.AsyncExitStack() as st:
        st.push_async_callback(asyncio.sleep, 0)
        st.callback(print, "callback")
        await st.enter_async_context(asyncio.timeout(5))
        st.push_async_exit(lambda *a: asyncio.sleep(0, print("exit", a[0])))
    done, pending = await asyncio.wait(
        [asyncio.create_task(asyncio.sleep(d, d), name=str(d)) for d in (0, 5)], timeout=0.2
    )
    print({t.get_name() for t in done}, {t.get_name() for t in pending})
    [p.cancel() for p in pending]
    print(len(asyncio.all_tasks()), asyncio.current_task() in asyncio.all_tasks())


asyncio.run(main())


async def selfcancel():
    asyncio.current_task().cancel("bye")
    await asyncio.sleep(0)


try:
    asyncio.run(selfcancel())
except asyncio.CancelledError as e:
    print(repr(e))


async def leftover():
    async def bg():
        try:
            await asyncio.sleep(100)
        finally:
            print("bg cleaned up")

    asyncio.create_task(bg())
    await asyncio.sleep(0)

    async def gen():
        try:
            yield 1
        finally:
            print("gen closed")

    async for x in gen():
        break
    return "main done"


print(asyncio.run(leftover()))
