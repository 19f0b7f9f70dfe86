"""The class `Process` and what a process knows of itself."""

import _kernel
import _sys
import os
import pickle
import sys

_children = {}
_counter = 0


class Process:
    """A process: runs `target(*args, **kwargs)`, or `run()` of a subclass, with a memory of its own."""

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
        self._parent_pid = os.getpid()

    def start(self):
        if self._number is not None:
            raise AssertionError("cannot start a process twice")
        if current_process()._daemonic:
            raise AssertionError("daemonic processes are not allowed to have children")
        _check_importing()
        if _sys.forks():
            raise NotImplementedError(
                "Interleave cannot fork a process yet: choose the start method 'spawn' in the options of the run"
            )
        payload = pickle.dumps(self)
        self._number = _kernel.start(self._name, self._daemonic, payload)
        _children[self._number] = self

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
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
        if self._exitcode is None and self._number is not None:
            code = _kernel.exit_code(self._number)
            if code is not None:
                self._ended(code)
        return self._exitcode

    def is_alive(self):
        if self is current_process():
            return True
        return self._number is not None and self.exitcode is None

    def terminate(self):
        self._check_started("can only terminate a started process")
        _kernel.kill(self._number, 15)

    def kill(self):
        self._check_started("can only kill a started process")
        _kernel.kill(self._number, 9)

    def close(self):
        if self.is_alive():
            raise ValueError(
                "Cannot close a process while it is still running. "
                "You should first call join() or terminate()."
            )

    def _check_started(self, message):
        if self._number is None:
            raise AssertionError(message)

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
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
        if self is current_process():
            return os.getpid()
        return None if self._number is None else os._FIRST_PID + self._number

    ident = pid

    def __repr__(self):
        if self is current_process():
            status = "started"
        elif self._number is None:
            status = "initial"
        elif self.exitcode is None:
            status = "started"
        else:
            status = "stopped"
        parts = [f"name={self._name!r}", f"parent={self._parent_pid}", status]
        if self.pid is not None:
            parts.insert(1, f"pid={self.pid}")
        if self._exitcode is not None:
            parts.append(f"exitcode={self._exitcode}")
        daemon = " daemon" if self._daemonic else ""
        return f"<{type(self).__name__} {' '.join(parts)}{daemon}>"


class _MainProcess(Process):
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


def parent_process():
    return None if _sys.parent_number() is None else _ParentProcess()


class _ParentProcess:
    name = "MainProcess"

    @property
    def pid(self):
        return os.getppid()


def active_children():
    return [child for child in list(_children.values()) if child.exitcode is None]


def _check_importing():
    if _importing_main:
        raise RuntimeError(
            """
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        """
        )


def _run_child(run_main):
    """What a child process does: imports the main module anew, then runs its process object."""
    global _current, _importing_main
    _importing_main = True
    run_main()
    _importing_main = False
    process = pickle.loads(_kernel.payload())
    process._number = _sys.process_number()
    _current = process
    import threading

    threading.current_thread()
    try:
        process.run()
        return 0
    except SystemExit as exit:
        from _bootstrap import exit_code

        return exit_code(exit)
    except BaseException as error:
        from _bootstrap import print_exception

        sys.stderr.write(f"Process {process.name}:\n")
        print_exception(error)
        return 1


def _shutdown():
    """Ends daemonic children and waits for the others: the last thing a process does."""
    for child in active_children():
        if child.daemon:
            child.terminate()
    for child in active_children():
        child.join()
