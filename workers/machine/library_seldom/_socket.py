"""What `socket` consists of: in CPython it is written in C."""

import pickle as _pickle
import sys as _sys
from heapq import heappop as _heappop, heappush as _heappush

import _socket_ends
from _file_streams import _numbers
from _socket_constants import *
from _socket_ends import opened_sockets as _open_sockets
from _socket_files import SocketIO, opened as _opened
from _socket_names import (
    create_connection, create_server, gaierror, getaddrinfo, getfqdn, gethostbyaddr, gethostbyname, gethostbyname_ex,
    gethostname, getnameinfo, getservbyname, getservbyport, has_dualstack_ipv6, herror, htonl, htons, inet_aton,
    inet_ntoa, inet_ntop, inet_pton, ntohl, ntohs, numeric as _numeric,
)

error = OSError
timeout = TimeoutError
has_ipv6 = True
_default_timeout = None


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout):
    global _default_timeout
    _default_timeout = _checked_timeout(timeout)


def _checked_timeout(value):
    if value is None:
        return None
    if not isinstance(value, (int, float)):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    value = float(value)
    if value < 0:
        raise ValueError("Timeout value out of range")
    return value


# Numbers of sockets that are closed.
_free_numbers = []


def _number():
    """The number of a new socket: the lowest that is free."""
    try:
        return _heappop(_free_numbers)
    except IndexError:
        return next(_numbers)


def _octets(data):
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _view(buffer, call):
    """What octets can be put into."""
    try:
        view = memoryview(buffer).cast("B")
    except TypeError:
        view = None
    if view is None or view.readonly:
        raise TypeError(f"{call}() argument 1 must be read-write bytes-like object, not {type(buffer).__name__}")
    return view


class socket:
    """One end of a connection, a place where connections arrive, or one from which single messages go."""

    __module__ = "socket"

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        try:
            self.family = AddressFamily(AF_INET if family == -1 else family)
        except ValueError:
            raise OSError(97, "Address family not supported by protocol") from None
        self.type = SocketKind(SOCK_STREAM if type == -1 else type)
        self.proto = max(proto, 0)
        self._timeout = _default_timeout
        self._place = self._stream = self._name = self._peer = None
        self._listens = self._closed = False
        self._files = self._error = 0
        self._options = {}
        self._fd = _number() if fileno is None else fileno
        _open_sockets[self._fd] = self

    def __repr__(self):
        text = f"<{type(self).__module__}.{type(self).__qualname__}{' [closed]' if self._closed else ''} "
        text += f"fd={self.fileno()}, family={self.family}, type={self.type}, proto={self.proto}"
        if not self._closed:
            name = self.getsockname()
            text += f", laddr={name!r}" if name else ""
            text += f", raddr={self._peer!r}" if self._peer else ""
        return text + ">"

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if not self._closed:
            self.close()

    def __getstate__(self):
        """Only `multiprocessing` gives sockets to other processes."""
        if "multiprocessing" not in _sys.modules:
            raise TypeError(f"cannot pickle {type(self).__name__!r} object")
        self._check()
        facts = (self.family, self.type, self.proto, self._timeout, self._name, self._peer, self._listens)
        return facts, self._stream and self._stream.sent(), self._place and self._place.sent()

    def __setstate__(self, state):
        facts, stream, place = state
        self.__init__(*facts[:3])
        self._timeout, self._name, self._peer, self._listens = facts[3:]
        self._stream = stream and _socket_ends.Stream.arrived(stream)
        self._place = place and _socket_ends.Place.arrived(place)

    # Addresses

    def _check(self):
        if self._closed and self._files <= 0:
            raise OSError(9, "Bad file descriptor")

    def _checked(self, address, call):
        """An address, its host as a number, and the name of the place that it is."""
        self._check()
        kind = "stream" if self.type == SOCK_STREAM else "messages"
        if self.family == AF_UNIX:
            return address, f"{kind} {address!r}"
        if not isinstance(address, tuple):
            raise TypeError(f"{call}(): {self.family.name} address must be tuple, not {type(address).__name__}")
        if len(address) < 2 or self.family == AF_INET and len(address) > 2:
            raise TypeError(f"{self.family.name} address must be a pair (host, port)")
        host, port, *rest = address
        if not isinstance(port, int):
            raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
        if not 0 <= port <= 65535:
            raise OverflowError(f"{call}(): port must be 0-65535.")
        host = _numeric(host, self.family)
        if self.family == AF_INET6:
            return (host, port, *(rest or (0, 0))), f"{kind} {port}"
        return (host, port), f"{kind} {port}"

    def _take_place(self, address, call="bind"):
        address, name = self._checked(address, call)
        if self.family != AF_UNIX and not address[1]:
            return self._take_place((address[0], _socket_ends.free_port()) + address[2:])
        if self._place is not None or self._stream is not None:
            raise OSError(22, "Invalid argument")
        if self.family == AF_UNIX:
            self._make_file(address)
        self._place, self._name = _socket_ends.Place(name), address
        if self.type == SOCK_DGRAM:
            self._place.open()

    def _make_file(self, path):
        try:
            open(path, "xb").close()
        except FileExistsError:
            raise OSError(98, "Address already in use") from None

    def bind(self, address, /):
        self._take_place(address)

    def _nowhere(self):
        if self.family == AF_UNIX:
            return ""
        return ("0.0.0.0", 0) if self.family == AF_INET else ("::", 0, 0, 0)

    def getsockname(self):
        self._check()
        return self._nowhere() if self._name is None else self._name

    def getpeername(self):
        self._check()
        if self._peer is None:
            raise OSError(107, "Transport endpoint is not connected")
        return self._peer

    # Connections

    def listen(self, backlog=128, /):
        self._check()
        if self.type != SOCK_STREAM:
            raise OSError(95, "Operation not supported")
        if self._place is None:
            self._take_place(self._nowhere())
        self._place.open()
        self._listens = True

    def accept(self):
        self._check()
        if self.type != SOCK_STREAM:
            raise OSError(95, "Operation not supported")
        if not self._listens:
            raise OSError(22, "Invalid argument")
        stream, address = self._place.accept(self._timeout)
        made = socket(self.family, self.type, self.proto)
        made._stream, made._name, made._peer = stream, self._name, address
        return made, address

    def connect(self, address, /):
        address, name = self._checked(address, "connect")
        if self.type == SOCK_DGRAM:
            self._peer = address
            if self._place is None:
                self._take_place(_local(self.family))
            return
        if self._listens or self._stream is not None:
            raise OSError(106, "Transport endpoint is already connected")
        if self._name is None and self.family != AF_UNIX:
            host, _, *rest = _local(self.family)
            self._name = (host, _socket_ends.free_port(), *rest)
        at_once = self.family == AF_UNIX or self._timeout != 0
        if self.family == AF_UNIX:
            try:
                open(address, "rb").close()
            except FileNotFoundError:
                raise FileNotFoundError(2, "No such file or directory") from None
        try:
            self._stream = _socket_ends.connected(name, self._name or "")
            self._peer = address
        except ConnectionRefusedError as error:
            if at_once:
                raise
            self._error = error.errno
        if not at_once:
            raise BlockingIOError(115, "Operation now in progress")

    def connect_ex(self, address, /):
        try:
            self.connect(address)
        except OSError as error:
            return error.errno
        return 0

    def shutdown(self, how, /):
        self._check()
        if self._stream is None:
            raise OSError(107, "Transport endpoint is not connected")
        if how in (SHUT_WR, SHUT_RDWR):
            self._stream.stop_sending(True)
        if how in (SHUT_RD, SHUT_RDWR):
            self._stream.stop_receiving()

    def close(self):
        self._closed = True
        if self._files <= 0:
            self._close()

    def _close(self):
        if _open_sockets.get(self._fd) is self:
            del _open_sockets[self._fd]
            _heappush(_free_numbers, self._fd)
            for own in (self._stream, self._place):
                if own is not None:
                    own.close()

    def _file_closed(self):
        self._files -= 1
        if self._closed:
            self.close()

    def detach(self):
        number, self._closed = self._fd, True
        return number

    def dup(self):
        raise OSError(95, "Operation not supported")

    def fileno(self):
        return -1 if self._closed else self._fd

    # Octets

    def _readable(self):
        """Whether `recv`, `recvfrom` or `accept` would not wait."""
        if self._stream is not None:
            return self._stream.readable()
        if self._error:
            return True
        channel = self._place and self._place.channel
        return channel is not None and _socket_ends.has_message(channel)

    def _channel(self):
        """Where what is received arrives."""
        return self._stream.receiving if self._stream is not None else self._place and self._place.channel

    def send(self, data, flags=0, /):
        data = _octets(data)
        self._check()
        if self.type == SOCK_DGRAM:
            return self._send_message(data, self.getpeername())
        if self._stream is None:
            raise BrokenPipeError(32, "Broken pipe")
        if data:
            self._stream.give(data, self.family == AF_UNIX)
        return len(data)

    def sendall(self, data, flags=0, /):
        self.send(data, flags)

    def recv(self, bufsize, flags=0, /):
        self._check()
        if not isinstance(bufsize, int):
            raise TypeError(f"'{type(bufsize).__name__}' object cannot be interpreted as an integer")
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        if self.type == SOCK_DGRAM:
            return self.recvfrom(bufsize, flags)[0]
        if self._error:
            self._error = 0
            raise ConnectionRefusedError(111, "Connection refused")
        if self._stream is None:
            raise OSError(107, "Transport endpoint is not connected")
        timeout = 0.0 if flags & MSG_DONTWAIT else self._timeout
        return self._stream.take(bufsize, timeout, bool(flags & MSG_PEEK), bool(flags & MSG_WAITALL))

    def recv_into(self, buffer, nbytes=0, flags=0):
        view = _view(buffer, "recv_into")
        data = self.recv(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data)

    def sendto(self, data, *rest):
        if len(rest) not in (1, 2):
            raise TypeError(f"sendto() takes 2 or 3 arguments ({len(rest) + 1} given)")
        data = _octets(data)
        if self.type == SOCK_STREAM:
            return self.send(data)
        return self._send_message(data, rest[-1])

    def _send_message(self, data, address):
        _, name = self._checked(address, "sendto")
        if self._place is None and self.family != AF_UNIX:
            self._take_place(self._nowhere())
        sender = self._name
        if sender is not None and self.family == AF_INET:
            sender = (_local(AF_INET)[0] if sender[0] == "0.0.0.0" else sender[0], sender[1])
        _socket_ends.send_to(name, data, sender)
        return len(data)

    def recvfrom(self, bufsize, flags=0, /):
        if self.type == SOCK_STREAM:
            return self.recv(bufsize, flags), None
        self._check()
        if self._place is None:
            self._take_place(self._nowhere())
        while not (message := _socket_ends.received(self._place.channel, self._timeout)):
            pass
        data, address = _pickle.loads(message)
        return data[:bufsize], address

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        view = _view(buffer, "recvfrom_into")
        data, address = self.recvfrom(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data), address

    def sendfile(self, file, offset=0, count=None):
        file.seek(offset)
        data = file.read() if count is None else file.read(count)
        self.sendall(data)
        return len(data)

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        return _opened(self, mode, buffering, encoding, errors, newline)

    # Settings

    def settimeout(self, value, /):
        self._check()
        self._timeout = _checked_timeout(value)

    def gettimeout(self):
        return self._timeout

    @property
    def timeout(self):
        return self._timeout

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout is None or self._timeout > 0

    def setsockopt(self, level, optname, value, optlen=None, /):
        self._check()
        self._options[level, optname] = value if isinstance(value, int) else 1

    def getsockopt(self, level, optname, buflen=0, /):
        self._check()
        if level == SOL_SOCKET and optname == SO_TYPE:
            return int(self.type)
        if level == SOL_SOCKET and optname == SO_ERROR:
            error, self._error = self._error, 0
            return error
        return self._options.get((level, optname), 0)

    def get_inheritable(self):
        return False

    def set_inheritable(self, inheritable):
        pass


SocketType = socket


def _local(family):
    """Any place of this computer."""
    if family == AF_UNIX:
        return ""
    return ("127.0.0.1", 0) if family == AF_INET else ("::1", 0, 0, 0)


def socketpair(family=AF_UNIX, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected with each other."""
    pair = socket(family, type, proto), socket(family, type, proto)
    for made, stream in zip(pair, _socket_ends.pair()):
        made._stream = stream
        made._peer = ""
    return pair
