"""What a loop does with sockets: waits for them, serves, connects. Its methods are functions here, the loop first."""

import socket
import sys
from time import monotonic

import _selecting
import _socket_ends
from asyncio import events
from asyncio._socket_transports import DatagramSocketTransport, SocketTransport
from asyncio.server import Server


class Network:
    """The sockets and pipes that a loop watches."""

    def __init__(self, loop):
        self._loop = loop
        self._readers, self._writers = {}, {}

    def add(self, kind, file, callback, args):
        self._loop._check_closed()
        number = _selecting.number_of(file)
        entries = getattr(self, kind)
        if number in entries:
            entries[number][1].cancel()
        elif kind == "_readers":
            channel = self._channel(number)
            if channel is not None:
                _socket_ends.watch(channel, self._loop._wake.set)
        entries[number] = (self._channel(number), events.Handle(callback, args, self._loop))

    def remove(self, kind, file):
        """Whether it was watched."""
        entry = getattr(self, kind).pop(_selecting.number_of(file), None)
        if entry is None:
            return False
        channel, handle = entry
        handle.cancel()
        if channel is not None and kind == "_readers":
            _socket_ends.unwatch(channel, self._loop._wake.set)
        return True

    def _channel(self, number):
        opened = _socket_ends.opened_sockets.get(number)
        return opened._channel() if opened is not None else None

    def _collect(self):
        """Has what is ready run in this round."""
        for entries, is_ready in ((self._readers, _selecting.readable), (self._writers, _selecting.writable)):
            for number in sorted(entries, key=_selecting.listens):
                if is_ready(number):
                    self._loop._ready.append(entries[number][1])

    def wait(self):
        """Waits until something is ready, or it is time for something, and finds out what."""
        loop = self._loop
        self._collect()
        if loop._ready or loop._stopping:
            return
        left = None if not loop._timers else loop._timers[0][0] - monotonic()
        if self._readers:
            # Nobody tells what other processes send.
            alone = "multiprocessing" not in sys.modules
            left = min(0.05 if alone else 0.001, 1 if left is None else left)
        if left is None or left > 0:
            loop._wake.wait(left)
        loop._wake.clear()
        self._collect()


def _network(loop):
    if loop._network is None:
        loop._network = Network(loop)
    return loop._network


def add_reader(loop, fd, callback, *args):
    _network(loop).add("_readers", fd, callback, args)


def remove_reader(loop, fd):
    return _network(loop).remove("_readers", fd)


def add_writer(loop, fd, callback, *args):
    _network(loop).add("_writers", fd, callback, args)


def remove_writer(loop, fd):
    return _network(loop).remove("_writers", fd)


async def _tried(loop, sock, call, *args):
    """What a call of a socket gives, once it does not have to wait."""
    if loop._debug and sock.gettimeout() != 0:
        raise ValueError("the socket must be non-blocking")
    while True:
        try:
            return call(*args)
        except (BlockingIOError, InterruptedError):
            pass
        ready = loop.create_future()
        number = sock.fileno()
        add_reader(loop, number, lambda: ready.done() or ready.set_result(None))
        try:
            await ready
        finally:
            remove_reader(loop, number)


async def sock_recv(loop, sock, n):
    return await _tried(loop, sock, sock.recv, n)


async def sock_recv_into(loop, sock, buf):
    return await _tried(loop, sock, sock.recv_into, buf)


async def sock_recvfrom(loop, sock, bufsize):
    return await _tried(loop, sock, sock.recvfrom, bufsize)


async def sock_sendall(loop, sock, data):
    return await _tried(loop, sock, sock.sendall, data)


async def sock_sendto(loop, sock, data, address):
    return await _tried(loop, sock, sock.sendto, data, address)


async def sock_connect(loop, sock, address):
    try:
        sock.connect(address)
        return
    except (BlockingIOError, InterruptedError):
        pass
    connected = loop.create_future()
    number = sock.fileno()
    add_writer(loop, number, lambda: connected.done() or connected.set_result(None))
    try:
        await connected
    finally:
        remove_writer(loop, number)
    error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, f"Connect call failed {address}")


async def sock_accept(loop, sock):
    accepted, address = await _tried(loop, sock, sock.accept)
    accepted.setblocking(False)
    return accepted, address


async def getaddrinfo(loop, host, port, *, family=0, type=0, proto=0, flags=0):
    return socket.getaddrinfo(host, port, family, type, proto, flags)


async def getnameinfo(loop, sockaddr, flags=0):
    return socket.getnameinfo(sockaddr, flags)


async def _transport_for(loop, protocol_factory, sock):
    sock.setblocking(False)
    protocol = protocol_factory()
    made = loop.create_future()
    transport = SocketTransport(loop, sock, protocol, made)
    await made
    return transport, protocol


async def create_connection(
    loop, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None,
    server_hostname=None, **keywords,
):
    """A transport and its protocol, for a connection to an address."""
    _refuse_ssl(ssl)
    if sock is None:
        if host is None and port is None:
            raise ValueError("host and port was not specified and no sock specified")
        address = socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)[0]
        sock = socket.socket(address[0], socket.SOCK_STREAM, address[2])
        sock.setblocking(False)
        try:
            if local_addr is not None:
                sock.bind(local_addr)
            await sock_connect(loop, sock, address[4])
        except BaseException:
            sock.close()
            raise
    elif host is not None or port is not None:
        raise ValueError("host/port and sock can not be specified at the same time")
    return await _transport_for(loop, protocol_factory, sock)


async def create_unix_connection(loop, protocol_factory, path=None, *, ssl=None, sock=None, **keywords):
    _refuse_ssl(ssl)
    if sock is None:
        sock = socket.socket(socket.AF_UNIX)
        try:
            sock.connect(path)
        except BaseException:
            sock.close()
            raise
    return await _transport_for(loop, protocol_factory, sock)


async def connect_accepted_socket(loop, protocol_factory, sock, *, ssl=None, **keywords):
    _refuse_ssl(ssl)
    return await _transport_for(loop, protocol_factory, sock)


def _refuse_ssl(ssl):
    if ssl:
        raise NotImplementedError("there is no encryption")


async def _serving(loop, factory, sockets, backlog, start_serving):
    server = Server(loop, sockets, factory, backlog)
    if start_serving:
        server._start_serving()
        await loop.create_task(_turn())
    return server


async def _turn():
    """One round of the loop."""


async def create_server(
    loop, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None,
    reuse_address=None, reuse_port=None, start_serving=True, **keywords,
):
    """A server for whoever connects to an address."""
    _refuse_ssl(ssl)
    if sock is not None:
        if host is not None or port is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        return await _serving(loop, protocol_factory, [sock], backlog, start_serving)
    if host is None and port is None:
        raise ValueError("Neither host/port nor sock were specified")
    sockets = []
    for name in [host] if host is None or isinstance(host, str) else host:
        address = socket.getaddrinfo(name or "", port, family, socket.SOCK_STREAM)[0]
        made = socket.socket(address[0], socket.SOCK_STREAM, address[2])
        try:
            made.bind(address[4])
        except OSError as error:
            for opened in (made, *sockets):
                opened.close()
            text = f"error while attempting to bind on address {address[4]!r}: {error.strerror.lower()}"
            raise OSError(error.errno, text) from None
        sockets.append(made)
    return await _serving(loop, protocol_factory, sockets, backlog, start_serving)


async def create_unix_server(
    loop, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, start_serving=True, **keywords,
):
    _refuse_ssl(ssl)
    if sock is None:
        sock = socket.socket(socket.AF_UNIX)
        sock.bind(path)
    return await _serving(loop, protocol_factory, [sock], backlog, start_serving)


async def create_datagram_endpoint(
    loop, protocol_factory, local_addr=None, remote_addr=None, *, family=0, sock=None, **keywords,
):
    """A transport and its protocol, for single messages."""
    if sock is None:
        sock = socket.socket(family or socket.AF_INET, socket.SOCK_DGRAM)
        sock.bind(local_addr or ("0.0.0.0", 0))
        if remote_addr is not None:
            sock.connect(remote_addr)
    sock.setblocking(False)
    protocol = protocol_factory()
    made = loop.create_future()
    transport = DatagramSocketTransport(loop, sock, protocol, made)
    await made
    return transport, protocol


METHODS = {
    function.__name__: function
    for function in (
        add_reader, remove_reader, add_writer, remove_writer, sock_recv, sock_recv_into, sock_recvfrom, sock_sendall,
        sock_sendto, sock_connect, sock_accept, getaddrinfo, getnameinfo, create_connection, create_unix_connection,
        connect_accepted_socket, create_server, create_unix_server, create_datagram_endpoint,
    )
}
