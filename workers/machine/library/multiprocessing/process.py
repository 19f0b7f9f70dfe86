"""The class `Process` and what a process knows of itself."""

import _kernel
import _sys
import _threads
import os
import pickle
import sys

_children = {}
_counter = 0

# The threads that pickle a process: what processes share may be part of that, and of nothing else.
_spawning = set()

# `multiprocessing.util`, once it is imported: it has a log.
_util = None


def assert_spawning(obj):
    if _threads.get_ident() not in _spawning:
        raise RuntimeError(
            f"{type(obj).__name__} objects should only be shared between processes through inheritance"
        )


def inherited(self):
    """The state of what processes get when they are started, and in no other way."""
    assert_spawning(self)
    return self.__dict__


def take_over(self, state):
    self.__dict__.update(state)


class BaseProcess:
    """A process: runs `target(*args, **kwargs)`, or `run()` of a subclass, with a memory of its own."""

    _start_method = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        if group is not None:
            raise AssertionError("group argument must be None for now")
        global _counter
        _counter += 1
        parent = current_process()
        self._identity = parent._identity + (_counter,)
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self).__name__ + "-" + ":".join(str(number) for number in self._identity)
        self._daemonic = parent._daemonic if daemon is None else bool(daemon)
        self._number = None
        self._exitcode = None
        self._closed = False
        self._parent_pid = os.getpid()
        self._parent_name = parent.name

    def start(self):
        self._check_open()
        if self._number is not None:
            raise AssertionError("cannot start a process twice")
        if self._parent_pid != os.getpid():
            raise AssertionError("can only start a process object created by current process")
        if current_process()._daemonic:
            raise AssertionError("daemonic processes are not allowed to have children")
        number = self._fork() if self._method() == "fork" else self._spawn()
        self._number = number
        _children[number] = self

    def _method(self):
        from multiprocessing.context import _default_context

        return self._start_method or _default_context.get_start_method()

    def _spawn(self):
        from multiprocessing.context import _default_context

        _check_importing()
        default = _default_context.get_start_method()
        thread = _threads.get_ident()
        _spawning.add(thread)
        try:
            content = pickle.dumps(self)
        finally:
            _spawning.discard(thread)
        payload = pickle.dumps((default, content, _key and bytes(_key), _util and _util.settings()))
        return _kernel.spawn(self._name, self._daemonic, payload)

    def _fork(self):
        number = os._copy_process(self._name, self._daemonic)
        if number is None:
            code = 1
            try:
                code = self._bootstrap()
            finally:
                os._exit(code)
        return number

    def _bootstrap(self):
        """Runs this process, in itself: answers the exit code."""
        global _current, _parent, _counter
        import threading
        from _bootstrap import exit_code, print_exception
        from multiprocessing.context import _default_context

        if self._start_method is not None:
            _default_context.set_start_method(self._start_method, force=True)
        _children.clear()
        _counter = 0
        _parent = _ParentProcess(self._parent_name, self._parent_pid)
        _current = self
        self._number = _sys.process_number()
        try:
            try:
                if _util is not None:
                    _util.info("child process calling self.run()")
                self.run()
                code = 0
            finally:
                _shutdown()
        except SystemExit as exit:
            code = exit_code(exit)
        except BaseException as error:
            code = 1
            sys.stderr.write(f"Process {self.name}:\n")
            print_exception(error)
        finally:
            threading._shutdown()
        if _util is not None:
            _util.info(f"process exiting with exitcode {code}")
        return code

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        self._check_mine("can only join a child process")
        self._check_started("can only join a started process")
        if self._exitcode is not None:
            return
        code = _kernel.wait(self._number, None if timeout is None else max(0.0, timeout))
        if code is not False:
            self._ended(code)

    def _ended(self, code):
        self._exitcode = code
        _children.pop(self._number, None)

    @property
    def exitcode(self):
        self._check_open()
        if self._exitcode is None and self._number is not None:
            code = _kernel.exit_code(self._number)
            if code is not None:
                self._ended(code)
        return self._exitcode

    def is_alive(self):
        if self is current_process():
            return True
        self._check_mine("can only test a child process")
        return self._number is not None and self.exitcode is None

    def terminate(self):
        self._check_open()
        if self._number is None:
            raise AttributeError("'NoneType' object has no attribute 'terminate'")
        _kernel.kill(self._number, 15)

    def kill(self):
        self._check_open()
        if self._number is None:
            raise AttributeError("'NoneType' object has no attribute 'kill'")
        _kernel.kill(self._number, 9)

    def close(self):
        if not self._closed and self._number is not None and self.is_alive():
            raise ValueError(
                "Cannot close a process while it is still running. "
                "You should first call join() or terminate()."
            )
        self._closed = True

    def _check_open(self):
        if self._closed:
            raise ValueError("process object is closed")

    def _check_started(self, message):
        if self._number is None:
            raise AssertionError(message)

    def _check_mine(self, message):
        self._check_open()
        if self._parent_pid != os.getpid():
            raise AssertionError(message)

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        if not isinstance(name, str):
            raise AssertionError("name must be a string")
        self._name = name

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self._number is not None:
            raise AssertionError("process has already started")
        self._daemonic = bool(daemonic)

    @property
    def pid(self):
        self._check_open()
        if self is current_process():
            return os.getpid()
        return None if self._number is None else os._FIRST_PID + self._number

    ident = pid

    @property
    def sentinel(self):
        self._check_open()
        if self._number is None:
            raise ValueError("process not started")
        return _Sentinel(self)

    @property
    def authkey(self):
        return _authkey()

    @authkey.setter
    def authkey(self, key):
        global _key
        _key = AuthenticationString(key)

    def __repr__(self):
        daemon = " daemon" if self._daemonic else ""
        if self._closed:
            return f"<{type(self).__name__} name={self._name!r} parent={self._parent_pid} closed{daemon}>"
        if self is current_process():
            status = "started"
        elif self._parent_pid != os.getpid():
            status = "unknown"
        elif self._number is None:
            status = "initial"
        elif self.exitcode is None:
            status = "started"
        else:
            status = "stopped"
        parts = [f"name={self._name!r}", f"parent={self._parent_pid}", status]
        if self.pid is not None and self._parent_pid is not None:
            parts.insert(1, f"pid={self.pid}")
        if self._exitcode is not None:
            from multiprocessing._texts import ended

            parts.append(f"exitcode={ended(self._exitcode)}")
        return f"<{type(self).__name__} {' '.join(parts)}{daemon}>"


class _Sentinel(int):
    """A number that is ready when its process has ended: `connection.wait` takes it."""

    def __new__(cls, process):
        self = int.__new__(cls, process._number + 3)
        self._process = process
        return self

    def poll(self):
        return self._process.exitcode is not None


class AuthenticationString(bytes):
    """The key of the processes of a run."""

    def __reduce__(self):
        if _threads.get_ident() not in _spawning:
            raise TypeError("Pickling an AuthenticationString object is disallowed for security reasons")
        return AuthenticationString, (bytes(self),)


_key = None


def _authkey():
    """The key of the processes of this run, made when one of them first wants it."""
    global _key
    if _key is None:
        block = _kernel.find("authkey")
        if block is None:
            block = _kernel.new_block(os.urandom(32))
            if _kernel.bind("authkey", block) is None:
                block = _kernel.find("authkey")
        _key = AuthenticationString(_kernel.read_block(block, 0, 32))
    return _key


class _MainProcess(BaseProcess):
    _closed = False

    def __init__(self):
        self._identity = ()
        self._name = "MainProcess"
        self._daemonic = False
        self._number = _sys.process_number()
        self._exitcode = None
        self._parent_pid = None
        self._target = None
        self._args = ()
        self._kwargs = {}


_current = None
_importing_main = False


def current_process():
    global _current
    if _current is None:
        _current = _MainProcess()
    return _current


_parent = None


def parent_process():
    return _parent


class _ParentProcess(BaseProcess):
    _closed = False

    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._number = pid - os._FIRST_PID
        self._parent_pid = None
        self._exitcode = None
        self._daemonic = False

    def _check_mine(self, message):
        pass


os.register_at_fork(after_in_child=_children.clear)


def active_children():
    return [child for child in list(_children.values()) if child.exitcode is None]


def _check_importing():
    if _importing_main:
        from multiprocessing._texts import NOT_IMPORTED

        raise RuntimeError(NOT_IMPORTED)


def _run_child(run_main):
    """What a spawned process does: imports the main module anew, then runs its process object."""
    global _importing_main
    from multiprocessing.context import _default_context

    default, content, key, log = pickle.loads(_kernel.payload())
    if key is not None:
        current_process().authkey = key
    if log is not None:
        from multiprocessing.util import log_again

        log_again(*log)
    _default_context.set_start_method(default, force=True)
    _importing_main = True
    run_main()
    _importing_main = False
    return pickle.loads(content)._bootstrap()


def _shutdown():
    """Ends daemonic children and waits for the others: the last thing a process does."""
    if _util is not None:
        _util.begin_exit()
    for child in active_children():
        if child.daemon:
            if _util is not None:
                _util.info(f"calling terminate() for daemon {child.name}")
            child.terminate()
    for child in active_children():
        if _util is not None:
            _util.info(f"calling join() for process {child.name}")
        child.join()
    if _util is not None:
        _util.end_exit()
