"""`imap` and `imap_unordered` of an iterable that may go on for ever: a thread of the pool takes items from it."""

import threading
from itertools import islice
from multiprocessing.pool import IMapIterator, IMapUnorderedIterator


def iterator(pool, function, iterable, chunksize, star, in_order):
    """The results of the calls for what comes from an iterable."""
    results = (InOrder if in_order else AsTheyCome)()
    arguments = (pool, function, iter(iterable), chunksize, star, results)
    threading.Thread(target=_submit_all, args=arguments, daemon=True).start()
    return results


def _submit_all(pool, function, items, chunksize, star, results):
    error, n_chunks = None, 0
    try:
        while chunk := list(islice(items, chunksize)):
            if pool._state != "RUN":
                return
            results._submit(pool, function, chunk, star)
            n_chunks += 1
    except Exception as failure:
        error = failure
    results._all_submitted(n_chunks, error)


class InOrder(IMapIterator):
    """What was submitted comes through a queue, and at its end `None` or what the iterable raised."""

    def __init__(self):
        import queue

        super().__init__(())
        self._submitted = queue.SimpleQueue()

    def _submit(self, pool, function, chunk, star):
        self._submitted.put(pool._submit(function, [chunk], star, None, None))

    def _all_submitted(self, n_chunks, error):
        if error is not None:
            self._submitted.put(error)
        self._submitted.put(None)

    def _chunk(self, timeout):
        result = _taken(self._submitted, timeout)
        if result is None:
            self._submitted.put(None)
            raise StopIteration
        if isinstance(result, Exception):
            raise result
        return result.get(timeout)


class AsTheyCome(IMapUnorderedIterator):
    """How many results are missing is known once everything is submitted."""

    def __init__(self):
        super().__init__(float("inf"))

    def _submit(self, pool, function, chunk, star):
        pool._submit(function, [chunk], star, self._arrive, self._failed)

    def _all_submitted(self, n_chunks, error):
        if error is not None:
            self._failed(error)
            n_chunks += 1
        self._arrived.put((None, n_chunks))

    def _chunk(self, timeout):
        while self._missing:
            ok, values = _taken(self._arrived, timeout)
            if ok is None:
                # Those that have come were taken from infinitely many.
                self._missing = values - self._n_taken
                continue
            self._missing -= 1
            self._n_taken += 1
            if not ok:
                raise values
            return values
        raise StopIteration

    _n_taken = 0


def _taken(queue, timeout):
    """The next in a queue."""
    from queue import Empty
    from multiprocessing.context import TimeoutError

    try:
        return queue.get(timeout=timeout)
    except Empty:
        raise TimeoutError from None


for kind, like in ((InOrder, IMapIterator), (AsTheyCome, IMapUnorderedIterator)):
    kind.__name__ = kind.__qualname__ = like.__name__
    kind.__module__ = like.__module__
