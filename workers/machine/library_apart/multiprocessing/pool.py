"""A pool of processes that take tasks from one queue."""

import _kernel
import _sys
import pickle
import threading
from _runtime import format_exception
from itertools import starmap

__all__ = ["Pool", "ThreadPool"]


def _work(tasks, results, initializer, initargs, most, place):
    """What a worker does: takes tasks until it gets `None`."""
    if initializer is not None:
        initializer(*initargs)
    done = 0
    while most is None or done < most:
        message = _kernel.receive(tasks, None)
        task = pickle.loads(message)
        if task is None:
            return
        number, function, items, star = task
        try:
            value = list(starmap(function, items) if star else map(function, items))
            ok = True
        except Exception as error:
            ok, value = False, (error, text_of_exception(error))
        # On its own, so that what cannot be read here or there is known by its number.
        try:
            content = pickle.dumps(value)
        except Exception as error:
            # A call, and a step of `imap`, have one value; chunks have lists.
            shown = value[0] if ok and (star is None or function is _apply) else value
            ok, content = False, pickle.dumps((MaybeEncodingError(error, shown), None))
        _kernel.send(results, pickle.dumps((number, ok, content)), None)
        done += 1
    _kernel.send(results, pickle.dumps((None, False, place)), None)


def text_of_exception(error):
    """The traceback of an exception as it travels to another process."""
    return f'\n"""\n{format_exception(error, [str(error)])}"""'


class RemoteTraceback(Exception):
    """The traceback of a worker, as text: the cause of what is raised here."""

    def __init__(self, tb):
        self.tb = tb

    def __str__(self):
        return self.tb


class MaybeEncodingError(Exception):
    """A worker's result cannot be sent."""

    def __init__(self, exc, value):
        self.exc = repr(exc)
        self.value = repr(value)
        super().__init__(self.exc, self.value)

    def __str__(self):
        return f"Error sending result: '{self.value}'. Reason: '{self.exc}'"


class ApplyResult:
    """A result that is on its way."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, pool, chunks, callback, error_callback, single):
        self._chunks = [None] * chunks
        self._missing = chunks
        self._done = threading.Event()
        self._error = None
        self._single = single
        self._callback = callback
        self._error_callback = error_callback
        if not chunks:
            self._finish()

    def _arrive(self, chunk, ok, value):
        if not ok and self._error is None:
            self._error = value
        self._chunks[chunk] = value
        self._missing -= 1
        if self._missing == 0:
            self._finish()

    def _finish(self):
        if self._error is None:
            if self._callback is not None:
                self._callback(self._value())
        elif self._error_callback is not None:
            self._error_callback(self._error)
        self._done.set()

    def _value(self):
        values = [value for chunk in self._chunks for value in chunk]
        return values[0] if self._single else values

    def ready(self):
        return self._done.is_set()

    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._error is None

    def wait(self, timeout=None):
        self._done.wait(timeout)

    def get(self, timeout=None):
        from multiprocessing.context import TimeoutError

        if not self._done.wait(timeout):
            raise TimeoutError
        if self._error is not None:
            raise self._error
        return self._value()


AsyncResult = ApplyResult


class MapResult(ApplyResult):
    """A list of results that is on its way."""


class Pool:
    """Worker processes that outlive their tasks."""

    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if context is None:
            from multiprocessing import get_context

            context = get_context()
        if processes is None:
            processes = _sys.cpu_count()
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if maxtasksperchild is not None and (not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0):
            raise ValueError("maxtasksperchild must be a positive int or None")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._context = context
        self._state = "RUN"
        self._tasks = _kernel.new_channel(0)
        self._results = _kernel.new_channel(0)
        self._settings = (initializer, initargs, maxtasksperchild)
        self._pending = {}
        self._next = 0
        self._lock = threading.Lock()
        self._arrived = threading.Condition()
        self._pool = [self._worker(place) for place in range(processes)]
        self._handler = threading.Thread(target=self._collect, name="PoolResults", daemon=True)
        self._handler.start()

    def _worker(self, place):
        arguments = (self._tasks, self._results, *self._settings, place)
        worker = self._context.Process(target=_work, args=arguments, daemon=True)
        worker.name = worker.name.replace("Process", "PoolWorker")
        worker.start()
        return worker

    def _collect(self):
        while True:
            answer = pickle.loads(_kernel.receive(self._results, None))
            if answer is None:
                return
            number, ok, value = answer
            if number is None:
                self._replace(value)
                continue
            try:
                value = pickle.loads(value)
            except Exception as error:
                ok, value = False, (error, None)
            if not ok:
                value, text = value
                if text is not None:
                    value.__cause__ = RemoteTraceback(text)
            with self._arrived:
                result, chunk = self._pending.pop(number)
                self._arrived.notify_all()
            result._arrive(chunk, ok, value)

    def _replace(self, place):
        """Puts another worker in the place of one that has done all that it may do."""
        with self._lock:
            if self._state == "RUN" or self._state == "CLOSE" and self._pending:
                self._pool[place] = self._worker(place)

    def _submit(self, function, chunks, star, callback, error_callback, single=False):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        result = (ApplyResult if single else MapResult)(self, len(chunks), callback, error_callback, single)
        for at, items in enumerate(chunks):
            with self._lock:
                number = self._next
                self._next += 1
                self._pending[number] = (result, at)
            try:
                content = pickle.dumps((number, function, items, star))
            except Exception as error:
                self._pending.pop(number)
                result._arrive(at, False, error)
                continue
            _kernel.send(self._tasks, content, None)
        return result

    def _chunks(self, iterable, chunksize):
        items = list(iterable)
        if chunksize is None:
            chunksize, extra = divmod(len(items), len(self._pool) * 4)
            if extra:
                chunksize += 1
        chunksize = max(1, chunksize)
        return [items[at : at + chunksize] for at in range(0, len(items), chunksize)]

    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()

    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        chunks = self._chunks(iterable, chunksize)
        return self._submit(func, chunks, False, callback, error_callback)

    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()

    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        chunks = self._chunks(iterable, chunksize)
        return self._submit(func, chunks, True, callback, error_callback)

    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()

    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        chunks = [[(func, args, kwds)]]
        return self._submit(_apply, chunks, True, callback, error_callback, single=True)

    def imap(self, func, iterable, chunksize=1):
        star = self._step(chunksize)
        if not hasattr(iterable, "__len__"):
            return _lazily(self, func, iterable, chunksize, star, True)
        results = [self._submit(func, [chunk], star, None, None) for chunk in self._chunks(iterable, chunksize)]
        return IMapIterator(results)

    def imap_unordered(self, func, iterable, chunksize=1):
        star = self._step(chunksize)
        if not hasattr(iterable, "__len__"):
            return _lazily(self, func, iterable, chunksize, star, False)
        chunks = self._chunks(iterable, chunksize)
        results = IMapUnorderedIterator(len(chunks))
        for chunk in chunks:
            self._submit(func, [chunk], star, results._arrive, results._failed)
        return results

    def _step(self, chunksize):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize}")
        return None if chunksize == 1 else False

    def close(self):
        if self._state == "RUN":
            self._state = "CLOSE"
            for _ in self._pool:
                _kernel.send(self._tasks, pickle.dumps(None), None)

    def terminate(self):
        # A worker that is about to take another one's place is ended as well.
        with self._lock:
            self._state = "TERMINATE"
            workers = list(self._pool)
        for worker in workers:
            if worker.is_alive():
                worker.terminate()
        for worker in workers:
            worker.join()
        with self._arrived:
            self._arrived.notify_all()
        _kernel.send(self._results, pickle.dumps(None), None)

    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        with self._arrived:
            self._arrived.wait_for(lambda: self._state != "CLOSE" or not self._pending)
        for worker in list(self._pool):
            worker.join()
        if self._handler.is_alive() and self._state == "CLOSE":
            _kernel.send(self._results, pickle.dumps(None), None)
        self._handler.join()

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} state={self._state} pool_size={len(self._pool)}>"

    @property
    def _processes(self):
        return len(self._pool)

    def __reduce__(self):
        raise NotImplementedError("pool objects cannot be passed between processes or pickled")

    def __enter__(self):
        if self._state != "RUN":
            raise ValueError("Pool not running")
        return self

    def __exit__(self, *exception):
        self.terminate()


def _apply(function, args, kwargs):
    return function(*args, **kwargs)


def _lazily(*arguments):
    from multiprocessing._lazy_steps import iterator

    return iterator(*arguments)


class IMapIterator:
    """Results in the order of the tasks. An exception takes the place of the results of its task."""

    def __init__(self, results):
        self._results = iter(results)
        self._items = iter(())

    def __iter__(self):
        return self

    def next(self, timeout=None):
        for item in self._items:
            return item
        self._items = iter(self._chunk(timeout))
        return self.next(timeout)

    __next__ = next

    def _chunk(self, timeout):
        return next(self._results).get(timeout)


class IMapUnorderedIterator(IMapIterator):
    """Results as they come."""

    def __init__(self, count):
        import queue

        super().__init__(())
        self._arrived = queue.SimpleQueue()
        self._missing = count

    def _arrive(self, values):
        self._arrived.put((True, values))

    def _failed(self, error):
        self._arrived.put((False, error))

    def _chunk(self, timeout):
        from queue import Empty
        from multiprocessing.context import TimeoutError

        if not self._missing:
            raise StopIteration
        try:
            ok, values = self._arrived.get(timeout=timeout)
        except Empty:
            raise TimeoutError from None
        self._missing -= 1
        if not ok:
            raise values
        return values


def __getattr__(name):  # mark: in C
    if name == "ThreadPool":
        from multiprocessing._thread_pool import ThreadPool

        return ThreadPool
    raise AttributeError(f"module 'multiprocessing.pool' has no attribute '{name}'")
