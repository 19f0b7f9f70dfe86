"""asyncio.shield keeps an inner task running when the one waiting for it is cancelled."""

import asyncio


async def save(log, value):
    log.append(f"saving {value}")
    await asyncio.sleep(0.05)
    log.append(f"saved {value}")
    return value * 2


async def main():
    log = []
    inner = asyncio.create_task(save(log, 1))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except asyncio.TimeoutError:
        print("timed out; inner cancelled?", inner.cancelled(), "done?", inner.done())
    print(await inner, log)

    async def caller(task):
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            log.append("caller cancelled")
            raise

    log.clear()
    inner = asyncio.create_task(save(log, 2))
    outer = asyncio.create_task(caller(inner))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", outer.cancelled(), inner.done())
    print(await inner, log)

    # Without shield, cancelling the waiter cancels the inner task as well.
    log.clear()

    async def plain(task):
        return await task

    inner = asyncio.create_task(save(log, 3))
    outer = asyncio.create_task(plain(inner))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    print(await asyncio.gather(outer, inner, return_exceptions=True) == [], inner.cancelled(), outer.cancelled(), log)

    # If the inner task itself is cancelled, the shield is too.
    inner = asyncio.create_task(asyncio.sleep(1))
    shielded = asyncio.shield(inner)
    print(type(shielded).__name__, isinstance(shielded, asyncio.Future), shielded is inner)
    inner.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("inner cancelled -> shield cancelled", shielded.cancelled())

    # Results and errors pass through; a shield of something finished is that thing itself.
    async def fail():
        raise ValueError("from inside")

    try:
        await asyncio.shield(fail())
    except ValueError as error:
        print("ValueError:", error)
    print(await asyncio.shield(asyncio.sleep(0, "value")))
    done = asyncio.create_task(asyncio.sleep(0, "x"))
    await done
    print(asyncio.shield(done) is done)


asyncio.run(main())
