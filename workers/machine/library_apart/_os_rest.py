"""What few programs ask of `os`."""

import os
import sys
from abc import ABC, abstractmethod

import _kernel

altsep, curdir, defpath, devnull, extsep, pardir, pathsep = None, ".", "/bin:/usr/bin", "/dev/null", ".", "..", ":"
error = OSError
supports_bytes_environ = True
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
EX_OK = 0

_EXIT_CODES = (
    "USAGE DATAERR NOINPUT NOUSER NOHOST UNAVAILABLE SOFTWARE OSERR OSFILE CANTCREAT IOERR TEMPFAIL PROTOCOL NOPERM "
    "CONFIG"
)
for _code, _name in enumerate(_EXIT_CODES.split(), 64):
    globals()["EX_" + _name] = _code


# What `os.environ` raises, in lines that have the numbers of CPython's, as tracebacks show them.
_ENVIRON = (
    "\n" * 683 + "def __getitem__(key):\n raise KeyError(key) from None\n"
    + "\n" * 3 + "def __setitem__(value):\n encode(value)\n"
    + "\n" * 72 + "def encode(value):\n raise TypeError(f'str expected, not {type(value).__name__}')\n"
)  # fmt: skip


def fail_as_environ(method, value):
    """Raises what a method of `os.environ` does."""
    functions = {}
    exec(compile(_ENVIRON, "<frozen os>", "exec"), functions)
    functions[method](value)


_HELPERS = "os sys ABC abstractmethod get fail_as_environ".split()
_PIPES = "pipe read write close dup fdopen wait isatty get_inheritable set_inheritable".split()


def get(name):
    """What `os` has under a name."""
    if name in _PIPES:
        import _os_pipes

        return getattr(_os_pipes, name)
    import _files_os
    import _os_system

    if name == "__all__":
        own = [one for one in (*vars(os), *globals()) if one[0] != "_" and one not in _HELPERS]
        return sorted({*own, *_PIPES, *_files_os.NAMES, *_os_system.NAMES, "path", "_exit"})
    for module in (_files_os, _os_system):
        if name in module.NAMES:
            return getattr(module, name)
    if name.startswith("_") or name not in globals() or name in _HELPERS:
        raise AttributeError(f"module 'os' has no attribute '{name}'")
    return globals()[name]


def kill(pid, signal, /):
    """Sends a signal to a process. It ends by it, but itself it can send what it has a handler for."""
    number = pid - os._FIRST_PID
    if number < 0:
        raise ProcessLookupError(3, "No such process")
    try:
        ended = _kernel.exit_code(number) is not None
    except OSError:
        ended = True
    if ended:
        raise ProcessLookupError(3, "No such process") from None
    if pid == os.getpid() and signal:
        from _signal import raise_signal

        raise_signal(signal)
    elif signal:
        _kernel.kill(number, int(signal))


class PathLike(ABC):
    """What has a path: the method `__fspath__`."""

    __class_getitem__ = classmethod(type(list[int]))

    @abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        return hasattr(subclass, "__fspath__") if cls is PathLike else NotImplemented


PathLike.__module__ = "os"


def fsencode(filename):
    filename = os.fspath(filename)
    return filename.encode() if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = os.fspath(filename)
    return filename.decode() if isinstance(filename, bytes) else filename


def abort():
    """Ends the process at once, by `SIGABRT`."""
    kill(os.getpid(), 6)


# What `waitpid` says of how a process ended.


def WIFEXITED(status):
    return not status & 0x7F


def WEXITSTATUS(status):
    return status >> 8 & 0xFF


def WIFSIGNALED(status):
    return 0 < status & 0x7F < 0x7F


def WTERMSIG(status):
    return status & 0x7F


def WIFSTOPPED(status):
    return status & 0xFF == 0x7F


def WSTOPSIG(status):
    return status >> 8 & 0xFF


def WIFCONTINUED(status):
    return status == 0xFFFF


def WCOREDUMP(status):
    return bool(status & 0x80)
