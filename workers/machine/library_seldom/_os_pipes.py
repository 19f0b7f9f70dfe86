"""Pipes of `os`, which `fork` gives to a child, and waiting for any child."""

import os
import sys
from io import RawIOBase

import _files_os
import _kernel
from _file_streams import _numbers
from multiprocessing.connection import Pipe

WNOHANG = 1
_ends = {}


class _End:
    """One end of a pipe; several descriptors may stand for it."""

    def __init__(self, connection):
        self.connection, self.ahead, self.n_descriptors = connection, b"", 1

    def read(self, n):
        """What is there, at most `n` bytes; waits for some unless the other end is closed."""
        if not self.ahead:
            try:
                self.ahead = self.connection.recv_bytes()
            except EOFError:
                return b""
        while len(self.ahead) < n and self._has_more():
            self.ahead += self.connection.recv_bytes()
        octets, self.ahead = self.ahead[:n], self.ahead[n:]
        return octets

    def _has_more(self):
        try:
            return _kernel.waiting(self.connection.fileno()) > 0
        except EOFError:
            return False


def _end(fd, writable=None):
    end = _ends.get(fd)
    if end is None or writable is not None and end.connection.writable != writable:
        raise OSError(9, "Bad file descriptor")
    return end


def pipe():
    """A pipe: a descriptor to read from and one to write to."""
    descriptors = []
    for connection in Pipe(duplex=False):
        descriptors.append(next(_numbers))
        _ends[descriptors[-1]] = _End(connection)
    return tuple(descriptors)


def read(fd, length, /):
    if length < 0:
        raise OSError(22, "Invalid argument")
    if fd not in _ends:
        return _files_os.read(fd, length)
    return _end(fd, False).read(length)


def write(fd, data, /):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if fd not in _ends:
        return _files_os.write(fd, data)
    end, octets = _end(fd, True), bytes(data)
    if octets:
        end.connection.send_bytes(octets)
    return len(octets)


def close(fd):
    if fd in (0, 1, 2):
        return
    if fd not in _ends:
        _files_os.close(fd)
        return
    end = _end(fd)
    del _ends[fd]
    end.n_descriptors -= 1
    if not end.n_descriptors:
        end.connection.close()


def dup(fd, /):
    """Another descriptor for the same."""
    if fd > 2 and fd not in _ends:
        return _files_os.dup(fd)
    new = next(_numbers)
    if fd in (0, 1, 2):
        _ends[new] = _Standard(fd)
        return new
    _ends[new] = _end(fd)
    _ends[fd].n_descriptors += 1
    return new


class _Standard(_End):
    """A standard stream under another number."""

    def __init__(self, fd):
        super().__init__(self)
        self.fd, self.writable = fd, fd != 0

    def read(self, n):
        return read(self.fd, n)

    def send_bytes(self, octets):
        write(self.fd, octets)

    def close(self):
        pass


def isatty(fd, /):
    return False


def get_inheritable(fd, /):
    _end(fd)
    return False


def set_inheritable(fd, inheritable, /):
    _end(fd)


class FileIO(RawIOBase):
    """A descriptor as a stream."""

    __module__ = "_io"

    def __init__(self, fd, mode):
        self.name, self.mode = fd, mode

    def fileno(self):
        return self.name

    def readable(self):
        return self.mode == "rb"

    def writable(self):
        return self.mode == "wb"

    def seekable(self):
        return False

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        return read(self.name, size)

    def readinto(self, buffer, /):
        octets = read(self.name, len(buffer))
        buffer[: len(octets)] = octets
        return len(octets)

    def write(self, data, /):
        return write(self.name, data)

    def close(self):
        if not self.closed:
            super().close()
            close(self.name)


def fdopen(fd, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """A file object for a descriptor."""
    from _io_wrappers import BufferedReader, BufferedWriter, TextIOWrapper

    if isinstance(fd, int) and fd > 2 and fd not in _ends:
        return _files_os.fdopen(fd, mode, buffering, encoding, errors, newline, closefd)
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd).__name__}, expected integer)")
    kind = mode.replace("b", "").replace("t", "")
    if kind not in ("r", "w", "a"):
        raise ValueError(f"invalid mode: {mode!r}")
    if fd not in (0, 1, 2):
        _end(fd)
    raw = FileIO(fd, "rb" if kind == "r" else "wb")
    if "b" in mode and buffering == 0:
        return raw
    buffered = BufferedReader(raw) if kind == "r" else BufferedWriter(raw)
    if "b" in mode:
        return buffered
    text = TextIOWrapper(buffered, encoding, errors, newline, line_buffering=buffering == 1)
    text.mode = mode
    return text


def wait():
    """Waits for any child: its number and how it ended."""
    return os.waitpid(-1, 0)


def child(pid, options):
    """The number of a child that `fork` did not start, or for -1 of any that has ended; `None` if none has."""
    from time import sleep

    processes = sys.modules.get("multiprocessing.process")
    while True:
        numbers = [*os._forked, *(processes._children if processes else ())]
        if pid == -1:
            ended = [number for number in numbers if _kernel.exit_code(number) is not None]
        else:
            ended = [number for number in numbers if number == pid - os._FIRST_PID]
        if ended:
            return os._FIRST_PID + ended[0]
        if pid != -1 or not numbers:
            raise ChildProcessError(10, "No child processes")
        if options & WNOHANG:
            return None
        sleep(0.001)
