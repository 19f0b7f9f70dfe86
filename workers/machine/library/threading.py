"""Threads and what they use to keep out of each other's way. Follows the documentation of CPython's `threading`."""

import _threads as _thread
import os as _os
from _bootstrap import print_hook_failure as _tell_hook, print_thread_exception as _tell
from time import monotonic as _monotonic

__all__ = (
    "get_ident active_count Condition current_thread enumerate main_thread TIMEOUT_MAX Event Lock RLock Semaphore "
    "BoundedSemaphore Thread Barrier BrokenBarrierError Timer ThreadError setprofile settrace local stack_size "
    "excepthook ExceptHookArgs getprofile gettrace get_native_id settrace_all_threads setprofile_all_threads"
).split()

Lock = _thread.primitive_class("Lock")
RLock = _thread.primitive_class("RLock")
Semaphore = _thread.primitive_class("Semaphore")
BoundedSemaphore = _thread.primitive_class("BoundedSemaphore")
Event = _thread.primitive_class("Event")
get_ident = _thread.get_ident
TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError

_Handle = _thread.primitive_class("_ThreadHandle")
_active = []
_active_lock = Lock()
_counter = 0
_profile = None
_trace = None


class Condition(_thread.primitive_class("Condition")):
    """A condition variable: wait for something to become true under a lock."""

    # Its lock never changes, and nobody else can be between asking for it and having it.

    def acquire(self, *args, **kwargs):  # mark: one step
        return self._lock().acquire(*args, **kwargs)

    def release(self):  # mark: one step
        self._lock().release()

    def __enter__(self):  # mark: one step
        return self._lock().__enter__()

    def __exit__(self, *exception):  # mark: one step
        self._lock().release()

    def wait_for(self, predicate, timeout=None):
        end, left = None, timeout
        result = predicate()
        while not result:
            if end is not None:
                left = end - _monotonic()
                if left <= 0:
                    break
            elif left is not None:
                end = _monotonic() + left
            self.wait(left)
            result = predicate()
        return result

    def notifyAll(self):
        _deprecated("notifyAll", "use notify_all()")
        self.notify_all()


class BrokenBarrierError(RuntimeError):
    """A barrier was aborted, reset or ran out of time while threads waited."""


class Barrier(_thread.primitive_class("Barrier")):  # mark: one step
    """A meeting point for a fixed number of threads: in CPython all of it is done under one lock."""

    def wait(self, timeout=None):
        index = self._arrive()
        if index is None:
            raise BrokenBarrierError
        parties, _, _, action, default = self._facts()
        if index == parties - 1:
            if action is not None:
                try:
                    action()
                except BaseException:
                    self.abort()
                    raise
            self._open()
        elif not self._meet(default if timeout is None else timeout):
            raise BrokenBarrierError
        return index

    @property
    def parties(self):
        return self._facts()[0]

    @property
    def n_waiting(self):
        return self._facts()[1]

    @property
    def broken(self):
        return self._facts()[2]


class ExceptHookArgs(tuple):
    """What `threading.excepthook` is given."""

    __module__ = "_thread"
    __qualname__ = "_ExceptHookArgs"
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        names = ("exc_type", "exc_value", "exc_traceback", "thread")
        return f"_thread._ExceptHookArgs({', '.join([f'{name}={value!r}' for name, value in zip(names, self)])})"


ExceptHookArgs.__name__ = "_ExceptHookArgs"


def excepthook(args, /):
    """Prints the exception that a thread did not handle."""
    if type(args) is not ExceptHookArgs:
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is not SystemExit:
        _tell(args)


__excepthook__ = excepthook


def _invoke_excepthook(args):  # mark: hands the thread over
    """Gives an exception to the hook of threads; what goes wrong there is told too."""
    try:
        excepthook(args)
    except Exception as error:
        _tell_hook(error)


def _look_up():
    """Every call is a place where threads take turns: one that has been started comes before its starter goes on."""


class Thread:
    """A thread of control: runs `target(*args, **kwargs)`, or `run()` of a subclass."""

    _initialized = False
    _ident = None
    _locals = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise AssertionError("group argument must be None for now")
        if not name:
            name = _new_name()
            if target is not None and getattr(target, "__name__", None):
                name += f" ({target.__name__})"
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else bool(daemon)
        self._handle = _Handle()
        self._initialized = True

    def start(self):  # mark: one step
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._ident is not None:
            raise RuntimeError("threads can only be started once")
        _enter(self)
        # It has its identity before its first step, so nobody sees it run without.
        self._ident = _thread.next_ident()
        try:
            bootstrap = self._bootstrap_inner
            if _trace is not None or _profile is not None:
                from _tracing import bootstrap as followed

                bootstrap = followed(self, _trace, _profile)
            _thread.start_thread(self._handle, self, bootstrap, self._ident)
        except BaseException:
            self._ident = None
            _active.remove(self)
            raise
        _look_up()

    def run(self):  # mark: calls the target
        # They are kept: nothing that a thread does to its own object is then of interest to others.
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def _bootstrap_inner(self):  # mark: hands the thread over
        try:
            self.run()
        except BaseException as error:
            _invoke_excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            if self._locals is not None:
                self._locals = None
            self._handle.finish()

    def _delete(self):  # mark: followed
        """Whoever follows the thread sees this as its last call."""

    def join(self, timeout=None):  # mark: one step
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._ident is None:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self._handle.join(timeout)

    def is_alive(self):  # mark: one step
        assert self._initialized, "Thread.__init__() not called"
        return self._ident is not None and not self._handle.finished()

    @property
    def name(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        return None if self.ident is None else _native(self._ident)

    @property
    def daemon(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._ident is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = bool(daemonic)

    def getName(self):
        _deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        _deprecated("setName", "set the name attribute")
        self.name = name

    def isDaemon(self):
        _deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._ident is not None:
            status = "stopped" if self._handle.finished() else "started"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"


class _MainThread(Thread):
    def __init__(self):
        self._target = None
        self._args = ()
        self._kwargs = {}
        self._name = "MainThread"
        self._daemonic = False
        self._ident = _thread.get_ident()
        self._handle = _Handle()
        self._initialized = True


class Timer(Thread):
    """Calls a function after a number of seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def _native(ident):
    """The number that an operating system might have for a thread: the main thread has that of the process."""
    return _os.getpid() if ident == _main_thread._ident else _os.getpid() + 100000 * ident


def get_native_id():
    return _native(_thread.get_ident())


def _new_name():  # mark: one step
    global _counter
    _counter += 1
    return f"Thread-{_counter}"


def current_thread():
    return _thread.current() or _main_thread


def main_thread():
    return _main_thread


def enumerate():  # mark: one step
    return [thread for thread in list(_active) if thread is _main_thread or thread.is_alive()]


def active_count():
    return len(enumerate())


def _enter(thread):  # mark: one step
    """Enters a thread that is about to start; those that have ended leave when there are many."""
    with _active_lock:
        if len(_active) >= 64:
            _active[:] = [known for known in _active if not known._handle.finished()]
        _active.append(thread)


_stack_size = 0


def stack_size(size=0):
    """The stack of a thread is not settable; what CPython refuses is refused. Answers the size that was set before."""
    global _stack_size
    if 0 < size < 32768 or size < 0:
        raise ValueError(f"size not valid: {size} bytes" if size > 0 else "size must be 0 or a positive value")
    before, _stack_size = _stack_size, size
    return before


def settrace(func):
    global _trace
    _trace = func


settrace_all_threads = settrace


def gettrace():
    return _trace


def setprofile(func):
    global _profile
    _profile = func


setprofile_all_threads = setprofile


def getprofile():
    return _profile


def currentThread():
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def activeCount():
    _deprecated("activeCount", "use active_count()")
    return active_count()


def _is_set(event):
    _deprecated("isSet", "use is_set()")
    return event.is_set()


def _deprecated(name, instead):
    import warnings

    warnings.warn(f"{name}() is deprecated, {instead} instead", DeprecationWarning, stacklevel=3)


_at_exit = []


def _register_atexit(function, *args, **kwargs):
    """A call to be made before the threads are waited for at the end."""
    _at_exit.append(lambda: function(*args, **kwargs))


def _shutdown():
    """Waits for all threads that are not daemons: the last thing a process does."""
    while _at_exit:
        _at_exit.pop()()
    me = current_thread()
    me._handle.finish()
    while True:
        others = [thread for thread in enumerate() if thread is not me and not thread.daemon]
        if not others:
            return
        for thread in others:
            thread.join()


def _after_fork():
    """In a copy of a process only the thread that forked goes on: it is the main thread there."""
    global _main_thread, _active_lock
    _main_thread = current_thread()
    _main_thread._ident = _thread.get_ident()
    # Whoever held it is not here.
    _active_lock = Lock()
    for thread in _active:
        if thread is not _main_thread:
            thread._handle.finish()
    _active[:] = [_main_thread]


_main_thread = _MainThread()
_thread.set_current(_main_thread)
_active.append(_main_thread)
_os.register_at_fork(after_in_child=_after_fork)

# It asks for the thread that runs.
from _local import local
