"""A little of the operating system. Follows the documentation of CPython's `os`."""

import _kernel
import _sys

name = "posix"
sep = "/"
linesep = "\n"


class _Environ(dict):
    """The environment: texts by name."""

    def __setitem__(self, key, value):  # mark: in C
        for text in (key, value):
            if not isinstance(text, str):
                self._fail("__setitem__", text)
        super().__setitem__(key, value)

    def __missing__(self, key):  # mark: in C
        self._fail("__getitem__", key)

    def _fail(self, method, value):  # mark: in C
        from _os_rest import fail_as_environ

        fail_as_environ(method, value)

    def __repr__(self):
        return f"environ({super().__repr__()})"


environ = _Environ(HOME="/home/user", LANG="C.UTF-8", PATH="/usr/local/bin:/usr/bin:/bin", USER="user")

# Process numbers of a run begin here, so that they look like those of an operating system.
_FIRST_PID = 1000


def fspath(path):
    """A path as text, or bytes."""
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return method(path)


def getpid():
    return _FIRST_PID + _sys.process_number()


def getppid():
    parent = _sys.parent_number()
    return _FIRST_PID - 1 if parent is None else _FIRST_PID + parent


def cpu_count():
    return _sys.cpu_count()


def process_cpu_count():
    return _sys.cpu_count()


def sched_getaffinity(pid):
    return set(range(_sys.cpu_count()))


def getenv(key, default=None):
    return environ.get(key, default)


def urandom(size):
    octets = []
    while len(octets) < size:
        octets.extend(_sys.entropy().to_bytes(8, "little")[:7])
    return bytes(octets[:size])


def _exit(status):
    _kernel.exit(status)


_before_fork = []
_after_fork_in_parent = []
_forked = set()
_after_fork_in_child = [_forked.clear]
_n_forks = 0


def register_at_fork(*, before=None, after_in_parent=None, after_in_child=None):
    if before is not None:
        _before_fork.append(before)
    if after_in_parent is not None:
        _after_fork_in_parent.append(after_in_parent)
    if after_in_child is not None:
        _after_fork_in_child.append(after_in_child)


def _copy_process(name, daemon):
    """Starts a copy of this process: its number, or `None` in the copy."""
    for function in reversed(_before_fork):
        function()
    number = _kernel.fork(name, daemon)
    for function in _after_fork_in_child if number is None else _after_fork_in_parent:
        function()
    return number


def fork():
    global _n_forks
    _n_forks += 1
    number = _copy_process(f"Fork-{_n_forks}", False)
    if number is None:
        return 0
    _forked.add(number)
    return _FIRST_PID + number


WNOHANG = 1


def waitpid(pid, options, /):
    if pid - _FIRST_PID not in _forked:
        from _os_pipes import child

        pid = child(pid, options)
        if pid is None:
            return (0, 0)
    number = pid - _FIRST_PID
    code = _kernel.exit_code(number) if options & WNOHANG else _kernel.wait(number, None)
    if code is None:
        return (0, 0)
    _forked.discard(number)
    return (pid, code << 8 if code >= 0 else -code)


def waitstatus_to_exitcode(status):
    return -(status & 0x7F) if status & 0x7F else status >> 8


def __getattr__(name):  # mark: in C
    if name == "path":
        import os.path

        return os.path
    import _os_rest

    return _os_rest.get(name)
