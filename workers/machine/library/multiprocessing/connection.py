"""Pipes: two ends through which processes send each other objects."""

import _kernel
import _sys
import pickle


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

    def send_bytes(self, data, offset=0, size=None):
        self._check(self._sending, "connection is read-only")
        end = len(data) if size is None else offset + size
        _kernel.send(self._sending, bytes(data[offset:end]), None)

    def recv_bytes(self, maxlength=None):
        self._check(self._receiving, "connection is write-only")
        return _kernel.receive(self._receiving, None)

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


def wait(object_list, timeout=None):
    """The connections that have something to receive, once there are any."""
    from time import monotonic, sleep

    end = None if timeout is None else monotonic() + timeout
    while True:
        ready = [one for one in object_list if one.poll()]
        if ready or (end is not None and monotonic() >= end):
            return ready
        sleep(0.001)
