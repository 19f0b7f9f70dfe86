"""Waiting for several awaitables, or for one with conditions."""

from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION

from asyncio import coroutines, events, futures, timeouts
from asyncio.exceptions import CancelledError
from asyncio.queues import Queue
from asyncio.tasks import ensure_future, set_unless_done


class _GatheringFuture(futures.Future):
    """What `gather` answers; cancelling it cancels all it waits for."""

    __module__ = "asyncio.tasks"
    _asked = False

    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = [child.cancel(msg=msg) for child in self._children]
        if any(cancelled):
            self._asked = True
        return any(cancelled)


def gather(*coros_or_futures, return_exceptions=False):
    """A future for the list of all results, in the order of the arguments."""
    if not coros_or_futures:
        done = events.get_event_loop().create_future()
        done.set_result([])
        return done
    loop, found, children = None, {}, []
    for argument in coros_or_futures:
        child = found.get(argument)
        if child is None:
            child = ensure_future(argument, loop=loop)
            found[argument] = child
        loop = child._loop if loop is None else loop
        children.append(child)
    distinct = list(found.values())
    left = len(distinct)

    def _done_callback(child):
        nonlocal left
        left -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            if child.exception() is not None:
                outer.set_exception(child.exception())
                return
        if left == 0:
            results = []
            for each in children:
                if each.cancelled():
                    message = each._cancel_message
                    results.append(CancelledError("" if message is None else message))
                else:
                    error = each.exception()
                    results.append(each.result() if error is None else error)
            if outer._asked:
                outer.set_exception(children[-1]._make_cancelled_error())
            else:
                outer.set_result(results)

    outer = _GatheringFuture(children, loop)
    for child in distinct:
        child.add_done_callback(_done_callback)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for some or all of the tasks; answers those done and those not."""
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any([coroutines.iscoroutine(future) for future in fs]):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    await _wait(fs, timeout, return_when)
    done = {future for future in fs if future.done()}
    return done, fs - done


async def _wait(fs, timeout, return_when):
    """Waits until enough of the futures have told that they are done; each tells in a turn of the loop of its own."""
    loop = events.get_running_loop()
    waiter = loop.create_future()
    left = len(fs)

    def _on_completion(future):
        nonlocal left
        left -= 1
        enough = left == 0 or return_when == FIRST_COMPLETED
        if return_when == FIRST_EXCEPTION and not enough:
            enough = not future.cancelled() and future.exception() is not None
        if enough:
            set_unless_done(waiter, None)

    for future in fs:
        future.add_done_callback(_on_completion)
    timer = None if timeout is None else loop.call_later(timeout, set_unless_done, waiter, None)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(_on_completion)


async def wait_for(fut, timeout):
    """Awaits something, but not longer than `timeout` seconds; then cancels it and raises `TimeoutError`."""
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        fut.cancel()
        await _wait([fut], None, ALL_COMPLETED)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with timeouts.timeout(timeout):
        return await fut


class _AsCompleted:
    """Hands out awaitables, each for the next result; with `async for`, the finished futures themselves."""

    def __init__(self, fs, timeout):
        self._queue = Queue()
        self._left = 0
        self._timer = None
        self._todo = {ensure_future(future) for future in set(fs)}
        self._left = len(self._todo)
        if self._todo and timeout is not None:
            self._timer = events.get_event_loop().call_later(timeout, self._time_out)
        for future in self._todo:
            future.add_done_callback(self._told)

    def _told(self, future):
        if future in self._todo:
            self._todo.remove(future)
            self._queue.put_nowait(future)
            if not self._todo and self._timer is not None:
                self._timer.cancel()

    def _time_out(self):
        for future in self._todo:
            future.remove_done_callback(self._told)
            self._queue.put_nowait(None)
        self._todo.clear()

    async def _next_future(self):
        future = await self._queue.get()
        if future is None:
            raise TimeoutError
        return future

    async def _wait_for_one(self):
        return (await self._next_future()).result()

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._next_future()


def as_completed(fs, *, timeout=None):
    if futures.isfuture(fs) or coroutines.iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompleted(fs, timeout)


def shield(arg):
    """A future for an awaitable that goes on when the future is cancelled."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        else:
            futures._copy_state(inner, outer)

    def _outer_done_callback(_):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer
