"""The task: a coroutine that the loop drives."""

# Other threads have no part in it but for what is ready.
# mark: one step

import concurrent.futures
import functools

from asyncio import coroutines, events, futures
from asyncio.exceptions import CancelledError, InvalidStateError

_n_tasks = 0


class Task(futures.Future):  # mark: in C
    """A future whose result a coroutine makes; each step runs it to its next `await` of something unfinished."""

    __module__ = "_asyncio"
    _must_cancel = False
    _n_cancels = 0
    _waits_for = None

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _n_tasks
        super().__init__(loop=loop)
        if not coroutines.iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _n_tasks += 1
            name = f"Task-{_n_tasks}"
        self._name = str(name)
        self._coro = coro
        self._place = coroutines.place_of(coro)
        self._context = events.copy_context() if context is None else context
        _of_loop(self._loop)[self] = self
        if eager_start and self._loop.is_running():
            outer = _swap_current(self._loop, self)
            try:
                self._context.run(self._advance, None)
            finally:
                _swap_current(self._loop, outer)
            if self.done():
                self._coro = None
        else:
            self._loop.call_soon(self._step, context=self._context)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def print_stack(self, *, limit=None, file=None):
        """Prints where the coroutine waits, or where what it ended with was raised."""
        from asyncio._stacks import print_stack

        print_stack(self, limit, file)

    def get_stack(self, *, limit=None):
        from asyncio._stacks import frames_of

        return frames_of(self, limit)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        """Asks for `CancelledError` to be raised in the coroutine at its next step."""
        self._see()
        if self.done():
            return False
        self._n_cancels += 1
        if self._waits_for is not None and self._waits_for.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._n_cancels

    def uncancel(self):
        if self._n_cancels > 0:
            self._n_cancels -= 1
            if self._n_cancels == 0:
                self._must_cancel = False
        return self._n_cancels

    def _step(self, error=None):
        if self.done():
            raise InvalidStateError(f"__step(): already done: {self!r}, {error!r}")
        self._loop._task = self
        try:
            self._advance(error)
        finally:
            self._loop._task = None

    def _advance(self, error):
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._waits_for = None
        finish = super()
        try:
            if error is None:
                awaited = self._coro.send(None)
            else:
                awaited = self._coro.throw(error)
        except StopIteration as stop:
            if self._must_cancel:
                self._must_cancel = False
                finish.cancel(msg=self._cancel_message)
            else:
                finish.set_result(stop.value)
        except CancelledError as cancelled:
            self._cancelled_error = cancelled
            finish.cancel()
        except (KeyboardInterrupt, SystemExit) as leaving:
            finish.set_exception(leaving)
            raise
        except BaseException as raised:
            finish.set_exception(raised)
        else:
            self._wait_for(awaited)

    def _wait_for(self, awaited):
        """Goes on when what the coroutine awaits is done."""
        blocking = getattr(awaited, "_asyncio_future_blocking", None)
        if awaited is None:
            self._loop.call_soon(self._step, context=self._context)
            return
        if blocking is None:
            wrong = f"Task got bad yield: {awaited!r}"
        elif awaited._loop is not self._loop:
            wrong = f"Task {self!r} got Future {awaited!r} attached to a different loop"
        elif not blocking:
            wrong = f"yield was used instead of yield from in task {self!r} with {awaited!r}"
        elif awaited is self:
            wrong = f"Task cannot await on itself: {self!r}"
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wake_up, context=self._context)
            self._waits_for = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False
            return
        self._loop.call_soon(self._step, RuntimeError(wrong), context=self._context)

    def _wake_up(self, future):
        error = None
        try:
            future.result()
        except BaseException as raised:
            error = raised
        self._step(error)

    def _call_back(self):
        self._loop._tasks.pop(self, None)
        super()._call_back()

    def _describe(self):
        info = super()._describe()
        if self.cancelling() and not self.done():
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        if self._coro is not None:
            info.insert(2, f"coro=<{coroutines.format_coroutine(self._coro, self._place)}>")
        if self._waits_for is not None:
            info.insert(3, f"wait_for={self._waits_for!r}")
        return info


def _of_loop(loop):
    """The tasks of a loop that are not done. What loops of several threads do has nothing to do with each other."""
    tasks = getattr(loop, "_tasks", None)
    if tasks is None:
        loop._tasks = tasks = {}
    return tasks


def _swap_current(loop, task):
    outer = getattr(loop, "_task", None)
    loop._task = task
    return outer


def current_task(loop=None):
    return getattr(events.get_running_loop() if loop is None else loop, "_task", None)


def all_tasks(loop=None):
    """The tasks of a loop that are not done."""
    loop = events.get_running_loop() if loop is None else loop
    return {task for task in list(_of_loop(loop).values()) if not task.done()}


def create_task(coro, *, name=None, context=None):
    if events._get_running_loop() is None:
        events.refused.append(coro)
    loop = events.get_running_loop()
    if context is not None:
        return loop.create_task(coro, name=name, context=context)
    task = loop.create_task(coro)
    if name is not None:
        task.set_name(name)
    return task


def create_eager_task_factory(constructor):
    """A task factory whose tasks start at once, before `create_task` returns."""

    def factory(loop, coro, *, name=None, context=None):
        return constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return factory


eager_task_factory = create_eager_task_factory(Task)


def ensure_future(coro_or_future, *, loop=None):
    """A future for any awaitable."""
    if futures.isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not coroutines.iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _await(coro_or_future)
    loop = events.get_event_loop() if loop is None else loop
    return loop.create_task(coro_or_future)


async def _await(awaitable):
    return await awaitable


class _Yield:
    """Awaiting it gives all others a turn."""

    def __await__(self):
        yield


async def sleep(delay, result=None):
    if delay <= 0 or delay != delay:
        await _Yield()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, set_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


def run_coroutine_threadsafe(coro, loop):
    """Has a loop of another thread run a coroutine; answers a future of `concurrent.futures`."""
    if not coroutines.iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = concurrent.futures.Future()

    def start():
        try:
            futures._chain(ensure_future(coro, loop=loop), future)
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(start)
    return future


async def to_thread(func, /, *args, **kwargs):
    """Calls a function in a thread of the loop's executor."""
    loop = events.get_running_loop()
    context = events.copy_context()
    return await loop.run_in_executor(None, functools.partial(context.run, func, *args, **kwargs))
