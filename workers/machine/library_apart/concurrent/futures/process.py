"""The executor whose workers are processes."""

import _kernel
import multiprocessing
import os
import pickle
import threading
from collections import deque
from concurrent.futures import _base
from multiprocessing.pool import text_of_exception


class BrokenProcessPool(_base.BrokenExecutor):
    """A worker ended abruptly."""


class _RemoteTraceback(Exception):
    """The traceback of a worker, as text: the cause of what is raised here."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


def _work(tasks, results, initializer, initargs, most):
    """What a worker does: takes calls until it gets `None`, or has made as many as it may."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base.logger().critical("Exception in initializer:", exc_info=True)
            return
    done = 0
    while most is None or done < most:
        call = pickle.loads(_kernel.receive(tasks, None))
        if call is None:
            return
        number, fn, args, kwargs = call
        try:
            answer = pickle.dumps((number, True, fn(*args, **kwargs)))
        except BaseException as error:
            answer = pickle.dumps((number, False, (error, text_of_exception(error))))
        _kernel.send(results, answer, None)
        done += 1
    _kernel.send(results, pickle.dumps(("left", os.getpid())), None)


class ProcessPoolExecutor(_base.Executor):
    """Runs calls in processes: functions, arguments and results are pickled."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        if max_workers is None:
            max_workers = os.cpu_count() or 1
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        if max_tasks_per_child is not None:
            if not isinstance(max_tasks_per_child, int):
                raise TypeError("max_tasks_per_child must be an integer")
            if max_tasks_per_child <= 0:
                raise ValueError("max_tasks_per_child must be >= 1")
        if mp_context is None:
            mp_context = multiprocessing.get_context(None if max_tasks_per_child is None else "spawn")
        if max_tasks_per_child is not None and mp_context.get_start_method() == "fork":
            raise ValueError(
                "max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; "
                "supply a different mp_context."
            )
        self._context = mp_context
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._max_tasks_per_child = max_tasks_per_child
        self._tasks = _kernel.new_channel(0)
        self._results = _kernel.new_channel(0)
        self._pending_work_items = {}
        # What has not been sent to the workers; what has and is not answered counts as running, as in CPython.
        self._waiting = deque()
        self._n_running = 0
        self._next = 0
        self._lock = threading.Lock()
        self._processes = {}
        self._collector = None
        self._shutdown_thread = False
        self._told = False
        self._broken = False
        _base._open.append(self)

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        return super().map(fn, *iterables, timeout=timeout, chunksize=chunksize)

    def submit(self, fn, /, *args, **kwargs):
        with self._lock:
            if self._broken:
                raise BrokenProcessPool("A child process terminated abruptly, the process pool is not usable anymore")
            if self._shutdown_thread or _base._ended:
                raise _base.refusal(not _base._ended)
            future = _base.Future()
            number = self._next
            self._next += 1
            self._pending_work_items[number] = future
        try:
            content = pickle.dumps((number, fn, args, kwargs))
        except Exception as error:
            self._pending_work_items.pop(number)
            error.__cause__ = _RemoteTraceback(text_of_exception(error))
            future.set_exception(error)
            return future
        self._start()
        with self._lock:
            # It may have been broken meanwhile, and its futures with it.
            if number in self._pending_work_items:
                self._waiting.append((number, content))
                self._feed()
        return future

    def _feed(self):
        """Sends the workers what they can begin soon: one call more than there are workers."""
        while self._waiting and self._n_running <= self._max_workers:
            number, content = self._waiting.popleft()
            future = self._pending_work_items[number]
            if future.set_running_or_notify_cancel():
                self._n_running += 1
                _kernel.send(self._tasks, content, None)
            else:
                del self._pending_work_items[number]
        if self._shutdown_thread and not self._waiting and not self._told:
            self._told = True
            for _ in self._processes:
                _kernel.send(self._tasks, pickle.dumps(None), None)

    def _start(self):
        if self._collector is None:
            for _ in range(self._max_workers):
                self._start_worker()
            self._collector = threading.Thread(target=self._collect, name="ExecutorResults", daemon=True)
            self._collector.start()

    def _start_worker(self):
        arguments = (self._tasks, self._results, self._initializer, self._initargs, self._max_tasks_per_child)
        worker = self._context.Process(target=_work, args=arguments)
        worker.start()
        self._processes[worker.pid] = worker
        threading.Thread(target=self._watch, args=(worker,), daemon=True).start()

    def _watch(self, worker):
        """A worker that ends while it is still wanted breaks the executor."""
        worker.join()
        if not self._shutdown_thread:
            _kernel.send(self._results, pickle.dumps(("broken", worker.pid)), None)

    def _collect(self):
        while True:
            content = _kernel.receive(self._results, None)
            try:
                answer = pickle.loads(content)
            except Exception as error:
                self._break(_RemoteTraceback(text_of_exception(error)))
                continue
            if answer is None:
                return
            if len(answer) == 2:
                what, pid = answer
                if what == "broken" and pid in self._processes:
                    self._break()
                elif what == "left":
                    # It has made as many calls as it may. Who is told to end and who begins are counted
                    # under one lock, so that each worker gets its word.
                    with self._lock:
                        self._processes.pop(pid).join()
                        if not self._told or self._pending_work_items:
                            self._start_worker()
                continue
            number, ok, value = answer
            future = self._pending_work_items.pop(number, None)
            if future is None:
                continue
            with self._lock:
                self._n_running -= 1
                self._feed()
            if ok:
                future.set_result(value)
            else:
                error, text = value
                error.__cause__ = _RemoteTraceback(text)
                future.set_exception(error)

    def _break(self, cause=None):
        with self._lock:
            self._broken = True
            pending, self._pending_work_items = self._pending_work_items, {}
            self._waiting.clear()
        message = (
            "A process in the process pool was terminated abruptly while the future was running or pending."
        )
        for future in pending.values():
            if not future.done():
                error = BrokenProcessPool(message)
                error.__cause__ = cause
                future.set_exception(error)
        for worker in self._processes.values():
            if worker.is_alive():
                worker.terminate()

    def shutdown(self, wait=True, *, cancel_futures=False):
        if self in _base._open:
            _base._open.remove(self)
        if cancel_futures:
            for future in list(self._pending_work_items.values()):
                future.cancel()
        if self._collector is None:
            self._shutdown_thread = True
            return
        if wait and not self._broken:
            _base.wait(list(self._pending_work_items.values()))
        if self._shutdown_thread:
            return
        self._shutdown_thread = True
        with self._lock:
            self._feed()
        if wait:
            for worker in list(self._processes.values()):
                worker.join()
            _kernel.send(self._results, pickle.dumps(None), None)
            self._collector.join()
