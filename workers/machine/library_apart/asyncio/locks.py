"""What tasks use to keep out of each other's way. Only for tasks of one loop: threads have `threading`."""

from collections import deque

from asyncio import events, exceptions
from asyncio.exceptions import CancelledError


class LoopBound:
    """Belongs to the loop that first makes it wait."""

    _loop = None

    def _get_loop(self):
        loop = events.get_running_loop()
        if self._loop is None:
            self._loop = loop
        if self._loop is not loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop


class _Waited(LoopBound):
    """Has tasks that wait in line, each for a future of its own."""

    _waiters = None

    def _repr_with(self, state):
        if self._waiters:
            state += f", waiters:{len(self._waiters)}"
        return f"<{object.__repr__(self)[1:-1]} [{state}]>"

    def _enqueue(self):
        if self._waiters is None:
            self._waiters = deque()
        future = self._get_loop().create_future()
        self._waiters.append(future)
        return future

    def _wake_first(self):
        for future in self._waiters or ():
            if not future.done():
                future.set_result(True)
                return True
        return False


class _Held(_Waited):
    """Is acquired for the time of a block."""

    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_Held):
    """At most one task holds it; those who wait get it in their order."""

    def __init__(self):
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all([future.cancelled() for future in self._waiters or ()]):
            self._locked = True
            return True
        future = self._enqueue()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if not self._locked:
                self._wake_next()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_next()

    def _wake_next(self):
        # Only the first in line is woken; if it already is, its turn is coming.
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)

    def __repr__(self):
        return self._repr_with("locked" if self._locked else "unlocked")


class Event(_Waited):
    """A flag to wait for."""

    def __init__(self):
        self._value = False

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for future in self._waiters or ():
                if not future.done():
                    future.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        future = self._enqueue()
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)

    def __repr__(self):
        return self._repr_with("set" if self._value else "unset")


class Condition(_Held):
    """Wait for something to become true under a lock."""

    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self.release()
        try:
            future = self._enqueue()
            try:
                await future
                return True
            finally:
                self._waiters.remove(future)
        finally:
            await self._take_back()

    async def _take_back(self):
        """Whatever happens, the lock is held when `wait` ends."""
        cancelled = None
        while True:
            try:
                await self.acquire()
                break
            except CancelledError as error:
                cancelled = error
        if cancelled is not None:
            raise cancelled

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        for future in self._waiters or ():
            if n <= 0:
                break
            if not future.done():
                n -= 1
                future.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters or ()))

    def __repr__(self):
        return self._repr_with("locked" if self.locked() else "unlocked")


class Semaphore(_Held):
    """At most so many tasks at once."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value

    def locked(self):
        return self._value == 0 or any([not future.cancelled() for future in self._waiters or ()])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = self._enqueue()
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if future.done() and not future.cancelled():
                # The permit that was handed over goes to the next in line.
                self._value += 1
                self._hand_over()
            raise
        self._hand_over()
        return True

    def release(self):
        self._value += 1
        self._hand_over()

    def _hand_over(self):
        while self._value > 0 and self._wake_first():
            self._value -= 1

    def __repr__(self):
        return self._repr_with("locked" if self.locked() else f"unlocked, value:{self._value}")


class BoundedSemaphore(Semaphore):
    """A semaphore that cannot be released more often than acquired."""

    def __init__(self, value=1):
        self._bound = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(LoopBound):
    """A meeting point for a fixed number of tasks."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition()
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        waiters = "" if self.broken else f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{object.__repr__(self)[1:-1]} [{self._state}{waiters}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *exception):
        pass

    async def wait(self):
        async with self._cond:
            await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
            self._check()
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._cond.notify_all()
                else:
                    await self._cond.wait_for(lambda: self._state != "filling")
                    if self._state in ("broken", "resetting"):
                        raise exceptions.BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ("draining", "resetting"):
                        self._state = "filling"
                    self._cond.notify_all()

    def _check(self):
        if self._state == "broken":
            raise exceptions.BrokenBarrierError("Barrier aborted")

    async def reset(self):
        async with self._cond:
            if self._count == 0:
                self._state = "filling"
            elif self._state != "resetting":
                self._state = "resetting"
            self._cond.notify_all()

    async def abort(self):
        async with self._cond:
            self._state = "broken"
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"
