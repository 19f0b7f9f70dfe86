"""asyncio: reprs, errors, cancellation, callbacks, runners."""

import asyncio


async def nap(result, seconds=0.01):
    await asyncio.sleep(seconds)
    return result


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def futures():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), future.cancelled())
    future.add_done_callback(lambda done: print("done", done.result()))
    loop.call_soon(future.set_result, 5)
    print(await future, future)
    for action in (future.cancel, lambda: future.set_result(6), lambda: loop.create_future().result(), lambda: loop.create_future().exception()):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    broken = loop.create_future()
    broken.set_exception(ValueError("bad"))
    print(broken, repr(broken.exception()))
    gone = loop.create_future()
    print(gone.cancel("why"), gone)
    try:
        await gone
    except asyncio.CancelledError as error:
        print("cancelled", error.args)


async def cancellation():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("cleaning up")
            await asyncio.sleep(0)
            raise

    task = asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(0)
    print(task.cancel("enough"), task.cancelling(), task.done())
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled(), task.cancelling())
    inner = asyncio.create_task(nap("survives"))
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    shielded.cancel()
    print(await inner, shielded.cancelled())
    results = await asyncio.gather(nap(1), fail(KeyError("k")), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(nap(1), fail(KeyError("k")))
    except KeyError as error:
        print("gather", repr(error))
    waiting = asyncio.gather(nap(1, 5), nap(2, 5))
    asyncio.get_running_loop().call_later(0.01, waiting.cancel)
    try:
        await waiting
    except asyncio.CancelledError:
        print("all cancelled")


async def groups():
    try:
        async with asyncio.TaskGroup() as group:
            long = group.create_task(nap("long", 5))
            group.create_task(fail(ValueError("one")))
            group.create_task(fail(TypeError("two")))
    except ExceptionGroup as error:
        print(error, error.exceptions, long.cancelled())
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(nap(n, 0.01 * (3 - n))) for n in range(3)]
    print([task.result() for task in tasks])
    try:
        group.create_task(nap(1))
    except RuntimeError as error:
        print(str(error).split(">")[-1])
    try:
        async with asyncio.timeout(0.01) as limit:
            await asyncio.sleep(5)
    except TimeoutError as error:
        print("timeout", limit.expired(), repr(error))
    async with asyncio.timeout(5) as limit:
        limit.reschedule(None)
        await asyncio.sleep(0)
    print(limit.expired(), limit.when())


async def primitives():
    lock, order = asyncio.Lock(), []

    async def hold(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)

    await asyncio.gather(*[hold(name) for name in "abc"])
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(0.01, event.set)
    print(order, await event.wait(), event.is_set())
    condition, stock = asyncio.Condition(), []

    async def take():
        async with condition:
            await condition.wait_for(lambda: stock)
            return stock.pop()

    taker = asyncio.create_task(take())
    await asyncio.sleep(0)
    async with condition:
        stock.append("tea")
        condition.notify()
    print(await taker)
    permits = asyncio.BoundedSemaphore(1)
    for action in (lock.release, permits.release, condition.notify):
        try:
            action()
        except (RuntimeError, ValueError) as error:
            print(type(error).__name__, error)
    barrier = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(barrier.wait(), barrier.wait())), barrier.parties, barrier.n_waiting)
    jobs = asyncio.PriorityQueue()
    for number in (3, 1, 2):
        jobs.put_nowait(number)
    print([await jobs.get() for _ in range(3)], jobs.empty(), jobs.qsize())
    small = asyncio.LifoQueue(1)
    small.put_nowait("x")
    for action in (lambda: small.put_nowait("y"), small.get_nowait, small.get_nowait, small.task_done, small.task_done):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    await small.join()


async def threads():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, pow, 2, 10), await asyncio.to_thread(lambda: "from a thread"))
    submitted = await asyncio.to_thread(lambda: asyncio.run_coroutine_threadsafe(nap("thread-safe"), loop).result())
    print(submitted, asyncio.current_task().get_name() == asyncio.current_task().get_name(), len(asyncio.all_tasks()))


for part in (futures, cancellation, groups, primitives, threads):
    print("--", part.__name__)
    asyncio.run(part())
with asyncio.Runner() as runner:
    print(runner.run(nap("runner")), runner.get_loop().is_closed())
for action in (lambda: asyncio.run(5), asyncio.get_running_loop, lambda: asyncio.run(fail(OSError("x")))):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
print(asyncio.iscoroutinefunction(nap), asyncio.iscoroutinefunction(print), asyncio.CancelledError.__mro__[1].__name__, asyncio.TimeoutError is TimeoutError)
