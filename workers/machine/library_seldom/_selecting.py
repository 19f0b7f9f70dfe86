"""What `select` consists of, and what else waits for sockets, connections and pipes needs."""

import sys
from time import monotonic

from _socket_ends import moved, opened_sockets

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP, EPOLLET, EPOLLONESHOT = 1, 2, 4, 8, 16, 1 << 31, 1 << 30


def number_of(file):
    """The descriptor of what one can wait for."""
    if isinstance(file, int):
        number = file
    else:
        try:
            number = int(file.fileno())
        except (AttributeError, TypeError, ValueError):
            raise TypeError("argument must be an int, or have a fileno() method.") from None
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def _opened(file):
    """The socket, connection or pipe of a descriptor, or `None` for a file: files never have one wait."""
    if not isinstance(file, int) and hasattr(file, "poll"):
        return file
    number = number_of(file)
    if number in opened_sockets:
        return opened_sockets[number]
    pipes = sys.modules.get("_os_pipes")
    return pipes and pipes._ends.get(number)


def readable(file):
    """Whether reading would not wait."""
    opened = _opened(file)
    if opened is None:
        return True
    if hasattr(opened, "_readable"):
        return opened._readable()
    if hasattr(opened, "connection"):
        return bool(opened.ahead) or opened.connection.poll()
    return opened.poll()


def writable(file):
    """Whether writing would not wait."""
    opened = _opened(file)
    if opened is None or not hasattr(opened, "_listens"):
        return True
    return opened._stream is not None or opened.type == 2 or bool(opened._error)


def listens(file):
    """Whether connections arrive there. They are mostly later than what has come by those that there are."""
    return getattr(_opened(file), "_listens", False)


def wait_until(found, timeout):
    """Calls a function until it finds something, or the time is over."""
    end = None if timeout is None else monotonic() + timeout
    pause = 0.0001
    while True:
        moved.clear()
        result = found()
        if result or end is not None and monotonic() >= end:
            return result
        moved.wait(pause if end is None else max(0.0, min(pause, end - monotonic())))
        pause = min(0.002, pause * 1.5)


def select(rlist, wlist, xlist, timeout=None, /):
    """Those that can be read from, those that can be written to, and none, once there are any."""
    if timeout is not None:
        if not isinstance(timeout, (int, float)):
            raise TypeError("timeout must be a float or None")
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    try:
        rlist, wlist, xlist = list(rlist), list(wlist), list(xlist)
    except TypeError:
        raise TypeError("arguments 1-3 must be sequences") from None
    for file in (*rlist, *wlist, *xlist):
        if not hasattr(file, "poll"):
            number_of(file)
    found = [[], [], []]

    def look():
        found[:] = [[one for one in rlist if readable(one)], [one for one in wlist if writable(one)], []]
        return found[0] or found[1]

    wait_until(look, timeout)
    return tuple(found)


class _Poll:
    """Descriptors, and what is awaited of them."""

    def __init__(self):
        self._wanted = {}

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._wanted[number_of(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        if number_of(fd) not in self._wanted:
            raise FileNotFoundError(2, "No such file or directory")
        self._wanted[number_of(fd)] = eventmask

    def unregister(self, fd, /):
        del self._wanted[number_of(fd)]

    def _ready(self):
        events = []
        for number, mask in self._wanted.items():
            event = (mask & POLLIN and readable(number) and POLLIN) | (mask & POLLOUT and writable(number) and POLLOUT)
            if event:
                events.append((number, event))
        return events

    def poll(self, timeout=None, /):
        """The pairs of a descriptor and what happened; the time is in thousandths of a second."""
        return wait_until(self._ready, None if timeout is None or timeout < 0 else timeout / 1000)


class epoll(_Poll):
    """As `poll`, with the time in seconds."""

    __module__ = "select"
    closed = False

    def __init__(self, sizehint=-1, flags=0):
        super().__init__()

    def register(self, fd, eventmask=EPOLLIN | EPOLLOUT | EPOLLPRI):
        if number_of(fd) in self._wanted:
            raise FileExistsError(17, "File exists")
        super().register(fd, eventmask)

    def unregister(self, fd):
        if number_of(fd) not in self._wanted:
            raise FileNotFoundError(2, "No such file or directory")
        super().unregister(fd)

    def poll(self, timeout=None, maxevents=-1):
        return wait_until(self._ready, None if timeout is None or timeout < 0 else timeout)

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def poll():
    return _Poll()
