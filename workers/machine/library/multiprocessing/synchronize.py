"""Locks and semaphores that processes share. Each is a semaphore of the run's kernel."""

import _kernel
import _thread
import _sys


class Semaphore:
    """A counted permit that any process may give back."""

    _highest = 0

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
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

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore whose value never exceeds its first one."""

    def __init__(self, value=1):
        self._highest = value
        Semaphore.__init__(self, value)


class Lock(Semaphore):
    """A lock that any process or thread may release, not only the one that took it."""

    _highest = 1

    def __init__(self):
        Semaphore.__init__(self, 1)

    def __repr__(self):
        owner = "None" if self.get_value() else "SomeOtherProcess"
        return f"<Lock(owner={owner})>"


class RLock(Lock):
    """A lock that its owner may take again, and only its owner may release."""

    def __init__(self):
        Lock.__init__(self)
        self._owner = None
        self._count = 0

    def _me(self):
        return (_sys.process_number(), _thread.get_ident())

    def acquire(self, block=True, timeout=None):
        if self._owner == self._me():
            self._count += 1
            return True
        taken = Lock.acquire(self, block, timeout)
        if taken:
            self._owner = self._me()
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
        return {"_id": self._id, "_owner": None, "_count": 0}

    def __setstate__(self, state):
        self.__dict__.update(state)
