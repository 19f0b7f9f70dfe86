"""Channels between interpreters by their numbers, as CPython 3.12 has them for `_xxsubinterpreters`."""

import _kernel
import pickle
import threading
from _xxsubinterpreters import check_shareable, get_current, list_all as _interpreters

# The kernel's channels by their numbers, the numbers of those that are closed, and how many were made.
_channels, _closed, _n_made = {}, set(), 0
_making = threading.Lock()


class ChannelError(RuntimeError):
    """Something about a channel went wrong."""


class ChannelNotFoundError(ChannelError):
    """There is no channel of this number."""


class ChannelClosedError(ChannelError):
    """The channel is closed."""


class ChannelEmptyError(ChannelError):
    """Nothing is in the channel."""


class ChannelNotEmptyError(ChannelError):
    """Something is in the channel still."""


class ChannelID(int):
    """The number of a channel, or of one of its ends."""

    def __new__(cls, id, *, send=None, recv=None, force=False):
        if not force:
            _channel(id)
        self = int.__new__(cls, id)
        self.end = "both" if bool(send) == bool(recv) else "send" if send else "recv"
        return self

    @property
    def send(self):
        return _end(int(self), True, False)

    @property
    def recv(self):
        return _end(int(self), False, True)

    def __repr__(self):
        side = "" if self.end == "both" else f", {self.end}=True"
        return f"ChannelID({int(self)}{side})"

    def __str__(self):
        return int.__repr__(self)

    def __reduce__(self):
        return _end, (int(self), self.end != "recv", self.end != "send")


def _end(number, send, recv):
    return ChannelID(number, send=send, recv=recv, force=True)


def _channel(id):
    if not isinstance(id, int):
        raise TypeError(f"channel ID must be an int, got {type(id).__name__}")
    if int(id) not in _channels:
        raise ChannelNotFoundError(f"channel {int(id)} not found")
    return _channels[int(id)]


def _open_channel(id):
    channel = _channel(id)
    if int(id) in _closed:
        raise ChannelClosedError(f"channel {int(id)} is closed")
    return channel


def known():
    """What another interpreter has to know of the channels."""
    return _channels, _closed, _n_made


def know(facts):
    global _n_made
    _channels.update(facts[0])
    _closed.update(facts[1])
    _n_made = max(_n_made, facts[2])


def create():
    """A new channel; its number."""
    global _n_made
    with _making:
        number, _n_made = _n_made, _n_made + 1
        _channels[number] = _kernel.new_channel(0)
    return _end(number, False, False)


def destroy(cid):
    """Forgets a channel."""
    _channel(cid)
    del _channels[int(cid)]


def list_all():
    return [_end(number, False, False) for number in _channels]


def list_interpreters(cid, *, send):
    """The numbers of the interpreters that a channel may be used in."""
    _open_channel(cid)
    return [get_current()] if send else _interpreters()[:1]


def send(cid, obj):
    """Puts an object into a channel."""
    channel = _open_channel(cid)
    check_shareable(obj)
    _kernel.send(channel, pickle.dumps(obj), None)


def recv(cid, *default):
    """Takes the oldest object from a channel: what `default` says, or an error, if there is none."""
    channel = _open_channel(cid)
    message = _kernel.receive(channel, 0)
    if isinstance(message, bytes):
        return pickle.loads(message)
    if default:
        return default[0]
    raise ChannelEmptyError(f"channel {int(cid)} is empty")


def close(cid, *, send=None, recv=None, force=False):
    """Closes a channel."""
    if _kernel.waiting(_open_channel(cid)) and not force:
        raise ChannelNotEmptyError(f"channel {int(cid)} may not be closed if not empty (try force=True)")
    _closed.add(int(cid))


def release(cid, *, send=None, recv=None, force=True):
    """Gives the use of a channel up."""
    _open_channel(cid)
    _closed.add(int(cid))
