"""Sockets as streams of `io`."""

import codecs
import io
from _io_wrappers import TextIOWrapper

# Threads may need these for the first time at the same moment: they are fetched before.
codecs.lookup("utf-8")
memoryview(b"")


class SocketIO(io.RawIOBase):
    """The octets that come by a socket, or go."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError(f"invalid mode: {mode!r}")
        self._sock = sock
        self.mode = mode if "b" in mode else mode + "b"
        sock._files += 1

    def readable(self):
        self._check()
        return "r" in self.mode

    def writable(self):
        self._check()
        return "w" in self.mode

    def seekable(self):
        return False

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    def fileno(self):
        self._check()
        return self._sock._fd

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def read(self, size=-1):
        self._check()
        if size is None or size < 0:
            parts = []
            while part := self._sock.recv(io.DEFAULT_BUFFER_SIZE):
                parts.append(part)
            return b"".join(parts)
        return self._sock.recv(size)

    def write(self, data):
        self._check()
        return self._sock.send(data)

    def close(self):
        if not self._closed:
            super().close()
            self._sock._file_closed()


class _Reader(io.BufferedIOBase):
    """What a socket receives, read ahead."""

    def __init__(self, raw):
        self.raw, self._ahead = raw, b""

    def readable(self):
        return True

    def fileno(self):
        return self.raw.fileno()

    @property
    def closed(self):
        return self.raw.closed

    def close(self):
        self.raw.close()

    def _more(self):
        """Reads what comes next; whether there was something."""
        part = self.raw.read(io.DEFAULT_BUFFER_SIZE)
        self._ahead += part
        return bool(part)

    def _take(self, n):
        taken, self._ahead = self._ahead[:n], self._ahead[n:]
        return taken

    def read(self, size=-1):
        self._check()
        if size is None or size < 0:
            while self._more():
                pass
            return self._take(len(self._ahead))
        while len(self._ahead) < size and self._more():
            pass
        return self._take(size)

    def read1(self, size=-1):
        self._check()
        if not self._ahead:
            self._more()
        return self._take(len(self._ahead) if size < 0 else size)

    def peek(self, size=0):
        if not self._ahead:
            self._more()
        return self._ahead

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._check()
        limit = None if size is None or size < 0 else size
        while True:
            end = self._ahead.find(b"\n") + 1
            if end or limit is not None and len(self._ahead) >= limit:
                end = end or limit
                return self._take(end if limit is None else min(end, limit))
            if not self._more():
                return self._take(len(self._ahead))


class _Writer(io.BufferedIOBase):
    """What a socket is to send, gathered."""

    def __init__(self, raw):
        self.raw, self._waiting = raw, []

    def writable(self):
        return True

    def fileno(self):
        return self.raw.fileno()

    @property
    def closed(self):
        return self.raw.closed

    def write(self, data):
        self._check()
        self._waiting.append(bytes(data))
        if sum(map(len, self._waiting)) > io.DEFAULT_BUFFER_SIZE:
            self.flush()
        return len(data)

    def flush(self):
        self._check()
        if self._waiting:
            data, self._waiting = b"".join(self._waiting), []
            self.raw.write(data)

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.raw.close()


class _Both(_Reader):
    """What a socket receives and sends."""

    def __init__(self, raw):
        super().__init__(raw)
        self._writer = _Writer(raw)

    def writable(self):
        return True

    def write(self, data):
        return self._writer.write(data)

    def flush(self):
        self._writer.flush()

    def close(self):
        self._writer.close()


def opened(sock, mode, buffering, encoding, errors, newline):
    """A stream that reads or writes what a socket receives or sends."""
    if not set(mode) <= {"r", "w", "b"}:
        raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
    reads, binary = "r" in mode or "w" not in mode, "b" in mode
    raw = SocketIO(sock, ("r" if reads else "") + ("w" if "w" in mode else ""))
    if buffering == 0:
        if not binary:
            raise ValueError("unbuffered streams must be binary")
        return raw
    buffer = (_Both if "w" in mode else _Reader)(raw) if reads else _Writer(raw)
    if binary:
        return buffer
    text = TextIOWrapper(buffer, encoding, errors, newline, line_buffering=buffering == 1)
    text.mode = mode
    return text
