"""Locks and semaphores that processes share. Each is a semaphore of the run's kernel."""

import _kernel
import _threads as _thread
import _sys
from multiprocessing.process import assert_spawning, inherited, take_over


def _shown(self):
    from multiprocessing._texts import shown

    return shown(self)


class Semaphore:
    """A counted permit that any process may give back."""

    _highest = 0

    def __init__(self, value=1, *, ctx=None):
        if value < 0:
            raise OSError(22, "Invalid argument")
        self._id = _kernel.new_semaphore(value, self._highest)

    def acquire(self, block=True, timeout=None):
        if not block:
            return _kernel.try_acquire(self._id) is True
        return _kernel.acquire(self._id, None if timeout is None else max(0.0, timeout))

    def release(self):
        if _kernel.release(self._id) is None:
            raise ValueError("semaphore or lock released too many times")

    def get_value(self):
        return _kernel.permits(self._id)

    __getstate__, __setstate__ = inherited, take_over

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    __repr__ = _shown


class BoundedSemaphore(Semaphore):
    """A semaphore whose value never exceeds its first one."""

    def __init__(self, value=1, *, ctx=None):
        self._highest = value
        Semaphore.__init__(self, value)


class Lock(Semaphore):
    """A lock that any process or thread may release, not only the one that took it."""

    _highest = 1
    _owner = None
    _count = 1

    def __init__(self, *, ctx=None):
        Semaphore.__init__(self, 1)

    def _me(self):
        return (_sys.process_number(), _thread.get_ident())

    def acquire(self, block=True, timeout=None):
        taken = Semaphore.acquire(self, block, timeout)
        if taken:
            self._owner = self._me()
        return taken

    __repr__ = _shown


class RLock(Lock):
    """A lock that its owner may take again, and only its owner may release."""

    def __init__(self, *, ctx=None):
        Lock.__init__(self)
        self._owner = None
        self._count = 0

    def acquire(self, block=True, timeout=None):
        if self._owner == self._me():
            self._count += 1
            return True
        taken = Lock.acquire(self, block, timeout)
        if taken:
            self._count = 1
        return taken

    def release(self):
        if self._owner != self._me():
            raise AssertionError("attempt to release recursive lock not owned by thread")
        self._count -= 1
        if self._count == 0:
            self._owner = None
            Lock.release(self)

    def __getstate__(self):
        assert_spawning(self)
        return {"_id": self._id, "_owner": None, "_count": 0}

    def _release_all(self):
        """Releases it however often it was taken; answers how often."""
        count, self._count, self._owner = self._count, 0, None
        Lock.release(self)
        return count

    def _take_again(self, count):
        Lock.acquire(self)
        self._owner, self._count = self._me(), count


class Condition:
    """Processes wait until one of them notifies: the algorithm of CPython, with three semaphores."""

    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock()
        self._sleeping = Semaphore(0)
        self._woken = Semaphore(0)
        self._waiting = Semaphore(0)

    def acquire(self, *args):
        return self._lock.acquire(*args)

    def release(self):
        return self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exception):
        return self._lock.__exit__(*exception)

    def _check(self, message="lock is not owned"):
        owned = self._lock._owner == self._lock._me() if isinstance(self._lock, RLock) else not self._lock.get_value()
        if not owned:
            raise AssertionError(message)

    def wait(self, timeout=None):
        self._check("must acquire() condition before using wait()")
        self._sleeping.release()
        count = self._lock._release_all() if isinstance(self._lock, RLock) else self._lock.release()
        try:
            return self._waiting.acquire(True, timeout)
        finally:
            self._woken.release()
            if count is None:
                self._lock.acquire()
            else:
                self._lock._take_again(count)

    def wait_for(self, predicate, timeout=None):
        from time import monotonic

        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        self._check()
        # Those whose time had run out are not asleep any more.
        while self._woken.acquire(False):
            self._sleeping.acquire(False)
        n_awake = 0
        while n_awake < n and self._sleeping.acquire(False):
            self._waiting.release()
            n_awake += 1
        for _ in range(n_awake):
            self._woken.acquire()
        while n_awake and self._waiting.acquire(False):
            pass

    def notify_all(self):
        self.notify(4294967295)

    __getstate__, __setstate__ = inherited, take_over

    __repr__ = _shown


class Event:
    """A flag that processes wait for."""

    def __init__(self, *, ctx=None):
        self._condition = Condition(Lock())
        self._flag = Semaphore(0)

    def is_set(self):
        # Asked without the lock: who is terminated while it asks takes no lock along.
        return self._flag.get_value() > 0

    def set(self):
        with self._condition:
            if not self.is_set():
                self._flag.release()
            self._condition.notify_all()

    def clear(self):
        with self._condition:
            self._flag.acquire(False)

    def wait(self, timeout=None):
        with self._condition:
            if not self.is_set():
                self._condition.wait(timeout)
            return self.is_set()

    def __repr__(self):
        return f"<Event at {hex(id(self))} {'set' if self.is_set() else 'unset'}>"


_FILLING, _DRAINING, _RESETTING, _BROKEN = range(4)


class Barrier:
    """Processes that wait for each other: state and count are in shared memory."""

    def __init__(self, parties, action=None, timeout=None, *, ctx=None):
        self._parties, self._action, self._timeout = parties, action, timeout
        self._condition = Condition()
        self._block = _kernel.new_block(bytes(8))

    def _facts(self):
        content = _kernel.read_block(self._block, 0, 8)
        return int.from_bytes(content[:4], "little"), int.from_bytes(content[4:], "little")

    def _set(self, state, count):
        _kernel.write_block(self._block, 0, state.to_bytes(4, "little") + count.to_bytes(4, "little"))
        self._condition.notify_all()

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._condition:
            self._condition.wait_for(lambda: self._facts()[0] not in (_DRAINING, _RESETTING))
            state, index = self._facts()
            if state == _BROKEN:
                raise _broken()
            self._set(state, index + 1)
            try:
                if index + 1 == self._parties:
                    self._fill(index)
                else:
                    self._wait(timeout)
                return index
            finally:
                state, count = self._facts()
                count -= 1
                self._set(_FILLING if count == 0 and state in (_DRAINING, _RESETTING) else state, count)

    def _fill(self, index):
        try:
            if self._action is not None:
                self._action()
            self._set(_DRAINING, index + 1)
        except BaseException:
            self._set(_BROKEN, self._facts()[1])
            raise

    def _wait(self, timeout):
        if not self._condition.wait_for(lambda: self._facts()[0] != _FILLING, timeout):
            self._set(_BROKEN, self._facts()[1])
            raise _broken()
        if self._facts()[0] in (_BROKEN, _RESETTING):
            raise _broken()

    def reset(self):
        with self._condition:
            count = self._facts()[1]
            self._set(_RESETTING if count else _FILLING, count)

    def abort(self):
        with self._condition:
            self._set(_BROKEN, self._facts()[1])

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        state, count = self._facts()
        return count if state == _FILLING else 0

    @property
    def broken(self):
        return self._facts()[0] == _BROKEN

    __repr__ = _shown


def _broken():
    from threading import BrokenBarrierError

    return BrokenBarrierError()
