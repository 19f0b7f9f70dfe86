"""Pipes: two ends through which processes send each other objects."""

# Each end belongs to one thread: what comes before and after it sends or receives is nobody else's business.
# mark: one step

import _kernel
import _sys
import pickle

__all__ = ["Client", "Listener", "Pipe", "wait"]


class Connection:
    """One end of a pipe."""

    def __init__(self, receiving, sending):
        self._receiving = receiving
        self._sending = sending
        self._open = True

    def send(self, obj):
        self._check(self._sending, "connection is read-only")
        _kernel.send(self._sending, pickle.dumps(obj), None)

    def recv(self):
        self._check(self._receiving, "connection is write-only")
        return pickle.loads(_kernel.receive(self._receiving, None))

    def send_bytes(self, buf, offset=0, size=None):
        self._check(self._sending, "connection is read-only")
        data = buf if isinstance(buf, bytes) else memoryview(buf).tobytes()
        end = len(data) if size is None else offset + size
        if offset < 0:
            raise ValueError("offset is negative")
        if offset > len(data):
            raise ValueError("buffer length < offset")
        if end < offset:
            raise ValueError("size is negative")
        if end > len(data):
            raise ValueError("buffer length < offset + size")
        _kernel.send(self._sending, data[offset:end], None)

    def recv_bytes(self, maxlength=None):
        if maxlength is not None and maxlength < 0:
            raise ValueError("negative maxlength")
        self._check(self._receiving, "connection is write-only")
        octets = _kernel.receive(self._receiving, None)
        if maxlength is not None and len(octets) > maxlength:
            if self._sending is None:
                self.close()
            else:
                _kernel.close(self._receiving, False)
                self._receiving = None
            raise OSError("bad message length")
        return octets

    def recv_bytes_into(self, buf, offset=0):
        view = memoryview(buf).cast("B")
        if not 0 <= offset <= len(view):
            raise ValueError("negative offset" if offset < 0 else "offset too large")
        octets = self.recv_bytes()
        end = offset + len(octets)
        if end > len(view):
            from multiprocessing.context import BufferTooShort

            raise BufferTooShort(octets)
        view[offset:end] = octets
        return len(octets)

    def poll(self, timeout=0.0):
        self._check(self._receiving, "connection is write-only")
        if timeout is not None and timeout <= 0:
            try:
                return _kernel.waiting(self._receiving) > 0
            except EOFError:
                return True
        return _kernel.wait_readable(self._receiving, timeout) is True

    def close(self):
        if self._open:
            self._open = False
            if self._receiving is not None:
                _kernel.close(self._receiving, False)
            if self._sending is not None:
                _kernel.close(self._sending, True)

    def _check(self, end, message):
        if not self._open:
            raise OSError("handle is closed")
        if end is None:
            raise OSError(message)

    @property
    def closed(self):
        return not self._open

    @property
    def readable(self):
        return self._receiving is not None

    @property
    def writable(self):
        return self._sending is not None

    def fileno(self):
        self._check(True, "")
        return self._receiving if self._receiving is not None else self._sending

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    def __getstate__(self):
        # The bytes hold a handle of their own until the receiving process adopts it.
        self._check(True, "")
        if self._receiving is not None:
            _kernel.open(self._receiving, False)
        if self._sending is not None:
            _kernel.open(self._sending, True)
        return (self._receiving, self._sending, _sys.process_number())

    def __setstate__(self, state):
        self._receiving, self._sending, process = state
        self._open = True
        if self._receiving is not None:
            _kernel.adopt(self._receiving, False, process)
        if self._sending is not None:
            _kernel.adopt(self._sending, True, process)


def Pipe(duplex=True):
    """Two connected ends; without `duplex` the first only receives and the second only sends."""
    first = _kernel.new_channel(0)
    if not duplex:
        return Connection(first, None), Connection(None, first)
    second = _kernel.new_channel(0)
    return Connection(first, second), Connection(second, first)


def _is_ready(one):
    if hasattr(one, "poll"):
        return one.poll()
    from _selecting import readable

    return readable(one)


def wait(object_list, timeout=None):
    """The connections that have something to receive, once there are any."""
    from time import monotonic, sleep

    end = None if timeout is None else monotonic() + timeout
    while True:
        ready = [one for one in object_list if _is_ready(one)]
        if ready or (end is not None and monotonic() >= end):
            return ready
        sleep(0.001)


def __getattr__(name):  # mark: in C
    if name in ("Client", "Listener", "answer_challenge", "deliver_challenge"):
        from multiprocessing import _listening

        return getattr(_listening, name)
    raise AttributeError(f"module 'multiprocessing.connection' has no attribute '{name}'")
