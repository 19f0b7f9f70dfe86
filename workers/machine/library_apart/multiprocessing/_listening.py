"""Connections by address, for `multiprocessing.connection`: who listens, and who wants to be heard."""

# Each end belongs to one thread: what comes before and after it sends or receives is nobody else's business.
# mark: one step

import _kernel
import _sys
import pickle
from _digests import digest
from multiprocessing.connection import Connection


class Listener:
    """Accepts connections that `Client` makes to its address. Addresses are names within the run."""

    def __init__(self, address=None, family=None, backlog=1, *, authkey=None):
        if authkey is not None and not isinstance(authkey, bytes):
            raise TypeError("authkey should be a byte string")
        self._authkey = authkey
        self._channel = _kernel.new_channel(0)
        if address is None:
            address = ("localhost", 0) if family == "AF_INET" else f"/tmp/pymp-run/listener-{self._channel}"
        if isinstance(address, tuple):
            host, port = address
            address = ("127.0.0.1" if host in ("localhost", "") else host, port or 50000 + self._channel)
        self._address = address
        self._last = None
        if _kernel.bind(_name(address), self._channel) is None:
            raise OSError(98, "Address already in use")
        _kernel.bind(_name(address) + " process", _sys.process_number())

    def accept(self):
        # Another thread may close it meanwhile.
        channel = self._channel
        if channel is None:
            raise OSError("listener is closed")
        connection = self._next(channel)
        client = 50000 + connection.fileno()
        self._last = ("127.0.0.1", client) if isinstance(self._address, tuple) else ""
        if self._authkey is not None:
            deliver_challenge(connection, self._authkey)
            answer_challenge(connection, self._authkey)
        return connection

    def _next(self, channel):
        connection = Connection(None, None)
        connection.__setstate__(pickle.loads(_kernel.receive(channel, None)))
        return connection

    def close(self):
        channel, self._channel = self._channel, None
        if channel is not None:
            _kernel.unbind(_name(self._address))
            _kernel.unbind(_name(self._address) + " process")
            # Who has not been accepted will not be.
            while _kernel.waiting(channel):
                self._next(channel).close()
            _kernel.close(channel, False)

    @property
    def address(self):
        return self._address

    @property
    def last_accepted(self):
        return self._last

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()


def _name(address):
    """The name by which the kernel knows an address."""
    if isinstance(address, tuple):
        host, port = address
        address = ("127.0.0.1" if host in ("localhost", "") else host, port)
    return f"listener {address!r}"


def Client(address, family=None, authkey=None):
    """A connection to the listener at an address."""
    if authkey is not None and not isinstance(authkey, bytes):
        raise TypeError("authkey should be a byte string")
    channel, process = _kernel.find(_name(address)), _kernel.find(_name(address) + " process")
    if channel is None or process is None:
        if isinstance(address, str):
            raise FileNotFoundError(2, "No such file or directory")
        raise ConnectionRefusedError(111, "Connection refused")
    # The listener's process has its ends from the beginning: what is sent reaches it even if this process has ended.
    there, here = _kernel.new_channel(0), _kernel.new_channel(0)
    _kernel.give(there, False, process)
    _kernel.give(here, True, process)
    ours = Connection(here, there)
    try:
        _kernel.send(channel, pickle.dumps((there, here, process)), None)
    except BrokenPipeError:
        ours.close()
        raise ConnectionRefusedError(111, "Connection refused") from None
    if authkey is not None:
        answer_challenge(ours, authkey)
        deliver_challenge(ours, authkey)
    return ours


_CHALLENGE, _WELCOME, _FAILURE = b"#CHALLENGE#", b"#WELCOME#", b"#FAILURE#"


def _digest(authkey, message):
    # Both sides are of this library, so what both can work out without much ado is as good as what CPython takes.
    inner = digest("sha512", authkey + message)
    return digest("sha512", authkey + inner)


def deliver_challenge(connection, authkey):
    """Lets the other side show that it knows the key."""
    import os
    from multiprocessing.context import AuthenticationError

    message = os.urandom(20)
    connection.send_bytes(_CHALLENGE + message)
    if connection.recv_bytes() != _digest(authkey, message):
        connection.send_bytes(_FAILURE)
        raise AuthenticationError("digest received was wrong")
    connection.send_bytes(_WELCOME)


def answer_challenge(connection, authkey):
    """Shows the other side that this one knows the key."""
    from multiprocessing.context import AuthenticationError

    message = connection.recv_bytes()
    if not message.startswith(_CHALLENGE):
        raise AuthenticationError(f"Protocol error, expected challenge: {message!r}")
    connection.send_bytes(_digest(authkey, message[len(_CHALLENGE):]))
    if connection.recv_bytes() != _WELCOME:
        raise AuthenticationError("digest sent was rejected")


for _one in (Listener, Client, deliver_challenge, answer_challenge):
    _one.__module__ = "multiprocessing.connection"
