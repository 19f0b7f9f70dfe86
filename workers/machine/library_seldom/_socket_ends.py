"""What sockets of a run are made of: channels of the kernel, by which its threads and processes reach each other.

There is no network: every address is of this computer, and its port alone says who is meant.
"""

import _kernel
import _sys
import pickle
import sys
from _threads import primitive_class
from time import monotonic

# By the number of a channel: what is to be called when this process has sent something into it, or closed it.
wakes = {}
# Set whenever this process has sent something: who waits for several sockets looks again.
moved = primitive_class("Event")()
# The open sockets by their numbers, for `select`.
opened_sockets = {}


def _told(channel):
    moved.set()
    for wake in list(wakes.get(channel, ())):
        wake()


def watch(channel, wake):
    wakes.setdefault(channel, []).append(wake)


def unwatch(channel, wake):
    if wake in wakes.get(channel, ()):
        wakes[channel].remove(wake)


def has_message(channel):
    """Whether there is something to receive, or never will be."""
    try:
        return _kernel.waiting(channel) > 0
    except EOFError:
        return True


def free_port():
    """A port that nobody in the run has."""
    channel = _kernel.new_channel(0)
    _kernel.close(channel, False)
    _kernel.close(channel, True)
    return 32768 + channel % 28000


def received(channel, timeout):
    """The next message. `timeout` is that of a socket: `None` waits, 0 does not."""
    message = _kernel.receive(channel, timeout)
    if message is False:
        if timeout == 0:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        raise TimeoutError("timed out")
    return message


class Stream:
    """One end of a connection: octets in order."""

    def __init__(self, receiving, sending):
        self.receiving, self.sending = receiving, sending
        self._ahead = bytearray()
        self._ended = self._refused = False

    def readable(self):
        return bool(self._ahead) or self._ended or has_message(self.receiving)

    def _next(self, timeout):
        """Fetches what was sent at one time; at the end there is nothing."""
        try:
            octets = received(self.receiving, timeout)
        except EOFError:
            octets = b""
        self._ahead += octets
        self._ended = not octets

    def take(self, n, timeout, peek=False, whole=False):
        """At most `n` octets, and at least one if there ever will be; `whole` waits for all."""
        end = None if timeout is None else monotonic() + timeout
        while n and not self._ended and len(self._ahead) < (n if whole else 1):
            self._next(timeout if not timeout else max(0.000001, end - monotonic()))
        while not self._ended and len(self._ahead) < n and has_message(self.receiving):
            self._next(None)
        taken = bytes(self._ahead[:n])
        if not peek:
            del self._ahead[:n]
        return taken

    def give(self, data, at_once):
        """Sends octets. Unless it is known `at_once`, only the next call fails when nobody receives them any more."""
        if self.sending is None or self._refused:
            raise BrokenPipeError(32, "Broken pipe")
        try:
            _kernel.send(self.sending, data, None)
        except BrokenPipeError:
            self._refused = True
            if at_once:
                raise BrokenPipeError(32, "Broken pipe") from None
        _told(self.sending)

    def stop_sending(self, for_all=False):
        """Gives up the end; `for_all` processes that have it the connection is over in this direction."""
        if self.sending is not None:
            channel, self.sending = self.sending, None
            if for_all:
                try:
                    _kernel.send(channel, b"", None)
                except BrokenPipeError:
                    # Nobody receives it any more.
                    pass
            _kernel.close(channel, True)
            _told(channel)

    def stop_receiving(self):
        if not self._ended:
            self._ended = True
            _kernel.close(self.receiving, False)

    def close(self):
        self.stop_sending()
        self.stop_receiving()

    def sent(self):
        """What another process makes the same of. The bytes hold ends of their own until it has."""
        _kernel.open(self.receiving, False)
        if self.sending is not None:
            _kernel.open(self.sending, True)
        return self.receiving, self.sending, bytes(self._ahead), _sys.process_number()

    @classmethod
    def arrived(cls, parts):
        receiving, sending, ahead, process = parts
        _kernel.adopt(receiving, False, process)
        if sending is not None:
            _kernel.adopt(sending, True, process)
        stream = cls(receiving, sending)
        stream._ahead += ahead
        return stream


def pair():
    """Both ends of a connection within this process."""
    one, other = _kernel.new_channel(0), _kernel.new_channel(0)
    return Stream(one, other), Stream(other, one)


class Place:
    """An address that is taken: where connections, or single messages, arrive."""

    def __init__(self, name):
        self.name = name
        self.channel = None
        self._process = _sys.process_number()
        if _kernel.bind(f"socket {name}", self._process) is None:
            if not _forget(name):
                raise OSError(98, "Address already in use")
            _kernel.bind(f"socket {name}", self._process)

    def sent(self):
        if self.channel is not None:
            _kernel.open(self.channel, False)
        return self.name, self.channel, self._process, _sys.process_number()

    @classmethod
    def arrived(cls, parts):
        place = cls.__new__(cls)
        place.name, place.channel, place._process, process = parts
        if place.channel is not None:
            _kernel.adopt(place.channel, False, process)
        return place

    def open(self):
        if self.channel is None:
            self.channel = _kernel.new_channel(0)
            _kernel.bind(f"channel {self.name}", self.channel)

    def accept(self, timeout):
        """The next connection, and from where it comes."""
        while not (message := received(self.channel, timeout)):
            pass
        there, here, process, address = pickle.loads(message)
        _kernel.adopt(there, False, process)
        _kernel.adopt(here, True, process)
        return Stream(there, here), address

    def close(self):
        if self.channel is None:
            _kernel.unbind(f"socket {self.name}")
            return
        if self.name.startswith("stream") and "multiprocessing" not in sys.modules:
            # Who has not been accepted will not be.
            try:
                while True:
                    self.accept(0)[0].close()
            except BlockingIOError:
                # There is none left.
                pass
        _kernel.close(self.channel, False)
        _forget(self.name)


def _forget(name):
    """Gives up a place, unless somebody still receives there: whether it has been given up."""
    channel = _kernel.find(f"channel {name}")
    if channel is None:
        return False
    try:
        _kernel.send(channel, b"", None)
    except BrokenPipeError:
        _kernel.unbind(f"socket {name}")
        _kernel.unbind(f"channel {name}")
        return True
    return False


def connected(name, address):
    """A connection to whoever listens at a place."""
    channel, process = _kernel.find(f"channel {name}"), _kernel.find(f"socket {name}")
    if channel is None or process is None:
        raise ConnectionRefusedError(111, "Connection refused")
    there, here = _kernel.new_channel(0), _kernel.new_channel(0)
    _kernel.give(there, False, process)
    _kernel.give(here, True, process)
    stream = Stream(here, there)
    try:
        _kernel.send(channel, pickle.dumps((there, here, process, address)), None)
    except BrokenPipeError:
        stream.close()
        raise ConnectionRefusedError(111, "Connection refused") from None
    _told(channel)
    return stream


def send_to(name, data, address):
    """Sends one message to a place; if nobody is there, it is lost."""
    channel = _kernel.find(f"channel {name}")
    if channel is not None:
        try:
            _kernel.send(channel, pickle.dumps((data, address)), None)
        except BrokenPipeError:
            return
        _told(channel)
