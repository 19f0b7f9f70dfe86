"""Running a coroutine from code that is not one."""

# Other threads have no part in it but for what is ready.
# mark: one step

import _signal
from _threads import get_ident
from threading import main_thread

from asyncio import combining, coroutines, events, tasks
from asyncio.exceptions import CancelledError


class Runner:
    """A loop of its own for several calls of `run`, closed at the end."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = "created"
        self._debug = debug
        self._factory = loop_factory
        self._loop = None
        self._context = None

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        self.close()

    def _open(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "open":
            return
        self._loop = events.new_event_loop() if self._factory is None else self._factory()
        if self._factory is None:
            events.set_event_loop(self._loop)
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = events.copy_context()
        self._state = "open"

    def get_loop(self):
        self._open()
        return self._loop

    def run(self, coro, *, context=None):
        if not coroutines.iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if events._get_running_loop() is not None:
            events.refused.append(coro)
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._open()
        self._main = task = self._loop.create_task(coro, context=self._context if context is None else context)
        self._n_interrupts = 0
        # An interrupt that the program sends itself cancels the main task.
        mine = get_ident() == main_thread().ident and _signal.handlers.get(2) is _signal.default_int_handler
        if mine:
            _signal.handlers[2] = self._interrupted
        try:
            return self._loop.run_until_complete(task)
        except CancelledError:
            if self._n_interrupts and task.uncancel() == 0:
                raise KeyboardInterrupt
            raise
        except KeyboardInterrupt:
            # The interrupt came while the loop waited: the main task hears of it as a cancellation.
            if not task.done():
                task.cancel()
                _finish(self._loop, [task])
            raise
        finally:
            if mine and _signal.handlers.get(2) == self._interrupted:
                _signal.handlers[2] = _signal.default_int_handler

    def _interrupted(self, signalnum, frame):
        self._n_interrupts += 1
        if self._n_interrupts > 1 or self._main.done():
            raise KeyboardInterrupt
        self._main.cancel()

    def close(self):
        if self._state != "open":
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            # CPython gives up after 300 s, says so, and waits for the threads when the process ends.
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._factory is None:
                events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = "closed"


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine in a new loop and answers its result."""
    if events._get_running_loop() is not None:
        events.refused.append(main)
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _finish(loop, todo):
    loop.run_until_complete(combining.gather(*todo, return_exceptions=True))


def _cancel_all(loop):
    todo = tasks.all_tasks(loop)
    if not todo:
        return
    for task in todo:
        task.cancel()

    _finish(loop, todo)
    for task in todo:
        if not task.cancelled() and task.exception() is not None:
            message = "unhandled exception during asyncio.run() shutdown"
            loop.call_exception_handler({"message": message, "exception": task.exception(), "task": task})
