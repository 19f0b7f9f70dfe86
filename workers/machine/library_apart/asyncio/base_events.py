"""The event loop: a queue of what is ready, a heap of timers, and one event to wait on when there is nothing to do."""

# Other threads have no part in it but for what is ready.
# mark: one step

import sys
import threading
from _ends import watch, watched
from _threads import get_ident
from collections import deque
from heapq import heappop, heappush
from time import monotonic

from asyncio import combining, coroutines, events, futures, tasks, timeouts
from asyncio.events import AbstractEventLoop, Handle, TimerHandle


class _UnixSelectorEventLoop(AbstractEventLoop):
    """Runs callbacks and tasks, one at a time, in the thread that runs it."""

    __module__ = "asyncio.unix_events"

    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._n_timers = 0
        self._wake = threading.Event()
        self._thread_id = None
        self._stopping = False
        self._closed = False
        self._debug = False
        self._executor = None
        self._executor_shut = False
        self._task_factory = None
        self._exception_handler = None
        self._unseen = {}
        self._signal_handlers = {}
        self._network = None
        self._asyncgens = []
        self._asyncgens_shut = False
        self.slow_callback_duration = 0.1
        _debug("Using selector: %s", "EpollSelector")

    # Running

    def run_forever(self):
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        self._thread_id = get_ident()
        events._set_running_loop(self)
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(self._asyncgen_begun, self._asyncgen_freed)
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._thread_id = None
            events._set_running_loop(None)
            sys.set_asyncgen_hooks(*hooks)

    def _run_once(self):  # mark: one step, runs tasks
        ready, timers = self._ready, self._timers
        while timers and timers[0][2]._cancelled:
            heappop(timers)
        if self._network is not None:
            self._network.wait()
        elif not ready and not self._stopping:
            # A call from another thread enters the queue before it sets the event, so none is slept through.
            if timers:
                left = timers[0][0] - monotonic()
                if left > 0:
                    self._wake.wait(left)
            else:
                self._wake.wait()
            self._wake.clear()
        if timers:
            now = monotonic()
            while timers and timers[0][0] <= now:
                handle = heappop(timers)[2]
                if not handle._cancelled:
                    ready.append(handle)
        # What becomes ready meanwhile is run in the next round.
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                if self._debug:
                    self._run_timed(handle)
                else:
                    handle._run()

    def _run_timed(self, handle):
        """Runs a call, and says so if it took long."""
        start = monotonic()
        handle._run()
        duration = monotonic() - start
        if duration >= self.slow_callback_duration:
            from logging import getLogger

            owner = getattr(handle._callback, "__self__", None)
            shown = owner if isinstance(owner, tasks.Task) else handle
            getLogger("asyncio").warning("Executing %r took %.3f seconds", shown, duration)

    def run_until_complete(self, future):
        if self._closed or events._get_running_loop() is not None:
            events.refused.append(future)
        self._check_closed()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if events._get_running_loop() is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        fresh = not futures.isfuture(future)
        future = tasks.ensure_future(future, loop=self)
        future.add_done_callback(_run_until_complete_cb)
        try:
            self.run_forever()
        except BaseException:
            if fresh and future.done() and not future.cancelled():
                future.exception()
            raise
        finally:
            future.remove_done_callback(_run_until_complete_cb)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._thread_id is not None

    def is_closed(self):
        return self._closed

    def close(self):
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        if self._closed:
            return
        if self._debug:
            _debug("Close %r", self)
        for sig in list(self._signal_handlers):
            self.remove_signal_handler(sig)
        self._closed = True
        for future in list(self._unseen.values()):
            future._freed()
        self._ready.clear()
        self._timers.clear()
        self._executor_shut = True
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False)

    def _check_closed(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    def _asyncgen_begun(self, generator):
        if self._asyncgens_shut:
            from warnings import warn

            text = f"asynchronous generator {generator!r} was scheduled after loop.shutdown_asyncgens() call"
            warn(text, ResourceWarning, source=self)
        if len(self._asyncgens) >= 64:
            self._asyncgens = [known for known in self._asyncgens if known._standing() != 3]
        self._asyncgens.append(generator)

    def _asyncgen_left(self, generator):
        """From now on its end is noticed, and this list does not keep it."""
        if generator in self._asyncgens:
            self._asyncgens.remove(generator)
            watch(generator)

    def _asyncgen_freed(self, generator):
        if not self._closed:
            self.call_soon_threadsafe(self.create_task, generator.aclose())

    async def shutdown_asyncgens(self):
        """Closes the asynchronous generators that were left open."""
        self._asyncgens_shut = True
        watched_ones = [generator for generator in watched(True) if hasattr(generator, "ag_code")]
        left = [generator for generator in self._asyncgens + watched_ones if generator._standing() != 3]
        self._asyncgens = []
        if not left:
            return
        results = await combining.gather(*[generator.aclose() for generator in left], return_exceptions=True)
        for result, generator in zip(results, left):
            if isinstance(result, Exception):
                message = f"an error occurred during closing of asynchronous generator {generator!r}"
                self.call_exception_handler({"message": message, "exception": result, "asyncgen": generator})

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shut = True
        executor, self._executor = self._executor, None
        if executor is None:
            return
        done = self.create_future()

        def shut():
            executor.shutdown(wait=True)
            try:
                self.call_soon_threadsafe(lambda: done.done() or done.set_result(None))
            except RuntimeError:
                # Nobody waits for it any more: the loop is closed.
                pass

        thread = threading.Thread(target=shut)
        thread.start()
        try:
            async with timeouts.timeout(timeout):
                await done
        except TimeoutError:
            executor.shutdown(wait=False)
        else:
            thread.join()

    # Calls

    def time(self):
        return monotonic()

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_soon")
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        self._wake.set()
        return handle

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(monotonic() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_at")
        handle = TimerHandle(when, callback, args, self, context)
        self._n_timers += 1
        heappush(self._timers, (when, self._n_timers, handle))
        return handle

    def _check_callback(self, callback, method):
        if coroutines.iscoroutine(callback) or coroutines.iscoroutinefunction(callback):
            raise TypeError(f"coroutines cannot be used with {method}()")
        if not callable(callback):
            raise TypeError(f"a callable object was expected by {method}(), got {callback!r}")

    def _check_thread(self):
        if self._thread_id is not None and self._thread_id != get_ident():
            raise RuntimeError("Non-thread-safe operation invoked on an event loop other than the current one")

    def add_signal_handler(self, sig, callback, *args):
        from asyncio import _signals

        _signals.add(self, sig, callback, args)

    def remove_signal_handler(self, sig):
        from asyncio import _signals

        return _signals.remove(self, sig)

    def __getattr__(self, name):  # mark: in C
        """What a loop does with sockets is fetched by programs that have some."""
        if not name.startswith("_"):
            from functools import partial

            if name.startswith("subprocess_") or name.endswith("_pipe"):
                from asyncio._pipes import METHODS
            else:
                from asyncio._network import METHODS
            if name in METHODS:
                return partial(METHODS[name], self)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    # Futures, tasks, threads

    def create_future(self):
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        if self._task_factory is None:
            return tasks.Task(coro, loop=self, name=name, context=context)
        keywords = {} if context is None else {"context": context}
        task = self._task_factory(self, coro, **keywords)
        if name is not None and hasattr(task, "set_name"):
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._task_factory = factory

    def get_task_factory(self):
        return self._task_factory

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if self._debug:
            self._check_callback(func, "run_in_executor")
        if executor is None:
            if self._executor_shut:
                raise RuntimeError("Executor shutdown has been called")
            if self._executor is None:
                from concurrent.futures import ThreadPoolExecutor

                self._executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
            executor = self._executor
        return futures.wrap_future(executor.submit(func, *args), loop=self)

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor

        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError("executor must be ThreadPoolExecutor instance")
        self._executor = executor

    # What goes wrong

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = enabled

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):
        return self._exception_handler

    def default_exception_handler(self, context):
        from logging import getLogger

        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        error = context.get("exception")
        about = False if error is None else (type(error), error, error.__traceback__)
        getLogger("asyncio").error("\n".join(lines), exc_info=about)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            message = "Unhandled error in exception handler"
            self.default_exception_handler({"message": message, "exception": error, "context": context})

    def __repr__(self):
        name = type(self).__name__
        return f"<{name} running={self.is_running()} closed={self._closed} debug={self._debug}>"


EventLoop = BaseEventLoop = SelectorEventLoop = _UnixSelectorEventLoop


def _debug(message, *args):
    """Writes to the log of `asyncio`, which is there once the program has one."""
    if "logging" in sys.modules:
        from logging import getLogger

        getLogger("asyncio").debug(message, *args)


def _run_until_complete_cb(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        return
    future._loop.stop()
