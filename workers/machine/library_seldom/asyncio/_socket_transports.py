"""Transports over sockets."""

from asyncio.protocols import BufferedProtocol
from asyncio.transports import DatagramTransport, Transport
from asyncio.trsock import TransportSocket

_SIZE_MAX = 256 * 1024


class _SelectorTransport:
    """What transports over sockets have in common."""

    def __init__(self, loop, sock, protocol, made, server=None):
        self._loop, self._sock, self._protocol, self._server = loop, sock, protocol, server
        self._fd = sock.fileno()
        self._extra = {"socket": TransportSocket(sock), "sockname": sock.getsockname(), "peername": sock._peer}
        self._closing = self._lost = self._eof = False
        self._paused = False
        if server is not None:
            server._attach()
        loop.call_soon(protocol.connection_made, self)
        loop.call_soon(self._begin)
        loop.call_soon(lambda: made.done() or made.set_result(None))

    def _begin(self):
        if not self._closing and not self._paused:
            self._loop.add_reader(self._fd, self._read)

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol = protocol

    def is_closing(self):
        return self._closing

    def close(self):
        self._end(None)

    def abort(self):
        self._end(None)

    def _end(self, error):
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._fd)
        self._loop.call_soon(self._call_connection_lost, error)

    def _call_connection_lost(self, error):
        self._lost = True
        try:
            self._protocol.connection_lost(error)
        finally:
            self._sock.close()
            if self._server is not None:
                self._server._detach()
                self._server = None

    def get_write_buffer_size(self):
        return 0

    def get_write_buffer_limits(self):
        return (16384, 65536)

    def set_write_buffer_limits(self, high=None, low=None):
        pass

    def _fail(self, error, message):
        """The connection ends by an error; that the other side has gone is none to tell of."""
        if not isinstance(error, OSError):
            context = {"message": message, "exception": error, "transport": self, "protocol": self._protocol}
            self._loop.call_exception_handler(context)
        self._end(error)

    def _call(self, function, *args):
        """Tells the protocol something: what it answers."""
        try:
            return function(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._fail(error, f"Fatal error: protocol.{function.__name__}() call failed.")
            return None

    def _check_octets(self, data):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")


class SocketTransport(_SelectorTransport, Transport):
    """Carries octets over a connection."""

    __module__, __qualname__ = "asyncio.selector_events", "_SelectorSocketTransport"

    def __repr__(self):
        state = ["closed"] if self._lost else ["closing"] if self._closing else []
        if not self._lost:
            reading = "idle" if self._closing or self._paused else "polling"
            state += [f"fd={self._fd}", f"read={reading}", "write=<idle, bufsize=0>"]
        else:
            state.append(f"fd={self._fd}")
        return f"<_SelectorSocketTransport {' '.join(state)}>"

    def _read(self):
        if self._closing:
            return
        buffered = isinstance(self._protocol, BufferedProtocol)
        try:
            data = self._sock.recv(_SIZE_MAX)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._fail(error, "Fatal read error on socket transport")
            return
        if not data:
            keeps = self._call(self._protocol.eof_received)
            if self._closing:
                return
            if keeps:
                self._loop.remove_reader(self._fd)
            else:
                self.close()
        elif buffered:
            buffer = self._call(self._protocol.get_buffer, -1)
            buffer[:len(data)] = data
            self._call(self._protocol.buffer_updated, len(data))
        else:
            self._call(self._protocol.data_received, data)

    def is_reading(self):
        return not self._closing and not self._paused

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._loop.remove_reader(self._fd)

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._loop.add_reader(self._fd, self._read)

    def write(self, data):
        self._check_octets(data)
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data or self._lost:
            return
        try:
            self._sock.send(data)
        except OSError as error:
            self._fail(error, "Fatal write error on socket transport")

    def write_eof(self):
        if not self._closing and not self._eof:
            self._eof = True
            self._sock.shutdown(1)

    def can_write_eof(self):
        return True


class DatagramSocketTransport(_SelectorTransport, DatagramTransport):
    """Carries single messages."""

    __module__, __qualname__ = "asyncio.selector_events", "_SelectorDatagramTransport"

    def _read(self):
        if self._closing:
            return
        try:
            data, address = self._sock.recvfrom(_SIZE_MAX)
        except (BlockingIOError, InterruptedError):
            return
        self._call(self._protocol.datagram_received, data, address)

    def sendto(self, data, addr=None):
        self._check_octets(data)
        if not data or self._lost:
            return
        peer = self._extra["peername"]
        if peer is not None and addr not in (None, peer):
            raise ValueError(f"Invalid address: must be None or {peer}")
        self._sock.sendto(data, peer or addr)
